package org.glossator.format.brat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeType;
import org.glossator.schema.Colour;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationType;
import org.glossator.schema.Schema;

/// What brat needs to know to show an export and to go on with it: `annotation.conf` and `visual.conf`
/// (<https://brat.nlplab.org/configuration.html>).
final class Configuration {

    private final Vocabulary words;
    private final Schema schema;

    Configuration(Vocabulary words) {
        this.words = words;
        this.schema = words.schema();
    }

    /// `annotation.conf`: what can be said of what.
    String annotation() {
        StringBuilder conf = new StringBuilder("[entities]\n");
        schema.labels().forEach(label -> tree(conf, label, 0, false));
        words.strangers().forEach(label -> conf.append(words.name(label.name())).append('\n'));
        conf.append("\n[relations]\n");
        for (RelationType type : words.relations()) {
            if (!type.role()) {
                relation(conf, type);
            }
        }
        conf.append("\n[events]\n");
        schema.labels().forEach(label -> tree(conf, label, 0, true));
        conf.append("\n[attributes]\n");
        words.values().forEach((name, values) -> attribute(conf, name, values));
        return conf.toString();
    }

    /// A label with what is beneath it, each level a tab deeper; events and others stand in sections of their own.
    private void tree(StringBuilder conf, Label label, int depth, boolean events) {
        boolean belongs = words.isEvent(label.name()) == events;
        if (belongs) {
            conf.append("\t".repeat(depth)).append(words.name(label.name()));
            if (events) {
                roles(conf, label);
            }
            conf.append('\n');
        }
        label.children().forEach(child -> tree(conf, child, belongs ? depth + 1 : depth, events));
    }

    private void roles(StringBuilder conf, Label label) {
        String roles = schema.relations().stream()
                .filter(type -> type.role() && schema.isAllowed(label.name(), type.from()))
                .map(type -> words.name(type.name()) + "*:" + names(type.to(), "<ANY>"))
                .collect(Collectors.joining(", "));
        if (!roles.isEmpty()) {
            conf.append('\t').append(roles);
        }
    }

    private void relation(StringBuilder conf, RelationType type) {
        conf.append(words.name(type.name()));
        conf.append("\tArg1:").append(names(type.from(), "<ANY>"));
        conf.append(", Arg2:").append(names(type.to(), "<ANY>"));
        if (words.isEquivalence(type.name())) {
            conf.append(", <REL-TYPE>:symmetric-transitive");
        } else if (type.symmetric()) {
            conf.append(", <REL-TYPE>:symmetric");
        }
        conf.append('\n');
    }

    private void attribute(StringBuilder conf, AttributeName name, Set<String> used) {
        String on = schema.attribute(name)
                .map(AttributeType::on)
                .map(labels -> names(labels, "<ANY>"))
                .orElse("<ANY>");
        conf.append(words.name(name)).append("\tArg:").append(on);
        List<String> values = used.stream()
                .filter(value -> !value.isEmpty() && value.chars().noneMatch(unit -> "|,\t".indexOf(unit) >= 0))
                .toList();
        if (!values.isEmpty()) {
            conf.append(", Value:").append(String.join("|", values));
        }
        conf.append('\n');
    }

    private String names(List<LabelName> labels, String any) {
        return labels.isEmpty() ? any : labels.stream().map(words::name).collect(Collectors.joining("|"));
    }

    /// `visual.conf`: names as people read them, and colours.
    String visual() {
        StringBuilder conf = new StringBuilder("[labels]\n");
        List<Label> labels = schema.allLabels().toList();
        for (Label label : labels) {
            conf.append(words.name(label.name()))
                    .append(" | ")
                    .append(shown(label.name().value()))
                    .append('\n');
        }
        conf.append("\n[drawing]\nSPAN_DEFAULT\tfgColor:black, bgColor:#e0e4ea, borderColor:darken\n");
        conf.append("ARC_DEFAULT\tcolor:black, dashArray:-, arrowHead:triangle-5\n");
        for (Map.Entry<String, Colour> colour : colours(labels).entrySet()) {
            conf.append(colour.getKey())
                    .append("\tbgColor:")
                    .append(colour.getValue().hex())
                    .append('\n');
        }
        return conf.toString();
    }

    private Map<String, Colour> colours(List<Label> labels) {
        return labels.stream()
                .collect(Collectors.toMap(
                        label -> words.name(label.name()),
                        label -> schema.colourOf(label.name()),
                        (one, _) -> one,
                        java.util.LinkedHashMap::new));
    }

    private static String shown(String name) {
        return Lines.joined(name, ' ').replace('|', '/');
    }
}
