package org.glossator.project.edit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Fitting;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Misfit;
import org.glossator.annotation.Relation;
import org.glossator.message.Message;
import org.glossator.project.Change;
import org.glossator.project.ChangeSet;
import org.glossator.project.Edit;
import org.glossator.project.EditRefusedException;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectView;
import org.glossator.schema.Schema;
import org.glossator.text.TextDocument;

/// Brings documents in with what stands on them, as one step. What was made elsewhere may not fit the schema in
/// every way and comes in all the same, so that nothing of it is lost; what has no place in its text is refused.
///
/// @param documents new ones, with their markup layer by layer; layers that are new begin here
/// @param schema the schema that they need: the project's own, or that with something added
public record AddDocuments(List<Incoming> documents, Schema schema) implements Edit {

    /// A document that comes in, with what stands on it, layer by layer in the order in which new ones begin.
    public record Incoming(TextDocument document, Map<Layer, Markup> layers) {
        public Incoming {
            layers = Collections.unmodifiableMap(new LinkedHashMap<>(layers));
        }
    }

    public AddDocuments {
        documents = List.copyOf(documents);
    }

    @Override
    public ChangeSet against(ProjectView project) throws EditRefusedException {
        Plan plan = new Plan(project);
        plan(project, plan);
        return plan.named(operation());
    }

    /// Adds to `plan` what this comes to.
    void plan(ProjectView project, Plan plan) throws EditRefusedException {
        Fitting fitting = new Fitting(schema);
        if (!schema.equals(project.schema())) {
            plan.add(new Change.SchemaChanged(project.schema(), schema));
        }
        for (Incoming incoming : documents) {
            TextDocument document = incoming.document();
            if (project.state().document(document.id()).isPresent()) {
                throw new EditRefusedException(Message.of("project.document-there", document.name()));
            }
            plan.add(new Change.DocumentAdded(document));
            for (var layer : incoming.layers().entrySet()) {
                plan.begin(layer.getKey());
                LayerDocument place = new LayerDocument(layer.getKey().id(), document.id());
                add(plan, document, place, Coming.all(layer.getValue()), fitting);
                layer.getValue().decisions().inOrder().forEach(each -> plan.add(new Change.DecisionAdded(place, each)));
            }
        }
    }

    /// What comes into one place.
    ///
    /// @param all the annotations that will stand there, to be ends of the relations
    record Coming(List<Annotation> annotations, List<Relation> relations, AnnotationSet all) {
        static Coming all(Markup markup) {
            return new Coming(markup.annotations().inOrder(), markup.relations().inOrder(), markup.annotations());
        }
    }

    /// Adds to `plan` what comes into one place.
    static void add(Plan plan, TextDocument document, LayerDocument place, Coming coming, Fitting fitting)
            throws EditRefusedException {
        for (Annotation annotation : coming.annotations()) {
            require(document, fitting.of(annotation, document.text()));
            plan.add(new Change.AnnotationAdded(place, annotation));
        }
        for (Relation relation : coming.relations()) {
            require(document, fitting.of(relation, coming.all()));
            plan.add(new Change.RelationAdded(place, relation));
        }
        if (!coming.annotations().isEmpty() || !coming.relations().isEmpty()) {
            plan.begin(place);
        }
    }

    /// Refuses what has no place in the document.
    private static void require(TextDocument document, List<Misfit> misfits) throws EditRefusedException {
        for (Misfit misfit : misfits) {
            if (!misfit.isTolerable()) {
                throw new EditRefusedException(
                        Message.of("project.misfit-in-document", document.name(), misfit.message()));
            }
        }
    }

    /// What this step is called.
    Message operation() {
        return documents.size() == 1
                ? Message.of(
                        "project.add-document", documents.getFirst().document().name())
                : Message.of("project.add-documents", documents.size());
    }
}
