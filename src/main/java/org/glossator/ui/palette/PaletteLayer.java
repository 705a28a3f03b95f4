package org.glossator.ui.palette;

import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.glossator.ui.command.OwnKeyboard;
import org.glossator.ui.theme.Scale;
import org.jspecify.annotations.Nullable;

/// Lies over the whole window while the palette is open: shows its card in the upper middle, keeps every key for it,
/// and puts it away when something else is clicked. The keyboard goes back where it was. FX thread only.
public final class PaletteLayer extends Region implements OwnKeyboard {

    private static final double WIDTH = 620;
    private static final double MARGIN = 16;

    private final PaletteModel model;
    private @Nullable PaletteView card;
    private @Nullable Node before;

    public PaletteLayer(PaletteModel model) {
        this.model = model;
        getStyleClass().add("palette-layer");
        setVisible(false);
        addEventHandler(MouseEvent.MOUSE_PRESSED, press -> {
            if (press.getTarget() == this) {
                close();
            }
        });
    }

    /// Opens the palette with nothing typed.
    public void open() {
        if (isVisible()) {
            return;
        }
        before = getScene() == null ? null : getScene().getFocusOwner();
        model.open();
        PaletteView opened = card();
        getChildren().setAll(opened);
        setVisible(true);
        opened.begin();
    }

    /// Puts the palette away.
    public void close() {
        if (!isVisible()) {
            return;
        }
        setVisible(false);
        getChildren().clear();
        model.close();
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        }
        before = null;
    }

    /// Made when it is first asked for, since a start has no need of it.
    private PaletteView card() {
        if (card == null) {
            card = new PaletteView(model, this::close);
        }
        return card;
    }

    @Override
    protected void layoutChildren() {
        if (card == null) {
            return;
        }
        double width = Math.min(WIDTH * Scale.around(this).getValue(), getWidth() - 2 * MARGIN);
        double height = Math.min(card.prefHeight(width), getHeight() - 2 * MARGIN);
        double top = Math.clamp(getHeight() / 9, MARGIN, Math.max(MARGIN, getHeight() - height - MARGIN));
        card.resizeRelocate(snapPositionX((getWidth() - width) / 2), snapPositionY(top), width, height);
    }
}
