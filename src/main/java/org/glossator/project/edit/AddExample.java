package org.glossator.project.edit;

import java.util.List;
import org.glossator.message.Message;
import org.glossator.project.Change;
import org.glossator.project.ChangeSet;
import org.glossator.project.Edit;
import org.glossator.project.EditRefusedException;
import org.glossator.project.ProjectView;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;

/// Puts an example into a label's guideline, where it travels with the schema: a line more in the list beneath the
/// guideline's heading for examples, which is begun where there is none. An example that is there already stays once.
///
/// @param label whose guideline it is
/// @param heading what the list of examples is called
/// @param example one line of Markdown
public record AddExample(LabelName label, String heading, String example) implements Edit {

    @Override
    public ChangeSet against(ProjectView project) throws EditRefusedException {
        Schema before = project.schema();
        if (before.label(label).isEmpty()) {
            throw new EditRefusedException(Message.of("project.label-gone", label.value()));
        }
        Plan plan = new Plan(project);
        Schema after = new Schema(
                before.name(),
                before.version(),
                before.guideline(),
                revised(before.labels()),
                before.attributes(),
                before.relations(),
                before.documentLabels());
        if (!after.equals(before)) {
            plan.add(new Change.SchemaChanged(before, after));
        }
        return plan.named(Message.of("project.add-example", label.value()));
    }

    private List<Label> revised(List<Label> labels) {
        return labels.stream().map(this::revised).toList();
    }

    private Label revised(Label each) {
        String guideline =
                each.name().equals(label) ? new ExampleList(heading).with(example, each.guideline()) : each.guideline();
        return new Label(each.name(), each.ownColour(), each.key(), each.event(), guideline, revised(each.children()));
    }
}
