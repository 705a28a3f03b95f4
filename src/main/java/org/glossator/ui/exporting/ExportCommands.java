package org.glossator.ui.exporting;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import org.glossator.message.Message;
import org.glossator.ui.command.Category;
import org.glossator.ui.command.Command;
import org.glossator.ui.exporting.model.ExportModel;

/// The commands of the Export screen.
///
/// @param idle whether no other long work is under way
public record ExportCommands(ExportModel model, ExportActs acts, ObservableBooleanValue idle) {

    /// All of them.
    public List<Command> all() {
        BooleanBinding possible = Bindings.createBooleanBinding(
                () -> model.obstacle().isEmpty() && idle.get(),
                model.planProperty(),
                model.supplyProperty(),
                model.outlook().reportProperty(),
                model.outlook().refusalProperty(),
                idle);
        BooleanBinding written = Bindings.createBooleanBinding(
                () -> model.writtenProperty().get().isPresent(), model.writtenProperty());
        return List.of(
                Command.of("export.write", Category.FILE, Message.of("exporting.command-write"))
                        .keys("Shortcut+Enter")
                        .enabledWhen(possible)
                        .does(acts::write),
                Command.of("export.target", Category.FILE, Message.of("exporting.command-target"))
                        .keys("Shortcut+T")
                        .does(acts::chooseTarget),
                Command.of("export.copy-line", Category.FILE, Message.of("exporting.command-copy-line"))
                        .keys("Shortcut+Shift+C")
                        .does(() -> acts.copy(model.commandLine(), Message.of("exporting.line-copied"))),
                Command.of("export.open-folder", Category.FILE, Message.of("exporting.command-open-folder"))
                        .keys("Shortcut+Shift+O")
                        .enabledWhen(written)
                        .does(() -> model.writtenProperty()
                                .get()
                                .ifPresent(done -> acts.openFolder(folder(done.target())))),
                Command.of("export.copy-path", Category.FILE, Message.of("exporting.command-copy-path"))
                        .enabledWhen(written)
                        .does(() -> model.writtenProperty()
                                .get()
                                .ifPresent(done ->
                                        acts.copy(done.target().toString(), Message.of("exporting.path-copied")))),
                Command.of("export.back", Category.GO, Message.of("exporting.command-back"))
                        .keys("Esc")
                        .does(acts::back));
    }

    private static Path folder(Path target) {
        Path above = target.getParent();
        return Files.isDirectory(target) || above == null ? target : above;
    }
}
