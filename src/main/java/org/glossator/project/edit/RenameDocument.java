package org.glossator.project.edit;

import org.glossator.message.Message;
import org.glossator.project.Change;
import org.glossator.project.ChangeSet;
import org.glossator.project.Edit;
import org.glossator.project.EditRefusedException;
import org.glossator.project.ProjectView;
import org.glossator.project.StoreException;
import org.glossator.text.DocumentId;

/// Renames a document.
public record RenameDocument(DocumentId document, String name) implements Edit {

    @Override
    public ChangeSet against(ProjectView project) throws EditRefusedException, StoreException {
        if (name.isBlank()) {
            throw new EditRefusedException(Message.of("project.blank-name"));
        }
        Plan plan = new Plan(project);
        var before = plan.content(document).document().head();
        var after = before.named(name.strip());
        if (!after.equals(before)) {
            plan.add(new Change.DocumentDescribed(before, after));
        }
        return plan.named(Message.of("project.rename-document", before.name(), after.name()));
    }
}
