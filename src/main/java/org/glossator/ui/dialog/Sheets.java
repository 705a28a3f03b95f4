package org.glossator.ui.dialog;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.glossator.message.Message;
import org.glossator.ui.theme.Scale;
import org.glossator.ui.theme.ThemeSwitch;

/// The sheets of one window, in its theme; prompts among them. FX thread only.
public final class Sheets implements Prompts {

    private static final double WIDTH = 460;

    private final Window owner;
    private final ThemeSwitch themes;
    private Assistance assistance = (_, _) -> false;

    public Sheets(Window owner, ThemeSwitch themes) {
        this.owner = owner;
        this.themes = themes;
    }

    /// A sheet to be filled with buttons and shown.
    public Sheet sheet(String title, Node content) {
        return new Sheet(this, title, content);
    }

    @Override
    public void show(Prompt prompt) {
        Label sentence = new Label(prompt.sentence());
        sentence.setWrapText(true);
        Scale.grow(sentence, WIDTH, sentence.prefWidthProperty());
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        VBox content = new VBox(sentence);
        content.getStyleClass().add("sheet-content");
        prompt.more().ifPresent(more -> content.getChildren().add(details(more)));
        Sheet sheet = sheet(prompt.title(), content);
        sheet.addAll(prompt.choices());
        sheet.show();
    }

    /// Who answers from now on when somebody asks for help on a sheet.
    public void assistedBy(Assistance other) {
        assistance = other;
    }

    boolean ask(KeyEvent press, Optional<Topic> topic) {
        return assistance.pressed(press, topic);
    }

    Window owner() {
        return owner;
    }

    ThemeSwitch themes() {
        return themes;
    }

    private static TextArea details(String more) {
        TextArea details = new TextArea(more);
        details.setEditable(false);
        details.setPrefRowCount(8);
        Scale.grow(details, WIDTH, details.prefWidthProperty());
        details.setAccessibleText(Message.of("ui.details").sentence());
        return details;
    }
}
