package org.glossator.ui.importing;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.glossator.project.ProjectState;
import org.glossator.schema.Schema;
import org.glossator.schema.SchemaItem;
import org.glossator.schema.SchemaTemplates;
import org.glossator.workflow.importing.Admission;
import org.glossator.workflow.importing.Admissions;
import org.glossator.workflow.importing.ImportTerms;
import org.glossator.workflow.importing.NamesUsed;
import org.glossator.workflow.importing.SchemaOrigin;

/// The terms on which files are imported, as the dialog lets them be chosen. FX thread only.
final class TermsModel {

    private final ProjectState project;
    private final StringProperty layer = new SimpleStringProperty(this, "layer", "");
    private final ObjectProperty<SchemaOrigin> origin = new SimpleObjectProperty<>(this, "origin");
    private final ObservableList<UnknownName> unknown = FXCollections.observableArrayList();
    private final ObservableList<UnknownName> seen = FXCollections.unmodifiableObservableList(unknown);
    private final Map<SchemaItem, Admission> answers = new HashMap<>();
    private Collection<NamesUsed.Name> used = List.of();

    /// @param first the names that are used as the dialog opens
    TermsModel(ProjectState project, Collection<NamesUsed.Name> first) {
        this.project = project;
        origin.set(foreign(first) ? SchemaOrigin.SOURCES : SchemaOrigin.usual(project));
        use(first);
        origin.subscribe(() -> use(used));
    }

    /// Whether a project in which there is nothing yet has the schema that every project begins with, and the data use
    /// none of its labels.
    private boolean foreign(Collection<NamesUsed.Name> names) {
        List<NamesUsed.Name> labels = names.stream()
                .filter(each -> each.item() instanceof SchemaItem.ALabel)
                .toList();
        return SchemaOrigin.isOpen(project)
                && project.schema().equals(SchemaTemplates.byDefault())
                && !labels.isEmpty()
                && labels.stream()
                        .noneMatch(each -> Admissions.offers(
                                project.schema(), each.item(), each.item().name()));
    }

    /// Takes note that other names are used now; answers that were given stay.
    void use(Collection<NamesUsed.Name> names) {
        used = List.copyOf(names);
        Schema schema = origin.get() == SchemaOrigin.SOURCES ? Schema.empty(project.name()) : project.schema();
        Map<SchemaItem, Integer> missing = new LinkedHashMap<>();
        used.stream()
                .filter(each ->
                        !Admissions.offers(schema, each.item(), each.item().name()))
                .forEach(each -> missing.merge(each.item(), each.uses(), Integer::sum));
        unknown.setAll(missing.entrySet().stream()
                .map(each -> row(new NamesUsed.Name(each.getKey(), each.getValue()), schema))
                .toList());
    }

    private UnknownName row(NamesUsed.Name name, Schema schema) {
        UnknownName row = new UnknownName(name, schema);
        Admission answer = answers.get(name.item());
        if (answer != null && row.offers().contains(answer)) {
            row.chosenProperty().set(answer);
        }
        row.chosenProperty().subscribe(chosen -> answers.put(name.item(), chosen));
        return row;
    }

    /// The names that the schema lacks.
    ObservableList<UnknownName> unknown() {
        return seen;
    }

    /// Gives the same answer for every unknown name.
    void answerAll(Admission answer) {
        unknown.forEach(each -> each.chosenProperty().set(answer));
    }

    /// The one layer that everything comes into; blank to keep those of the files.
    StringProperty layerProperty() {
        return layer;
    }

    ObjectProperty<SchemaOrigin> originProperty() {
        return origin;
    }

    /// Whether the project may still take its schema from the data.
    boolean isSchemaOpen() {
        return SchemaOrigin.isOpen(project);
    }

    ProjectState project() {
        return project;
    }

    /// What was decided.
    ImportTerms terms() {
        Admissions admissions = Admissions.ADD;
        for (UnknownName each : unknown) {
            if (!(each.chosenProperty().get() instanceof Admission.Add)) {
                admissions = admissions.with(each.item(), each.chosenProperty().get());
            }
        }
        return new ImportTerms(
                Optional.of(layer.get().strip()).filter(name -> !name.isEmpty()), admissions, origin.get());
    }
}
