package org.glossator.ui.importing;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.glossator.message.Message;
import org.glossator.schema.Schema;
import org.glossator.schema.SchemaItem;
import org.glossator.workflow.importing.Admission;
import org.glossator.workflow.importing.NamesUsed;

/// A name that files use and the schema lacks, and what is to become of it. FX thread only.
final class UnknownName {

    private final NamesUsed.Name name;
    private final List<Admission> offers = new ArrayList<>();
    private final ObjectProperty<Admission> chosen = new SimpleObjectProperty<>(this, "chosen", new Admission.Add());

    /// @param schema what the name may become a name of
    UnknownName(NamesUsed.Name name, Schema schema) {
        this.name = name;
        offers.add(new Admission.Add());
        offers.add(new Admission.LeaveOut());
        names(name.item(), schema).forEach(other -> offers.add(new Admission.Become(other)));
    }

    private static List<String> names(SchemaItem item, Schema schema) {
        return switch (item) {
            case SchemaItem.ALabel _ ->
                schema.allLabels().map(each -> each.name().value()).toList();
            case SchemaItem.AnAttribute _ ->
                schema.attributes().stream().map(each -> each.name().value()).toList();
            case SchemaItem.ARelation _ ->
                schema.relations().stream().map(each -> each.name().value()).toList();
            case SchemaItem.Whole _, SchemaItem.ADocumentLabel _, SchemaItem.AValue _ -> List.of();
        };
    }

    SchemaItem item() {
        return name.item();
    }

    /// What can become of it.
    List<Admission> offers() {
        return offers;
    }

    ObjectProperty<Admission> chosenProperty() {
        return chosen;
    }

    /// What it is and how often something bears it.
    String words() {
        return Message.of("importing.name-uses", kind(name.item()), name.uses()).sentence();
    }

    /// The kind, as a map of names calls it.
    static String kind(SchemaItem item) {
        return switch (item) {
            case SchemaItem.AnAttribute _ -> "attribute";
            case SchemaItem.ARelation _ -> "relation";
            default -> "label";
        };
    }

    /// What an answer says.
    static String words(Admission admission) {
        return switch (admission) {
            case Admission.Add() -> Message.of("importing.name-add").sentence();
            case Admission.LeaveOut() -> Message.of("importing.name-leave-out").sentence();
            case Admission.Become(var other) ->
                Message.of("importing.name-become", other).sentence();
        };
    }
}
