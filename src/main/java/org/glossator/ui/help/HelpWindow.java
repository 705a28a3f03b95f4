package org.glossator.ui.help;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.glossator.message.Message;
import org.glossator.ui.Preferences;
import org.glossator.ui.command.Command;
import org.glossator.ui.command.CommandControls;
import org.glossator.ui.command.CommandId;
import org.glossator.ui.command.CommandKeys;
import org.glossator.ui.command.CommandRegistry;
import org.glossator.ui.theme.ThemeSwitch;

/// The help in a window of its own, which stands beside the one that is worked in, or over its edge where there is no
/// room beside it, and stays there while one works. It has the keys of size and colours in common with it, and no
/// others.
public final class HelpWindow {

    private static final double WIDEST = 820;
    private static final double NARROWEST = 420;
    private static final double SHARE = 0.46;
    private static final double CONTENTS_FROM = 600;
    private static final List<CommandId> SHARED = List.of(
            CommandId.of("zoom.in"),
            CommandId.of("zoom.out"),
            CommandId.of("zoom.reset"),
            CommandId.of("theme.toggle"),
            CommandId.of("theme.high-contrast"),
            CommandId.of("help.keys"));

    private final Window owner;
    private final HelpModel model;
    private final HelpView view;
    private final Stage stage = new Stage();
    private List<Command> own = List.of();

    /// @param owner the window that is worked in
    /// @param commands its commands
    /// @param browser opens addresses on the web
    public HelpWindow(
            Window owner,
            ThemeSwitch themes,
            Preferences preferences,
            CommandRegistry commands,
            HelpShelf shelf,
            Consumer<URI> browser) {
        this.owner = owner;
        model = new HelpModel(new HelpBook(shelf.pages(), new LiveWords(commands, shelf.catalogue(), () -> own)));
        view = new HelpView(
                model,
                browser,
                themes.themeProperty(),
                preferences.settingsProperty().map(settings -> settings.look().zoomPercent() / 100.0));
        own = view.commands(stage::hide);
        CommandRegistry registry = new CommandRegistry(commands.keyMap());
        List<Command> all = new ArrayList<>(own);
        SHARED.forEach(id -> commands.find(id).ifPresent(all::add));
        registry.add(all);
        view.equip(new CommandControls(registry), own);
        Scene scene = new Scene(view);
        var _ = themes.dress(scene);
        var _ = CommandKeys.of(scene, registry);
        var _ = view.follow();
        stage.initOwner(owner);
        owner.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> stage.hide());
        stage.setTitle(Message.of("help.title").sentence());
        stage.setMinWidth(NARROWEST);
        stage.setMinHeight(320);
        stage.setScene(scene);
    }

    /// Opens the help where it tells of `about`, or brings it to the front.
    public void open(Place about) {
        model.ask(about);
        view.refresh();
        if (!stage.isShowing()) {
            stand();
            stage.show();
        }
        stage.toFront();
        stage.requestFocus();
        view.begin();
    }

    /// Its window, for those who take pictures of it.
    public Stage stage() {
        return stage;
    }

    /// Beside the owner if there is room, else at the right edge of its screen; where it stood before if it did.
    private void stand() {
        if (!Double.isNaN(stage.getX())) {
            return;
        }
        Rectangle2D screen = screen().getVisualBounds();
        double right = screen.getMaxX() - owner.getX() - owner.getWidth();
        double width = Math.clamp(right >= NARROWEST ? right : screen.getWidth() * SHARE, NARROWEST, WIDEST);
        stage.setWidth(width);
        stage.setHeight(Math.min(Math.max(owner.getHeight(), 480), screen.getHeight()));
        stage.setX(right >= NARROWEST ? owner.getX() + owner.getWidth() : screen.getMaxX() - width);
        stage.setY(Math.max(screen.getMinY(), Math.min(owner.getY(), screen.getMaxY() - stage.getHeight())));
        view.hasContentsProperty().set(width >= CONTENTS_FROM);
    }

    private Screen screen() {
        return Optional.of(
                        Screen.getScreensForRectangle(owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight()))
                .flatMap(all -> all.stream().findFirst())
                .orElse(Screen.getPrimary());
    }
}
