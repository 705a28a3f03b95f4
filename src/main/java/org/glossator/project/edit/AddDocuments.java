package org.glossator.project.edit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Fitness;
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
        if (!schema.equals(project.schema())) {
            plan.add(new Change.SchemaChanged(project.schema(), schema));
        }
        for (Incoming incoming : documents) {
            if (project.state().document(incoming.document().id()).isPresent()) {
                throw new EditRefusedException(
                        Message.of("project.document-there", incoming.document().name()));
            }
            plan.add(new Change.DocumentAdded(incoming.document()));
            for (var layer : incoming.layers().entrySet()) {
                plan.begin(layer.getKey());
                add(plan, incoming.document(), layer.getKey(), layer.getValue());
            }
        }
        return plan.named(operation());
    }

    private void add(Plan plan, TextDocument document, Layer layer, Markup markup) throws EditRefusedException {
        if (markup.isEmpty()) {
            return;
        }
        LayerDocument place = new LayerDocument(layer.id(), document.id());
        AnnotationSet annotations = markup.annotations();
        for (Annotation annotation : annotations.inOrder()) {
            require(document, Fitness.of(annotation, schema, document.text()));
            plan.add(new Change.AnnotationAdded(place, annotation));
        }
        for (Relation relation : markup.relations().inOrder()) {
            require(document, Fitness.of(relation, schema, annotations));
            plan.add(new Change.RelationAdded(place, relation));
        }
        plan.begin(place);
    }

    /// Refuses what has no place in the document.
    private static void require(TextDocument document, List<Misfit> misfits) throws EditRefusedException {
        for (Misfit misfit : misfits) {
            if (!misfit.isTolerable()) {
                throw new EditRefusedException(Message.of(
                        "project.misfit-in-document",
                        document.name(),
                        misfit.message().sentence()));
            }
        }
    }

    private Message operation() {
        return documents.size() == 1
                ? Message.of(
                        "project.add-document", documents.getFirst().document().name())
                : Message.of("project.add-documents", documents.size());
    }
}
