package org.glossator.ui.window;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.glossator.message.Message;
import org.glossator.ui.FxThread;
import org.glossator.ui.command.Category;
import org.glossator.ui.command.Command;
import org.glossator.ui.dialog.Choice;
import org.glossator.ui.dialog.Prompt;
import org.glossator.ui.dialog.Sheet;
import org.glossator.ui.dialog.Topic;
import org.glossator.ui.help.About;
import org.glossator.ui.help.AboutView;
import org.glossator.ui.help.HelpShelf;
import org.glossator.ui.help.HelpWindow;
import org.glossator.ui.help.Place;
import org.glossator.ui.markdown.SystemBrowser;
import org.glossator.ui.theme.ThemeSwitch;
import org.jspecify.annotations.Nullable;

/// The help beside the window, and what the program says of itself. The pages are read when they are first asked for.
final class Helping {

    private static final Place MADE_OF = Place.of("made-of");

    private final Stage owner;
    private final ThemeSwitch themes;
    private final Surroundings surroundings;
    private final Supplier<Topic> shown;
    private final Executor disk;
    private final Command open;
    private @Nullable CompletableFuture<HelpWindow> window;

    /// @param shown what a person is about on the screen that is shown
    /// @param disk where files are read
    Helping(Stage owner, ThemeSwitch themes, Surroundings surroundings, Supplier<Topic> shown, Executor disk) {
        this.owner = owner;
        this.themes = themes;
        this.surroundings = surroundings;
        this.shown = shown;
        this.disk = disk;
        open = Command.of("help.open", Category.HELP, Message.of("help.command-open"))
                .keys("F1")
                .does(() -> open(shown.get()));
        surroundings.sheets().assistedBy(this::pressed);
    }

    /// Opens the help.
    Command open() {
        return open;
    }

    /// Tells what this program is.
    ///
    /// @param log where the log is
    Command about(Path log) {
        return Command.of("help.about", Category.HELP, Message.of("help.command-about"))
                .does(() -> {
                    var _ = CompletableFuture.supplyAsync(() -> About.here(log), disk)
                            .thenAcceptAsync(this::tell, FxThread.HERE);
                });
    }

    private boolean pressed(KeyEvent press, Optional<Topic> topic) {
        boolean asked = surroundings.commands().keyMap().keys(open).stream().anyMatch(keys -> keys.match(press));
        if (asked) {
            open(topic.orElseGet(shown));
        }
        return asked;
    }

    private void open(Topic topic) {
        open(Place.of(topic.place()));
    }

    private void open(Place place) {
        CompletableFuture<HelpWindow> made = window;
        if (made == null) {
            made = CompletableFuture.supplyAsync(() -> HelpShelf.read(Locale.getDefault()), disk)
                    .thenApplyAsync(this::window, FxThread.HERE);
            window = made;
        }
        var _ = made.whenComplete((help, failure) -> FxThread.HERE.execute(() -> {
            if (failure != null) {
                throw new IllegalStateException("The help cannot be read", failure); // told by the window
            }
            help.open(place);
        }));
    }

    private HelpWindow window(HelpShelf shelf) {
        SystemBrowser browser = new SystemBrowser(address -> surroundings
                .dialogue()
                .prompts()
                .show(Prompt.of(
                        Message.of("help.title"),
                        Message.of("help.no-browser", address.toString()).sentence(),
                        Choice.close())));
        return new HelpWindow(owner, themes, surroundings.preferences(), surroundings.commands(), shelf, browser::open);
    }

    private void tell(About about) {
        Sheet sheet = surroundings.sheets().sheet(Message.of("help.about-title").sentence(), new AboutView(about));
        sheet.add(
                Choice.other(Message.of("help.about-copy"), () -> {}),
                () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, about.copy())));
        sheet.add(Choice.other(Message.of("help.about-parts"), () -> open(MADE_OF)));
        sheet.add(Choice.close());
        sheet.show();
    }
}
