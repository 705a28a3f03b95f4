package org.glossator.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;
import org.jspecify.annotations.Nullable;

/// What labels are called on the way out: some by another name, several by one, some not at all. All rules apply at
/// once, so two labels can change names; a label that no rule speaks of keeps its own. A rule speaks of one label and
/// not of what is beneath it.
///
/// @param file where it was read from; null where it was made here
/// @param rules by the label they speak of
public record LabelMapping(@Nullable Path file, Map<LabelName, Rule> rules) {

    /// Every label keeps its name.
    public static final LabelMapping NONE = new LabelMapping(null, Map.of());

    /// What becomes of one label.
    ///
    /// @param to its name on the way out; null where its annotations are left out
    /// @param line the line that says so, counted from 1; 0 where no file does
    public record Rule(@Nullable LabelName to, int line) {}

    public LabelMapping {
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
    }

    /// Where it was read from.
    public Optional<Path> source() {
        return Optional.ofNullable(file);
    }

    /// What `label` is called on the way out; empty where it is left out.
    public Optional<LabelName> of(LabelName label) {
        Rule rule = rules.get(label);
        return rule == null ? Optional.of(label) : Optional.ofNullable(rule.to());
    }

    /// The schema of what comes out. A label that is left out leaves what is beneath it, which moves up; of several
    /// that
    /// become one the first in the tree stays, with its colour and guideline.
    public Schema of(Schema schema) {
        if (rules.isEmpty()) {
            return schema;
        }
        Set<LabelName> given = new HashSet<>();
        return schema.withLabels(renamed(schema.labels(), given))
                .withAttributes(schema.attributes().stream()
                        .filter(attribute -> isKept(attribute.on(), schema))
                        .map(attribute -> attribute.on(renamed(attribute.on(), schema)))
                        .toList())
                .withRelations(schema.relations().stream()
                        .filter(type -> isKept(type.from(), schema) && isKept(type.to(), schema))
                        .map(type -> type.between(renamed(type.from(), schema), renamed(type.to(), schema)))
                        .toList());
    }

    private List<Label> renamed(List<Label> labels, Set<LabelName> given) {
        List<Label> renamed = new ArrayList<>();
        for (Label label : labels) {
            Optional<LabelName> name = of(label.name()).filter(given::add);
            List<Label> beneath = renamed(label.children(), given);
            if (name.isPresent()) {
                renamed.add(label.named(name.get()).over(beneath));
            } else {
                renamed.addAll(beneath);
            }
        }
        return renamed;
    }

    /// Whether something is left of a list of labels, in which an empty one means every label.
    private boolean isKept(List<LabelName> names, Schema schema) {
        return names.isEmpty() || !renamed(names, schema).isEmpty();
    }

    private List<LabelName> renamed(List<LabelName> names, Schema schema) {
        return names.stream()
                .flatMap(name -> schema.label(name).stream())
                .flatMap(this::inPlaceOf)
                .distinct()
                .toList();
    }

    /// What stands in the place of `label`: its new name, or what was beneath it.
    private Stream<LabelName> inPlaceOf(Label label) {
        return of(label.name())
                .map(Stream::of)
                .orElseGet(() -> label.children().stream().flatMap(this::inPlaceOf));
    }
}
