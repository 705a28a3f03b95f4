package org.glossator.ui.exporting;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Wording;

/// A heading with choices below it, each a title and a control on one line.
final class Rows extends VBox {

    Rows(Message heading) {
        getStyleClass().add("export-section");
        getChildren().add(Wording.paragraph(heading(heading), "section-title"));
    }

    /// Some lines of words, which are never cut; set later.
    static Label paragraph(String... styles) {
        Label label = Wording.paragraph("", styles);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /// A heading as it is drawn.
    static String heading(Message words) {
        return words.heading();
    }

    /// Adds a choice with its title, and gives back its line.
    HBox add(Message title, Control control) {
        return add(title.sentence(), control);
    }

    /// Adds a choice with its title.
    HBox add(String title, Control control) {
        Label name = Wording.label(title);
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setLabelFor(control);
        control.setAccessibleText(title);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(name, control);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("export-row");
        getChildren().add(row);
        return row;
    }

    /// Adds a choice whose values need room, below its title.
    VBox addBelow(Message title, Control control) {
        Label name = Wording.paragraph(title.sentence());
        name.setLabelFor(control);
        control.setAccessibleText(title.sentence());
        control.setMaxWidth(Double.MAX_VALUE);
        VBox row = new VBox(name, control);
        row.getStyleClass().addAll("export-row", "tall");
        getChildren().add(row);
        return row;
    }

    /// Adds something that is so or not.
    HBox add(CheckBox box) {
        box.setWrapText(true);
        HBox row = new HBox(box);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("export-row");
        getChildren().add(row);
        return row;
    }

    /// Shows a line, or leaves it out.
    static void show(Region row, boolean shown) {
        row.setVisible(shown);
        row.setManaged(shown);
    }
}
