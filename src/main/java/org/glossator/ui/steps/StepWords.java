package org.glossator.ui.steps;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.glossator.message.Message;
import org.glossator.schema.Label;
import org.glossator.ui.Preferences;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.glossator.ui.annotate.part.Workbench;
import org.glossator.ui.command.KeyNames;

/// What is said about each step, with the keys as they are now; where a step cannot be taken as things stand, what to
/// do first.
final class StepWords {

    /// How many labels are named as examples.
    private static final int EXAMPLES = 3;

    private final AnnotateModel model;
    private final KeyNames keys;
    private final Preferences preferences;
    private final Function<Label, String> keyOf;

    /// @param keyOf the key that gives a label now; empty if none does
    StepWords(Workbench workbench, Function<Label, String> keyOf) {
        this.model = workbench.model();
        this.keys = new KeyNames(workbench.surroundings().commands());
        this.preferences = workbench.surroundings().preferences();
        this.keyOf = keyOf;
    }

    Message of(Walk walk) {
        return walk.current()
                .map(step -> obstacle(step).orElseGet(() -> of(step)))
                .orElseGet(() -> Message.of("steps.over", keys.keyOf("palette.open"), keys.keyOf("help.keys")));
    }

    /// Under which name one works, and where it is kept, for who has just begun; empty for others.
    Optional<Message> place(Walk walk) {
        String name = model.project().annotator().name();
        return Optional.of(walk)
                .filter(Walk.BEGUN::equals)
                .flatMap(_ -> preferences.settings().places().recent().stream().findFirst())
                .map(project -> Message.of("steps.place", name, project.file().toString()));
    }

    private Message of(Step step) {
        return switch (step) {
            case SELECT -> Message.of("steps.select");
            case MARK -> mark();
            case UNDO -> Message.of("steps.undo", keys.keyOf("annotate.undo"));
            case REDO -> Message.of("steps.redo", keys.keyOf("annotate.redo"));
            case TELL -> Message.of("steps.tell", keys.keyOf("annotate.relate"), keys.keyOf("annotate.note"));
            case NEXT -> Message.of("steps.next", keys.keyOf("annotate.done"));
        };
    }

    private Message mark() {
        List<String> keyed = model.state()
                .schema()
                .allLabels()
                .filter(label -> !keyOf.apply(label).isEmpty())
                .limit(EXAMPLES)
                .map(label -> Message.of(
                                "steps.label", keyOf.apply(label), label.name().value())
                        .sentence())
                .toList();
        return switch (keyed.size()) {
            case 0 -> Message.of("steps.mark-any", keys.keyOf("annotate.label"));
            case 1 -> Message.of("steps.mark-one", keyed.getFirst());
            case 2 -> Message.of("steps.mark-two", keyed.getFirst(), keyed.get(1));
            default -> Message.of("steps.mark-three", keyed.getFirst(), keyed.get(1), keyed.get(2));
        };
    }

    /// What stands in the way of a step.
    private Optional<Message> obstacle(Step step) {
        if (model.documents().all().isEmpty()) {
            return Optional.of(
                    Message.of("steps.no-documents", keys.keyOf("documents.import"), keys.keyOf("documents.paste")));
        }
        if (model.page().document().isEmpty()) {
            return Optional.empty();
        }
        return model.page().refusal().or(() -> obstacleIn(step));
    }

    private Optional<Message> obstacleIn(Step step) {
        return switch (step) {
            case SELECT, TELL, NEXT -> Optional.empty();
            case MARK ->
                model.state().schema().labels().isEmpty()
                        ? Optional.of(Message.of("steps.no-labels", keys.keyOf("schema.edit")))
                        : Optional.empty();
            case UNDO ->
                model.history().historyProperty().get().undoable().isEmpty()
                        ? Optional.of(Message.of("steps.nothing-to-undo", keys.keyOf("annotate.undo")))
                        : Optional.empty();
            case REDO ->
                model.history().historyProperty().get().redoable().isEmpty()
                        ? Optional.of(Message.of(
                                "steps.nothing-to-redo", keys.keyOf("annotate.undo"), keys.keyOf("annotate.redo")))
                        : Optional.empty();
        };
    }
}
