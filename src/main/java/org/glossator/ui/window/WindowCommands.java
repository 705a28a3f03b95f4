package org.glossator.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import org.glossator.message.Message;
import org.glossator.settings.Appearance;
import org.glossator.settings.Look;
import org.glossator.ui.Preferences;
import org.glossator.ui.command.Category;
import org.glossator.ui.command.Command;

/// The commands that belong to the window, whatever it shows.
final class WindowCommands {

    private final Preferences preferences;
    private final BooleanBinding idle;
    private final BooleanBinding open;
    private final BooleanBinding writable;

    /// @param opened the project in the window, null if there is none
    WindowCommands(Surroundings surroundings, ObservableValue<? extends Optional<Opened>> opened) {
        preferences = surroundings.preferences();
        idle = Bindings.not(surroundings.work().busyProperty());
        open = Bindings.createBooleanBinding(() -> opened.getValue().isPresent(), opened)
                .and(idle);
        writable = Bindings.createBooleanBinding(
                        () -> opened.getValue()
                                .filter(each -> !each.project().isReadOnly())
                                .isPresent(),
                        opened)
                .and(idle);
    }

    /// New, open, and the sample.
    List<Command> projects(Opening opening) {
        return List.of(
                Command.of("file.new", Category.FILE, Message.of("ui.command-new"))
                        .keys("Shortcut+N")
                        .enabledWhen(idle)
                        .does(opening::create),
                Command.of("file.open", Category.FILE, Message.of("ui.command-open"))
                        .keys("Shortcut+O")
                        .enabledWhen(idle)
                        .does(opening::choose),
                Command.of("file.begin", Category.FILE, Message.of("steps.command-begin"))
                        .keys("Shortcut+E")
                        .enabledWhen(idle)
                        .does(opening::beginSample),
                Command.of("file.sample", Category.FILE, Message.of("ui.command-sample"))
                        .enabledWhen(idle)
                        .does(opening::createSample));
    }

    /// Importing and pasting, where there is a project to write to.
    List<Command> documents(Importing importing, ObservableValue<Optional<Opened>> opened) {
        return List.of(
                Command.of("documents.import", Category.FILE, Message.of("ui.command-import"))
                        .keys("Shortcut+I")
                        .enabledWhen(writable)
                        .does(() -> importing.chooseFiles(opened::getValue)),
                Command.of("documents.import-folder", Category.FILE, Message.of("ui.command-import-folder"))
                        .keys("Shortcut+Shift+I")
                        .enabledWhen(writable)
                        .does(() -> importing.chooseFolder(opened::getValue)),
                Command.of("documents.paste", Category.FILE, Message.of("ui.command-paste"))
                        .keys("Shortcut+Shift+V")
                        .enabledWhen(writable)
                        .does(() -> opened.getValue().ifPresent(importing::paste)));
    }

    /// Merging copies, where there is a project to write to, and making them, where there is one.
    List<Command> copies(Merging merging, Copying copying, ObservableValue<Optional<Opened>> opened) {
        return List.of(
                Command.of("documents.merge", Category.FILE, Message.of("merging.command-merge"))
                        .keys("Shortcut+Shift+M")
                        .enabledWhen(writable)
                        .does(() -> opened.getValue().ifPresent(merging::chooseFiles)),
                Command.of("documents.copy", Category.FILE, Message.of("merging.command-copy"))
                        .enabledWhen(open)
                        .does(() -> opened.getValue().ifPresent(copying::choose)));
    }

    /// Backing up and looking at backups, where there is a project.
    List<Command> backups(BackingUp backingUp, ObservableValue<Optional<Opened>> opened) {
        return backingUp.commands(opened, open);
    }

    /// Exporting, where there is a project.
    Command export(Exporting exporting, ObservableValue<Optional<Opened>> opened) {
        return Command.of("documents.export", Category.FILE, Message.of("exporting.command-open"))
                .keys("Shortcut+Shift+E")
                .enabledWhen(open)
                .does(() ->
                        opened.getValue().filter(_ -> exporting.isPossible()).ifPresent(exporting::toggle));
    }

    /// Reviewing, where there is a project.
    Command review(Reviewing reviewing, ObservableValue<Optional<Opened>> opened) {
        return Command.of("documents.review", Category.FILE, Message.of("review.command-open"))
                .keys("Shortcut+R")
                .enabledWhen(open)
                .does(() -> opened.getValue().ifPresent(reviewing::toggle));
    }

    /// Working under another name, where there is a project to write to.
    Command who(WhoWorks who, ObservableValue<Optional<Opened>> opened) {
        return who.command(opened, writable);
    }

    /// Being led through the first steps.
    Command firstSteps(Runnable lead) {
        return Command.of("help.first-steps", Category.HELP, Message.of("steps.command-show"))
                .enabledWhen(idle)
                .does(lead);
    }

    /// Going away.
    List<Command> leaving(Runnable closeProject, Runnable quit) {
        return List.of(
                Command.of("leave.close-project", Category.FILE, Message.of("ui.command-close-project"))
                        .keys("Shortcut+W")
                        .enabledWhen(open)
                        .does(closeProject),
                Command.of("leave.quit", Category.FILE, Message.of("ui.command-quit"))
                        .keys("Shortcut+Q")
                        .does(quit));
    }

    /// Size and colours.
    List<Command> looks(Runnable toggleTheme) {
        return List.of(
                look(
                        "zoom.in",
                        "ui.command-zoom-in",
                        look -> look.zoomedBy(1),
                        "Shortcut+EQUALS",
                        "Shortcut+Shift+EQUALS",
                        "Shortcut+PLUS",
                        "Shortcut+ADD"),
                look(
                        "zoom.out",
                        "ui.command-zoom-out",
                        look -> look.zoomedBy(-1),
                        "Shortcut+MINUS",
                        "Shortcut+SUBTRACT"),
                look(
                        "zoom.reset",
                        "ui.command-zoom-reset",
                        look -> look.zoomed(Look.INITIAL.zoomPercent()),
                        "Shortcut+0"),
                Command.of("theme.toggle", Category.VIEW, Message.of("ui.command-theme"))
                        .keys("Shortcut+Shift+L")
                        .does(toggleTheme),
                look("theme.high-contrast", "ui.command-high-contrast", look -> look.in(Appearance.HIGH_CONTRAST)),
                look("theme.system", "ui.command-system-theme", look -> look.in(Appearance.SYSTEM)));
    }

    /// A change of the look, possible where it makes a difference.
    private Command look(String id, String name, UnaryOperator<Look> change, String... keys) {
        return Command.of(id, Category.VIEW, Message.of(name))
                .keys(keys)
                .enabledWhen(Bindings.createBooleanBinding(
                        () -> !change.apply(preferences.settings().look())
                                .equals(preferences.settings().look()),
                        preferences.settingsProperty()))
                .does(() -> preferences.updateLook(change));
    }
}
