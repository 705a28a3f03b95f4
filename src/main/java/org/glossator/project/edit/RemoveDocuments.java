package org.glossator.project.edit;

import java.util.List;
import org.glossator.annotation.Assignment;
import org.glossator.annotation.DocumentState;
import org.glossator.annotation.Layer;
import org.glossator.message.Message;
import org.glossator.project.Change;
import org.glossator.project.ChangeSet;
import org.glossator.project.DocumentContent;
import org.glossator.project.Edit;
import org.glossator.project.EditRefusedException;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectView;
import org.glossator.project.StoreException;
import org.glossator.text.DocumentId;

/// Removes documents with everything that stands on them, in every layer.
public record RemoveDocuments(List<DocumentId> documents) implements Edit {

    public RemoveDocuments {
        documents = List.copyOf(documents);
    }

    @Override
    public ChangeSet against(ProjectView project) throws EditRefusedException, StoreException {
        Plan plan = new Plan(project);
        for (DocumentId document : documents) {
            DocumentContent content = plan.content(document);
            for (Layer layer : project.state().layers()) {
                clear(plan, project, content, new LayerDocument(layer.id(), document));
            }
            plan.add(new Change.DocumentRemoved(content.document()));
        }
        return plan.named(Message.of("project.remove-documents", documents.size()));
    }

    private static void clear(Plan plan, ProjectView project, DocumentContent content, LayerDocument place) {
        var markup = content.markup(place.layer());
        markup.decisions().inOrder().forEach(decision -> plan.add(new Change.DecisionRemoved(place, decision)));
        markup.relations().inOrder().forEach(relation -> plan.add(new Change.RelationRemoved(place, relation)));
        markup.annotations().inOrder().forEach(each -> plan.add(new Change.AnnotationRemoved(place, each)));
        DocumentState state = project.state().tally(place).state();
        if (state != DocumentState.NEW) {
            plan.add(new Change.StateChanged(place, state, DocumentState.NEW));
        }
        Assignment assignment = project.state().assignment(place);
        if (assignment != Assignment.NONE) {
            plan.add(new Change.AssignmentChanged(place, assignment, Assignment.NONE));
        }
        String remark = project.state().remark(place);
        if (!remark.isEmpty()) {
            plan.add(new Change.RemarkChanged(place, remark, ""));
        }
    }
}
