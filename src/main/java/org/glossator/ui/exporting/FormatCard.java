package org.glossator.ui.exporting;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;
import org.glossator.format.ExporterMaker;
import org.glossator.format.Format;
import org.glossator.ui.annotate.control.Wording;

/// A format to choose: what it is called and what it is for. For the keyboard and a screen reader it is a radio button.
final class FormatCard extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final ExporterMaker maker;
    private final Runnable choose;
    private boolean chosen;

    /// @param choose chooses the format
    FormatCard(ExporterMaker maker, Runnable choose) {
        this.maker = maker;
        this.choose = choose;
        Format format = maker.format();
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        setAccessibleText(format.name().sentence() + ". " + format.purpose().sentence());
        setId("format-" + format.id());
        getStyleClass().add("format-card");
        getChildren()
                .setAll(
                        Wording.paragraph(format.name().sentence(), "format-name"),
                        Wording.paragraph(format.purpose().sentence(), "muted", "small"));
        setOnMousePressed(_ -> {
            requestFocus();
            choose.run();
        });
    }

    ExporterMaker maker() {
        return maker;
    }

    boolean isChosen() {
        return chosen;
    }

    /// Shows whether it is the chosen one, which is the one that Tab comes to.
    void show(boolean isChosen) {
        chosen = isChosen;
        pseudoClassStateChanged(CHOSEN, isChosen);
        setFocusTraversable(isChosen);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    /// Takes the keyboard and chooses the format.
    void take() {
        setFocusTraversable(true);
        requestFocus();
        choose.run();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? (Object) chosen
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            take();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
