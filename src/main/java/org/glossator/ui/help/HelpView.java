package org.glossator.ui.help;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.glossator.message.Message;
import org.glossator.ui.command.Category;
import org.glossator.ui.command.Command;
import org.glossator.ui.command.CommandControls;
import org.glossator.ui.theme.Script;
import org.glossator.ui.theme.Theme;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The help to be read: contents or what was found at the left, the page beside them, and a field to seek in.
final class HelpView extends BorderPane {

    private final HelpModel model;
    private final TextField field = new TextField();
    private final ContentsList contents;
    private final HitList hits;
    private final PageView page;
    private final StackPane side;
    private final BooleanProperty hasContents = new SimpleBooleanProperty(this, "hasContents", true);

    /// @param browser opens addresses on the web
    /// @param zoom the size of the page’s letters, 1 for the usual one
    HelpView(HelpModel model, Consumer<URI> browser, ObservableValue<Theme> theme, ObservableValue<Double> zoom) {
        this.model = model;
        getStyleClass().add("help");
        contents = new ContentsList(model);
        hits = new HitList(model);
        page = new PageView(model, browser, theme, zoom);
        side = new StackPane(contents, hits);
        side.getStyleClass().add("help-side");
        setCenter(page);
        field.setId("help-search");
        field.setPromptText(Message.of("help.search").sentence());
        field.setAccessibleText(Message.of("help.search").sentence());
        field.textProperty().bindBidirectional(model.soughtProperty());
        field.setOnAction(_ -> hits.first());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::intoHits);
        HBox.setHgrow(field, Priority.ALWAYS);
    }

    /// What can be done with the help itself, while it has the keyboard.
    ///
    /// @param close puts the help away
    List<Command> commands(Runnable close) {
        return List.of(
                Command.of("page.back", Category.GO, Message.of("help.command-back"))
                        .keys("Alt+LEFT")
                        .enabledWhen(model.canGoBackProperty())
                        .does(model::back),
                Command.of("page.forward", Category.GO, Message.of("help.command-forward"))
                        .keys("Alt+RIGHT")
                        .enabledWhen(model.canGoForwardProperty())
                        .does(model::forward),
                Command.of("page.search", Category.GO, Message.of("help.command-search"))
                        .keys("Shortcut+F")
                        .does(field::requestFocus),
                Command.of("page.contents", Category.VIEW, Message.of("help.command-contents"))
                        .keys("F7")
                        .does(() -> hasContents.set(!hasContents.get())),
                Command.of("page.close", Category.VIEW, Message.of("help.command-close"))
                        .keys("ESC", "Shortcut+W")
                        .does(() -> leave(close)));
    }

    /// Puts buttons for these commands above the page.
    ///
    /// @param controls over the registry that has them
    void equip(CommandControls controls, List<Command> commands) {
        Button back = controls.iconButton(commands.get(0), new FontIcon(Feather.ARROW_LEFT));
        Button forward = controls.iconButton(commands.get(1), new FontIcon(Feather.ARROW_RIGHT));
        Button list = controls.iconButton(commands.get(3), new FontIcon(Feather.LIST));
        HBox bar = new HBox(8, list, back, forward, field);
        bar.getStyleClass().add("help-bar");
        setTop(bar);
    }

    /// Follows the model until what this returns is unsubscribed.
    Subscription follow() {
        return Subscription.combine(
                page.follow(),
                contents.follow(),
                hits.follow(),
                hasContents.subscribe(this::showContents),
                model.soughtProperty().subscribe(this::showSought));
    }

    /// Whether the contents stand beside the page.
    BooleanProperty hasContentsProperty() {
        return hasContents;
    }

    /// Shows what may have changed since it was shown last.
    void refresh() {
        page.redraw();
    }

    /// Takes the keyboard.
    void begin() {
        page.requestFocus();
    }

    private void showContents(boolean shown) {
        setLeft(shown ? side : null);
    }

    private void showSought(String words) {
        Script.fit(field, words);
        boolean seeking = !words.isBlank();
        contents.setVisible(!seeking);
        hits.setVisible(seeking);
        if (seeking) {
            hasContents.set(true);
        }
    }

    /// First the search is given up, then the help.
    private void leave(Runnable close) {
        if (model.soughtProperty().get().isEmpty()) {
            close.run();
        } else {
            model.soughtProperty().set("");
            page.requestFocus();
        }
    }

    private void intoHits(KeyEvent press) {
        if (press.getCode() == KeyCode.DOWN) {
            Node list = hits.isVisible() ? hits : contents;
            list.requestFocus();
            if (hits.isVisible()) {
                hits.first();
            }
            press.consume();
        }
    }
}
