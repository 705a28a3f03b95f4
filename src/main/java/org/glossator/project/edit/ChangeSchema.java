package org.glossator.project.edit;

import java.util.List;
import java.util.Map;
import org.glossator.project.Change;
import org.glossator.project.ChangeSet;
import org.glossator.project.Edit;
import org.glossator.project.EditRefusedException;
import org.glossator.project.ProjectView;
import org.glossator.project.StoreException;
import org.glossator.schema.FlawedSchemaException;
import org.glossator.schema.Schema;
import org.glossator.schema.SchemaChange;
import org.glossator.task.Progress;
import org.glossator.text.DocumentHead;

/// Changes the schema, and with it every annotation, relation and piece of metadata in every document and layer that
/// the change concerns: renaming a label is one edit, and undone as one.
///
/// Documents are read one after the other; what is held in memory are the changes alone. A change that concerns no
/// mark reads no document.
///
/// @param change what is wanted of the schema
/// @param fate what becomes of what uses that which is taken out; [Fate.Keep] where nothing is
/// @param progress told in documents while the edit is worked out; may cancel until it is written
public record ChangeSchema(SchemaChange change, Fate fate, Progress progress) implements Edit {

    /// A change that takes nothing out, which nobody watches.
    public static ChangeSchema to(SchemaChange change) {
        return new ChangeSchema(change, new Fate.Keep(), Progress.UNWATCHED);
    }

    @Override
    public ChangeSet against(ProjectView project) throws EditRefusedException, StoreException {
        Schema before = project.schema();
        Schema after = after(before);
        Plan plan = new Plan(project);
        if (after.equals(before)) {
            return plan.named(change.operation());
        }
        plan.add(new Change.SchemaChanged(before, after));
        Consequence consequence = Consequence.of(change, fate, before);
        if (consequence.concernsMarks()) {
            new MarksFollow(plan, consequence, progress).in(project);
        }
        describe(project.documents(), consequence, plan);
        return plan.named(fate.of(change.operation()));
    }

    private Schema after(Schema before) throws EditRefusedException {
        try {
            return change.in(before);
        } catch (FlawedSchemaException refusal) {
            throw new EditRefusedException(refusal.explanation());
        }
    }

    private static void describe(List<DocumentHead> documents, Consequence consequence, Plan plan) {
        for (DocumentHead document : documents) {
            Map<String, String> metadata = consequence.of(document.metadata());
            if (!metadata.equals(document.metadata())) {
                plan.add(new Change.DocumentDescribed(document, document.describedBy(metadata)));
            }
        }
    }
}
