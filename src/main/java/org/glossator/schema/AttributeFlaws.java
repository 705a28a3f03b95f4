package org.glossator.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.glossator.schema.AttributeType.Kind;
import org.glossator.schema.Flaw.Field;

/// What can be wrong with attributes, be it those of annotations or the labels of documents.
final class AttributeFlaws {

    private final List<Flaw> found;
    private final Set<LabelName> labels;
    private final AttributeScope scope;

    AttributeFlaws(List<Flaw> found, Set<LabelName> labels, AttributeScope scope) {
        this.found = found;
        this.labels = labels;
        this.scope = scope;
    }

    void all(List<AttributeType> attributes) {
        Set<AttributeName> names = new HashSet<>();
        for (AttributeType attribute : attributes) {
            SchemaItem item = scope.item(attribute.name());
            if (!names.add(attribute.name())) {
                found.add(Flaw.of(item, Field.NAME, "schema.flaw-attribute-twice", item.name()));
            }
            place(item, attribute);
            values(item, attribute);
            if (pattern(item, attribute)) {
                fallback(item, attribute);
            }
        }
    }

    private void place(SchemaItem item, AttributeType attribute) {
        switch (scope) {
            case ANNOTATIONS -> found.addAll(Flaws.named(item, Field.ON, attribute.on(), labels));
            case DOCUMENTS -> {
                if (!attribute.on().isEmpty()) {
                    found.add(Flaw.of(item, Field.ON, "schema.flaw-document-label-on", item.name()));
                }
            }
        }
    }

    private void values(SchemaItem item, AttributeType attribute) {
        boolean chooses = attribute.kind() == Kind.CHOICE || attribute.kind() == Kind.CHOICES;
        if (chooses && attribute.values().isEmpty()) {
            found.add(Flaw.of(item, Field.VALUES, "schema.flaw-no-values", item.name()));
        }
        if (!chooses && !attribute.values().isEmpty()) {
            found.add(Flaw.of(item, Field.VALUES, "schema.flaw-needless-values", item.name()));
        }
        Set<String> seen = new HashSet<>();
        for (String value : attribute.values()) {
            if (value.isBlank()) {
                found.add(Flaw.of(item, Field.VALUES, "schema.flaw-blank-value", item.name()));
            } else if (!seen.add(value)) {
                found.add(Flaw.of(item, Field.VALUES, "schema.flaw-value-twice", item.name(), value));
            }
        }
    }

    /// Whether the pattern, if there is one, is sound.
    private boolean pattern(SchemaItem item, AttributeType attribute) {
        String pattern = attribute.pattern();
        if (pattern == null) {
            return true;
        }
        if (attribute.kind() != Kind.TEXT) {
            found.add(Flaw.of(item, Field.PATTERN, "schema.flaw-needless-pattern", item.name()));
            return true;
        }
        try {
            Pattern.compile(pattern);
            return true;
        } catch (PatternSyntaxException broken) {
            found.add(Flaw.of(
                    item, Field.PATTERN, "schema.flaw-broken-pattern", pattern, item.name(), broken.getDescription()));
            return false;
        }
    }

    private void fallback(SchemaItem item, AttributeType attribute) {
        Optional<String> fallback = attribute.defaultValue();
        if (fallback.isPresent()
                && attribute.read(fallback.get()).filter(attribute::accepts).isEmpty()) {
            found.add(Flaw.of(item, Field.DEFAULT, "schema.flaw-unfit-default", fallback.get(), item.name()));
        }
    }
}
