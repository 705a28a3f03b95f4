package org.glossator.ui.annotate;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.glossator.message.Message;
import org.glossator.project.History;
import org.glossator.ui.annotate.model.UndoModel;
import org.glossator.ui.annotate.part.Part;
import org.glossator.ui.command.Category;
import org.glossator.ui.command.Command;

/// Taking back and doing again, each named after what it would do.
final class HistoryCommands implements Part {

    private final UndoModel history;

    HistoryCommands(UndoModel history) {
        this.history = history;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                ScreenCommand.of("undo", Category.EDIT)
                        .keys("Shortcut+Z")
                        .named(named("undo", History::undoable))
                        .does(history::undo),
                ScreenCommand.of("redo", Category.EDIT)
                        .keys("Shortcut+Shift+Z", "Shortcut+Y")
                        .named(named("redo", History::redoable))
                        .does(history::redo));
    }

    /// “Undo: annotate …”, or only “Undo” where there is nothing to be undone.
    private ObservableValue<String> named(String what, Function<History, Optional<Message>> next) {
        return history.historyProperty()
                .map(now -> next.apply(now)
                        .map(operation -> Message.of("annotate.command-" + what + "-named", operation.sentence()))
                        .orElseGet(() -> Message.of("annotate.command-" + what))
                        .sentence());
    }
}
