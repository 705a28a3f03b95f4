package org.glossator.project.edit;

import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Fitting;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Relation;
import org.glossator.message.Message;
import org.glossator.project.ChangeSet;
import org.glossator.project.Edit;
import org.glossator.project.EditRefusedException;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectView;
import org.glossator.project.StoreException;
import org.glossator.schema.Schema;
import org.glossator.text.DocumentId;
import org.glossator.text.TextDocument;

/// Brings an import in as one step: documents that are new, and what is new on those that are there already. It was
/// worked out beforehand; where the project has changed since in a way that matters to it, it is refused.
///
/// @param documents those that are new
/// @param additions what comes to documents that are there
/// @param basis the schema that the project had when this was worked out
/// @param schema the schema that it is to have
public record BringIn(List<AddDocuments.Incoming> documents, List<Addition> additions, Schema basis, Schema schema)
        implements Edit {

    /// What comes to one layer over a document of the project.
    ///
    /// @param relations may end at what stands there
    public record Addition(DocumentId document, Layer layer, List<Annotation> annotations, List<Relation> relations) {
        public Addition {
            annotations = List.copyOf(annotations);
            relations = List.copyOf(relations);
        }
    }

    public BringIn {
        documents = List.copyOf(documents);
        additions = List.copyOf(additions);
    }

    /// Whether nothing comes in.
    public boolean isNothing() {
        return documents.isEmpty() && additions.isEmpty();
    }

    @Override
    public ChangeSet against(ProjectView project) throws EditRefusedException, StoreException {
        if (!basis.equals(project.schema())) {
            throw changed();
        }
        Plan plan = new Plan(project);
        AddDocuments fresh = new AddDocuments(documents, schema);
        fresh.plan(project, plan);
        Fitting fitting = new Fitting(schema);
        for (Addition addition : additions) {
            add(plan, addition, fitting);
        }
        return plan.named(additions.isEmpty() ? fresh.operation() : operation());
    }

    private static void add(Plan plan, Addition addition, Fitting fitting) throws EditRefusedException, StoreException {
        var content = plan.content(addition.document());
        TextDocument document = content.document();
        Layer layer = addition.layer();
        Markup standing = content.markup(layer.id());
        boolean taken = addition.annotations().stream()
                        .anyMatch(each -> standing.annotations().find(each.id()).isPresent())
                || addition.relations().stream()
                        .anyMatch(each -> standing.relations().find(each.id()).isPresent());
        if (taken) {
            throw changed();
        }
        plan.begin(layer);
        AddDocuments.add(
                plan,
                document,
                new LayerDocument(layer.id(), document.id()),
                new AddDocuments.Coming(
                        addition.annotations(),
                        addition.relations(),
                        standing.annotations().edited(List.of(), addition.annotations())),
                fitting);
    }

    private static EditRefusedException changed() {
        return new EditRefusedException(Message.of("project.changed-meanwhile"));
    }

    private Message operation() {
        return Message.of("project.bring-in", documents.size(), (int)
                additions.stream().map(Addition::document).distinct().count());
    }
}
