package org.glossator.project.edit;

import org.glossator.annotation.Annotation;
import org.glossator.message.Message;
import org.glossator.project.Change;
import org.glossator.project.ChangeSet;
import org.glossator.project.Edit;
import org.glossator.project.EditRefusedException;
import org.glossator.project.ProjectView;
import org.glossator.project.StoreException;
import org.glossator.schema.Schema;

/// Gives many marks over many documents another label or value, as one step. What has been changed since it was
/// chosen, and what the value would not fit, is left out.
public record ReplaceInMatches(ChosenMarks marks, Replacement replacement) implements Edit {

    @Override
    public ChangeSet against(ProjectView project) throws EditRefusedException, StoreException {
        Schema schema = project.schema();
        if (replacement instanceof Replacement.Label(var label)
                && schema.label(label).isEmpty()) {
            throw new EditRefusedException(Message.of("annotation.unknown-label", label.value()));
        }
        Plan plan = new Plan(project);
        int[] replaced = new int[1];
        marks.stillStanding(project, (place, _, text, standing) -> {
            for (Annotation before : standing) {
                Annotation after = replacement.in(before);
                if (!after.equals(before) && replacement.fits(before, schema, text)) {
                    plan.add(new Change.AnnotationReplaced(place, before, after));
                    replaced[0]++;
                }
            }
        });
        return plan.named(replacement.operation(replaced[0]));
    }
}
