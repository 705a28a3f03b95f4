package org.glossator.ui.annotate.label;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.glossator.schema.Colour;
import org.glossator.ui.annotate.control.Choice;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.LabelInk;
import org.glossator.ui.annotate.control.Wording;

/// A label with its colour, name and key. A click labels the selected words, with Alt exactly as selected; a right
/// click opens the narrower labels. It never takes the keyboard from the text.
public final class LabelChip extends Button {

    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");
    private static final int LONGEST = 28;

    private final String name;
    private final Colour colour;

    /// What a chip does.
    ///
    /// @param words labels whole words
    /// @param exact labels exactly what is selected
    /// @param narrower the labels beneath it
    public record Actions(Runnable words, Runnable exact, List<Choice> narrower) {
        public Actions {
            narrower = List.copyOf(narrower);
        }
    }

    /// @param key the key as people write it; empty if there is none
    /// @param hint what the tooltip says
    public LabelChip(String name, Colour colour, String key, String hint, Actions actions) {
        this.name = name;
        this.colour = colour;
        Label words = Wording.label(Excerpt.of(name, LONGEST));
        HBox content = new HBox(8, words);
        if (!key.isEmpty()) {
            content.getChildren().add(Wording.label(key, "key-cap"));
        }
        content.getStyleClass().add("chip-content");
        content.getChildren().forEach(part -> ((Region) part).setMinWidth(Region.USE_PREF_SIZE));
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().setAll("label-chip");
        setFocusTraversable(false);
        setAccessibleText(name);
        LabelInk.dress(this, colour);
        setTooltip(new Tooltip(hint));
        boolean[] alt = {false};
        addEventFilter(MouseEvent.MOUSE_RELEASED, release -> alt[0] = release.isAltDown());
        setOnAction(_ -> {
            boolean exactly = alt[0];
            alt[0] = false;
            (exactly ? actions.exact() : actions.words()).run();
        });
        if (!actions.narrower().isEmpty()) {
            setContextMenu(menu(actions.narrower()));
        }
    }

    /// Shows whether the label is held.
    public void setHeld(boolean held) {
        pseudoClassStateChanged(HELD, held);
    }

    /// The label's name in full.
    public String name() {
        return name;
    }

    Colour colour() {
        return colour;
    }

    private static ContextMenu menu(List<Choice> narrower) {
        ContextMenu menu = new ContextMenu();
        for (Choice choice : narrower) {
            MenuItem item = new MenuItem(choice.name());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> choice.action().run());
            menu.getItems().add(item);
        }
        return menu;
    }
}
