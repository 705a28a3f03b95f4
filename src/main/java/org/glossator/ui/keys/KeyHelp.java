package org.glossator.ui.keys;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.ui.theme.Scale;
import org.glossator.ui.theme.Script;

/// The whole map of keys to be read, with a field to find something in it.
public final class KeyHelp extends VBox {

    private final KeyGuide guide;
    private final VBox sections = new VBox(14);

    public KeyHelp(KeyGuide guide) {
        this.guide = guide;
        getStyleClass().addAll("sheet-content", "key-help");
        TextField sought = new TextField();
        sought.setId("help-search");
        sought.setPromptText(Message.of("keys.help-search").sentence());
        sought.setAccessibleText(Message.of("keys.help-search").sentence());
        sought.textProperty().subscribe(words -> {
            Script.fit(sought, words);
            show(guide.narrowed(words));
        });
        sections.getStyleClass().add("key-sections");
        ScrollPane scrolled = new ScrollPane(sections);
        scrolled.setFitToWidth(true);
        scrolled.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Scale.grow(scrolled, 600, scrolled.prefWidthProperty());
        Scale.grow(scrolled, 460, scrolled.prefHeightProperty());
        scrolled.setAccessibleText(Message.of("keys.help-title").sentence());
        VBox.setVgrow(scrolled, Priority.ALWAYS);
        getChildren().setAll(sought, scrolled);
    }

    /// All that can be read here, to be saved as a page.
    public KeyGuide guide() {
        return guide;
    }

    private void show(KeyGuide fitting) {
        sections.getChildren()
                .setAll(fitting.sections().stream().map(KeyHelp::section).toList());
        if (fitting.sections().isEmpty()) {
            Label nothing = new Label(Message.of("keys.help-nothing").sentence());
            nothing.getStyleClass().add("muted");
            sections.getChildren().setAll(nothing);
        }
    }

    private static GridPane section(KeyGuide.Section section) {
        GridPane grid = new GridPane(16, 5);
        grid.getStyleClass().add("key-list");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        ColumnConstraints keys = new ColumnConstraints();
        keys.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().setAll(names, keys);
        Label title = new Label(section.title());
        title.getStyleClass().add("section-title");
        grid.add(title, 0, 0, 2, 1);
        int row = 1;
        for (KeyGuide.Line line : section.lines()) {
            Label name = new Label(Script.drawn(line.name()));
            Script.fit(name, line.name());
            name.setWrapText(true);
            Label key = new Label(line.keys());
            key.getStyleClass().add("muted");
            key.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(row++, name, key);
        }
        return grid;
    }
}
