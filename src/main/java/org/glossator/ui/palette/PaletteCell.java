package org.glossator.ui.palette;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.glossator.message.Message;
import org.jspecify.annotations.Nullable;

/// A row of the palette: dot, name, what it is, key. A click does it.
final class PaletteCell extends ListCell<PaletteRow> {

    private static final PseudoClass IMPOSSIBLE = PseudoClass.getPseudoClass("impossible");

    private final Region dot = new Region();
    private final FoundName name = new FoundName();
    private final Label reason = new Label();
    private final Label kind = new Label();
    private final Label key = new Label();
    private final HBox row = new HBox(8, dot, name, reason, kind, key);

    PaletteCell(Consumer<PaletteRow> take) {
        dot.getStyleClass().add("palette-dot");
        reason.getStyleClass().addAll("muted", "small");
        kind.getStyleClass().addAll("muted", "small");
        key.getStyleClass().add("key-cap");
        row.getStyleClass().add("palette-row");
        HBox.setHgrow(name, Priority.ALWAYS);
        for (Label each : new Label[] {kind, key, reason}) {
            each.setMinWidth(Region.USE_PREF_SIZE);
        }
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        setOnMouseClicked(_ -> {
            if (getItem() != null) {
                take.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable PaletteRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        PaletteEntry entry = item.entry();
        name.show(entry.name(), item.match().spans());
        boolean impossible = !entry.isPossible();
        pseudoClassStateChanged(IMPOSSIBLE, impossible);
        show(
                reason,
                entry.reason().orElse(impossible ? Message.of("palette.not-now").sentence() : ""));
        show(
                kind,
                item.lately()
                        ? Message.of("palette.lately", entry.badge().kind()).sentence()
                        : entry.badge().kind());
        show(key, entry.badge().key());
        dot.setVisible(entry.badge().dot().isPresent());
        dot.setManaged(dot.isVisible());
        dot.setStyle(entry.badge()
                .dot()
                .map(colour -> "-fx-background-color: " + colour.hex())
                .orElse(""));
        setAccessibleText(said(entry));
        setGraphic(row);
    }

    private static void show(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }

    private static String said(PaletteEntry entry) {
        return Message.of(
                        "palette.row",
                        entry.name(),
                        entry.badge().kind(),
                        entry.badge().key())
                .sentence();
    }
}
