package org.glossator.project.edit;

import org.glossator.annotation.DocumentState;
import org.glossator.annotation.Layer;
import org.glossator.message.Message;
import org.glossator.project.Change;
import org.glossator.project.ChangeSet;
import org.glossator.project.Edit;
import org.glossator.project.EditRefusedException;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectView;
import org.glossator.text.DocumentId;

/// Gives a document back to its annotator, to be looked at again, and says why.
///
/// The remark stands until the document is returned with another one: also while the annotator has marked it as done
/// again, so that whoever looks next sees what was asked for.
///
/// @param remark what is to be looked at; blank takes back what was said before
public record ReturnDocument(Layer layer, DocumentId document, String remark) implements Edit {

    public ReturnDocument {
        remark = remark.strip();
    }

    @Override
    public ChangeSet against(ProjectView project) throws EditRefusedException {
        Plan plan = new Plan(project);
        var head = plan.head(document);
        LayerDocument place = new LayerDocument(layer.id(), document);
        plan.begin(layer);
        DocumentState state = project.state().tally(place).state();
        if (state != DocumentState.RETURNED) {
            plan.add(new Change.StateChanged(place, state, DocumentState.RETURNED));
        }
        String said = project.state().remark(place);
        if (!said.equals(remark)) {
            plan.add(new Change.RemarkChanged(place, said, remark));
        }
        return plan.named(Message.of("project.return-document", head.name(), layer.name()));
    }
}
