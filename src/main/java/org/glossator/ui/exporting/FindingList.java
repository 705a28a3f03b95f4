package org.glossator.ui.exporting;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import org.glossator.dataset.PlacedLoss;
import org.glossator.message.Message;
import org.glossator.ui.command.KeepsKeys;
import org.glossator.ui.exporting.model.FindingRow;
import org.glossator.ui.exporting.model.Findings;
import org.glossator.ui.theme.Scale;

/// What would be lost or changed. Enter goes to the place of a finding, or opens a heading; so do a click and the
/// arrow keys to the sides.
final class FindingList extends ListView<FindingRow> implements KeepsKeys {

    private static final double ROW = 46;
    private static final int MOST_ROWS = 5;

    private final Findings findings;
    private final Consumer<PlacedLoss> go;
    private final ListChangeListener<FindingRow> rowsChanged = _ -> fit();

    FindingList(Findings findings, Consumer<PlacedLoss> go) {
        this.findings = findings;
        this.go = go;
        setId("findings");
        getStyleClass().add("finding-list");
        setItems(findings.rows());
        Scale.grow(this, ROW, fixedCellSizeProperty());
        setAccessibleText(Message.of("exporting.findings").sentence());
        setCellFactory(_ -> new FindingCell(this::open, row -> go.accept(row.loss())));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        findings.rows().addListener(new WeakListChangeListener<>(rowsChanged));
        fit();
    }

    /// As high as its rows, within reason.
    private void fit() {
        double height = Math.clamp(getItems().size(), 1, MOST_ROWS) * ROW + 2;
        Scale.grow(this, height, prefHeightProperty());
        Scale.grow(this, height, maxHeightProperty());
        Scale.grow(this, Math.min(height, 2 * ROW), minHeightProperty());
    }

    @Override
    public boolean keeps(KeyEvent press) {
        return switch (press.getCode()) {
            case ENTER, SPACE, LEFT, RIGHT -> !press.isShortcutDown() && !press.isAltDown();
            default -> false;
        };
    }

    private void pressed(KeyEvent press) {
        FindingRow row = getSelectionModel().getSelectedItem();
        if (row == null || !keeps(press)) {
            return;
        }
        press.consume();
        boolean sideways = switch (press.getCode()) {
            case LEFT -> row instanceof FindingRow.Heading heading && !heading.open();
            case RIGHT -> row instanceof FindingRow.Heading heading && heading.open();
            default -> false;
        };
        if (!sideways) {
            open(row);
        }
    }

    private void open(FindingRow row) {
        switch (row) {
            case FindingRow.Heading heading -> {
                int at = getItems().indexOf(heading);
                findings.toggle(heading.concern());
                getSelectionModel().select(at);
            }
            case FindingRow.Single single -> go.accept(single.loss());
        }
    }
}
