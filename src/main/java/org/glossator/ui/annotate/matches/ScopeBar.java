package org.glossator.ui.annotate.matches;

import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import org.glossator.message.Message;
import org.glossator.ui.theme.WrappingRow;

/// The foot of a search: what is done with what is found; where and how one searches, which is whole words, case, this
/// document or the project; and what is to be said of it.
final class ScopeBar extends WrappingRow {

    ScopeBar(Button act, Scope scope, Label said) {
        super(14);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("scope-bar");
        ToggleButton here = side("this-document", "left-pill");
        ToggleButton everywhere = side("whole-project", "right-pill");
        ToggleGroup group = new ToggleGroup();
        group.getToggles().setAll(here, everywhere);
        group.selectToggle(scope.wholeProjectProperty().get() ? everywhere : here);
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else {
                scope.wholeProjectProperty().set(now.equals(everywhere));
            }
        });
        getChildren()
                .setAll(
                        act,
                        box("whole-words", scope.wholeWordsProperty()),
                        box("match-case", scope.matchCaseProperty()),
                        WrappingRow.of(0, Pos.CENTER_LEFT, here, everywhere),
                        said);
    }

    private static CheckBox box(String name, BooleanProperty value) {
        CheckBox box = new CheckBox(Message.of("matches." + name).sentence());
        box.setId(name);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    private static ToggleButton side(String name, String style) {
        ToggleButton side = new ToggleButton(Message.of("matches." + name).sentence());
        side.setId(name);
        side.setMinWidth(Region.USE_PREF_SIZE);
        side.getStyleClass().add(style);
        return side;
    }
}
