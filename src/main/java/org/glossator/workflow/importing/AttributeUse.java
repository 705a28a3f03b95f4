package org.glossator.workflow.importing;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeType;
import org.glossator.schema.AttributeType.Kind;
import org.glossator.schema.AttributeValue;
import org.glossator.schema.LabelName;

/// How documents use an attribute: on which labels, and what they say in it.
final class AttributeUse {

    /// Words with more different values than this are free words.
    private static final int MOST_VALUES = 20;

    private static final int LONGEST_VALUE = 40;

    private final Set<LabelName> labels = new LinkedHashSet<>();
    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    private final Set<String> values = new LinkedHashSet<>();
    private int uses;
    private boolean free;

    void learn(LabelName label, AttributeValue value) {
        uses++;
        labels.add(label);
        switch (value) {
            case AttributeValue.Text(var words) -> {
                kinds.add(Kind.TEXT);
                offer(words);
            }
            case AttributeValue.Choices(var chosen) -> {
                kinds.add(Kind.CHOICES);
                values.addAll(chosen);
            }
            case AttributeValue.Flag _ -> kinds.add(Kind.FLAG);
            case AttributeValue.Numeric _ -> kinds.add(Kind.NUMBER);
        }
    }

    private void offer(String words) {
        free = free || words.isBlank() || words.length() > LONGEST_VALUE || words.indexOf('\n') >= 0;
        if (!free) {
            values.add(words);
            free = values.size() > MOST_VALUES;
        }
    }

    int uses() {
        return uses;
    }

    Set<LabelName> labels() {
        return labels;
    }

    /// An attribute that takes all that was said, wherever one can. Few words said again and again are a choice.
    ///
    /// @param on the labels that offer it
    /// @param closely whether words may be a choice of those that were met; else every word will do
    AttributeType type(AttributeName name, List<LabelName> on, boolean closely) {
        Kind kind = kind(closely);
        boolean chooses = kind == Kind.CHOICE || kind == Kind.CHOICES;
        List<String> offered =
                chooses ? values.stream().filter(value -> !value.isBlank()).toList() : List.of();
        return new AttributeType(name, chooses && offered.isEmpty() ? Kind.TEXT : kind, on, offered, null, null, "");
    }

    private Kind kind(boolean closely) {
        if (kinds.size() > 1) {
            return kinds.contains(Kind.CHOICES) ? Kind.CHOICES : Kind.TEXT;
        }
        Kind only = kinds.iterator().next();
        boolean choice = closely && !free && values.size() * 2 <= uses;
        return only == Kind.TEXT && choice ? Kind.CHOICE : only;
    }
}
