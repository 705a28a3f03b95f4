package org.glossator.workflow.importing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.glossator.schema.Schema;
import org.glossator.schema.SchemaItem;

/// What becomes of the labels, attributes and relation types of an import.
///
/// @param chosen what was decided of single names, be they in the schema or not
/// @param addsOthers whether the schema is given the names that it lacks and that nothing was decided of; else what
///     bears them is left out
public record Admissions(Map<SchemaItem, Admission> chosen, boolean addsOthers) {

    /// Every name that the schema lacks is added to it.
    public static final Admissions ADD = new Admissions(Map.of(), true);

    /// What bears a name that the schema lacks is left out.
    public static final Admissions REFUSE = new Admissions(Map.of(), false);

    public Admissions {
        chosen = Map.copyOf(chosen);
    }

    /// The same with `admission` for one name.
    public Admissions with(SchemaItem item, Admission admission) {
        Map<SchemaItem, Admission> more = new LinkedHashMap<>(chosen);
        more.put(item, admission);
        return new Admissions(more, addsOthers);
    }

    /// Whether everything comes in under the name that it bears.
    public boolean changesNothing() {
        return chosen.isEmpty() && addsOthers;
    }

    /// The name under which what bears the name of `item` comes in; empty if it is left out.
    public Optional<String> admitted(SchemaItem item, Schema schema) {
        return switch (chosen.get(item)) {
            case null -> usual(item, item.name(), schema);
            case Admission.Add() -> Optional.of(item.name());
            case Admission.Become(var name) -> usual(item, name, schema);
            case Admission.LeaveOut() -> Optional.empty();
        };
    }

    private Optional<String> usual(SchemaItem item, String name, Schema schema) {
        return addsOthers || offers(schema, item, name) ? Optional.of(name) : Optional.empty();
    }

    /// Whether `schema` has something of the kind of `item` that is called `name`.
    public static boolean offers(Schema schema, SchemaItem item, String name) {
        return switch (item) {
            case SchemaItem.ALabel _ ->
                schema.allLabels().anyMatch(each -> each.name().value().equals(name));
            case SchemaItem.AnAttribute _ ->
                schema.attributes().stream()
                        .anyMatch(each -> each.name().value().equals(name));
            case SchemaItem.ARelation _ ->
                schema.relations().stream().anyMatch(each -> each.name().value().equals(name));
            case SchemaItem.Whole _, SchemaItem.ADocumentLabel _, SchemaItem.AValue _ ->
                throw new IllegalArgumentException("No annotation bears it: " + item);
        };
    }
}
