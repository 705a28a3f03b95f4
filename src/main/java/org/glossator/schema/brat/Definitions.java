package org.glossator.schema.brat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossator.schema.AttributeChange;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeScope;
import org.glossator.schema.AttributeType;
import org.glossator.schema.AttributeType.Kind;
import org.glossator.schema.Gathering;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationChange;
import org.glossator.schema.RelationName;
import org.glossator.schema.RelationType;
import org.glossator.schema.SchemaException;

/// Makes relation types and attributes of what `annotation.conf` defines.
final class Definitions {

    private final Gathering gathering;
    private final Macros macros;

    Definitions(Gathering gathering, Macros macros) {
        this.gathering = gathering;
        this.macros = macros;
    }

    /// The roles of an event.
    void event(ConfLine line) throws SchemaException {
        LabelName event = new LabelName(BratConfiguration.name(line));
        if (gathering.schema().label(event).isEmpty()) {
            return;
        }
        for (Argument argument : arguments(line)) {
            if (!argument.count().isEmpty()) {
                gathering.leave(line.number(), "schema.brat-count", argument.count(), argument.name());
            }
            List<LabelName> players = labels(line, argument);
            if (!players.isEmpty()) {
                relate(
                        line,
                        RelationType.of(argument.name())
                                .between(List.of(event), players)
                                .meaning(true, false, false));
            }
        }
    }

    void relation(ConfLine line) throws SchemaException {
        if (line.type().startsWith("<")) {
            gathering.leave(line.number(), "schema.brat-special", line.type());
            return;
        }
        List<LabelName> from = List.of();
        List<LabelName> to = List.of();
        String meaning = "";
        for (Argument argument : arguments(line)) {
            switch (argument.name()) {
                case "Arg1" -> from = labels(line, argument);
                case "Arg2" -> to = labels(line, argument);
                case "<REL-TYPE>" -> meaning = String.join("", argument.types());
                default -> gathering.leave(line.number(), "schema.brat-argument", argument.name(), line.type());
            }
        }
        if (from.isEmpty() || to.isEmpty()) {
            gathering.leave(line.number(), "schema.brat-no-ends", line.type());
            return;
        }
        relate(
                line,
                RelationType.of(line.type())
                        .between(from, to)
                        .meaning(false, meaning.contains("symmetric"), meaning.contains("transitive")));
    }

    void attribute(ConfLine line) throws SchemaException {
        List<LabelName> on = List.of();
        List<String> values = List.of();
        for (Argument argument : arguments(line)) {
            switch (argument.name()) {
                case "Arg" -> on = labels(line, argument);
                case "Value" -> values = argument.types().stream().distinct().toList();
                default -> gathering.leave(line.number(), "schema.brat-argument", argument.name(), line.type());
            }
        }
        if (on.isEmpty()) {
            gathering.leave(line.number(), "schema.brat-nowhere", line.type());
            return;
        }
        AttributeType attribute = AttributeType.of(line.type(), values.isEmpty() ? Kind.FLAG : Kind.CHOICE)
                .offering(values)
                .on(on);
        Optional<AttributeType> before = gathering.schema().attribute(new AttributeName(line.type()));
        if (before.isPresent() && before.get().values().equals(values)) {
            gathering.take(
                    line.number(),
                    new AttributeChange.Revise(
                            AttributeScope.ANNOTATIONS,
                            before.get().on(union(before.get().on(), on))));
        } else {
            gathering.take(
                    line.number(), new AttributeChange.Add(AttributeScope.ANNOTATIONS, attribute, Integer.MAX_VALUE));
        }
    }

    /// What is defined twice may lead from and to whatever either definition allows.
    private void relate(ConfLine line, RelationType relation) {
        Optional<RelationType> before =
                gathering.schema().relation(new RelationName(relation.name().value()));
        if (before.isEmpty()) {
            gathering.take(line.number(), new RelationChange.Add(relation, Integer.MAX_VALUE));
            return;
        }
        RelationType known = before.get();
        if (!known.from().equals(relation.from()) && !known.to().equals(relation.to())) {
            gathering.leave(line.number(), "schema.brat-union", relation.name().value());
        }
        if (known.role() != relation.role()) {
            gathering.leave(
                    line.number(),
                    "schema.brat-role-and-relation",
                    relation.name().value());
        }
        gathering.take(
                line.number(),
                new RelationChange.Revise(
                        known.between(union(known.from(), relation.from()), union(known.to(), relation.to()))));
    }

    private List<Argument> arguments(ConfLine line) {
        try {
            return Argument.of(line.rest());
        } catch (IllegalArgumentException broken) {
            gathering.leave(line.number(), "schema.brat-broken", String.valueOf(broken.getMessage()), line.type());
            return List.of();
        }
    }

    /// The labels that may fill a place; what is no label is remarked on.
    private List<LabelName> labels(ConfLine line, Argument argument) throws SchemaException {
        List<LabelName> labels = new ArrayList<>();
        for (String type : macros.expand(argument.types())) {
            LabelName label = new LabelName(type);
            if (gathering.schema().label(label).isPresent()) {
                labels.add(label);
            } else {
                gathering.leave(line.number(), "schema.flaw-unknown-label", line.type(), type);
            }
        }
        return labels;
    }

    private static List<LabelName> union(List<LabelName> one, List<LabelName> other) {
        Set<LabelName> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }
}
