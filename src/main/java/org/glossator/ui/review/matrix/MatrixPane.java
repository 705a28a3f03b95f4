package org.glossator.ui.review.matrix;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.glossator.message.Message;
import org.glossator.review.agreement.Confusion;
import org.glossator.review.agreement.coding.Category;
import org.glossator.review.agreement.study.Studied;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.review.model.AgreementModel;
import org.jspecify.annotations.Nullable;

/// The confusion matrix of two layers: a row for each label that the first gave, a column for each that the second
/// did, darker where there are more. A cell leads to its cases in the open document; arrows go from cell to cell.
public final class MatrixPane extends VBox {

    private static final int LONGEST_NAME = 12;
    private static final double LIGHTEST = 0.08;
    private static final double DARKEST = 0.5;

    private final AgreementModel agreement;
    private final CellActs acts;
    private final ComboBox<Confusion> pairs = new ComboBox<>();
    private final GridPane grid = new GridPane();
    private final Label reason = Wording.paragraph("", "muted");
    private Button[][] cells = {};

    /// What a cell does.
    @FunctionalInterface
    public interface CellActs {

        /// Lists the cases of a cell.
        ///
        /// @param row what the first layer said, empty for nothing
        /// @param column what the second said, empty for nothing
        void list(Confusion confusion, String row, String column);
    }

    public MatrixPane(AgreementModel agreement, CellActs acts) {
        this.agreement = agreement;
        this.acts = acts;
        reason.setMinHeight(USE_PREF_SIZE);
        pairs.setId("matrix-pair");
        pairs.setMaxWidth(Double.MAX_VALUE);
        pairs.setAccessibleText(Message.of("review.matrix-pair").sentence());
        pairs.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Confusion confusion) {
                return confusion == null ? "" : pair(confusion);
            }

            @Override
            public Confusion fromString(String typed) {
                throw new IllegalStateException("Nothing is typed here");
            }
        });
        pairs.valueProperty().subscribe(_ -> draw());
        grid.setId("matrix");
        grid.getStyleClass().add("matrix");
        ScrollPane frame = new ScrollPane(grid);
        frame.setFocusTraversable(false);
        frame.getStyleClass().add("plain-scroll");
        VBox.setVgrow(frame, Priority.ALWAYS);
        getStyleClass().add("differences");
        getChildren().setAll(pairs, reason, frame);
    }

    /// Follows the figures until what this returns is closed.
    public Subscription follow() {
        return agreement.reportProperty().subscribe(_ -> show());
    }

    /// What takes the keyboard.
    public Node first() {
        return pairs;
    }

    private void show() {
        List<Confusion> confusions = agreement.confusions();
        int chosen = Math.max(0, pairs.getSelectionModel().getSelectedIndex());
        pairs.getItems().setAll(confusions);
        pairs.setVisible(confusions.size() > 1);
        pairs.setManaged(confusions.size() > 1);
        pairs.getSelectionModel().select(Math.min(chosen, confusions.size() - 1));
        draw();
    }

    private static String pair(Confusion confusion) {
        return Message.of(
                        "review.matrix-of",
                        Excerpt.of(confusion.pair().first().name(), 40),
                        Excerpt.of(confusion.pair().second().name(), 40))
                .sentence();
    }

    private void draw() {
        grid.getChildren().clear();
        cells = new Button[0][];
        Confusion confusion = pairs.getValue();
        reason.setText(Message.of(confusion == null ? "review.no-figures" : "review.matrix-explained")
                .sentence());
        if (confusion == null) {
            return;
        }
        List<Category> categories = confusion.categories();
        int size = categories.size();
        long most = confusion.counts().stream()
                .flatMap(List::stream)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        grid.add(head("B →"), 0, 0);
        cells = new Button[size][size];
        for (int i = 0; i < size; i++) {
            grid.add(turned(name(categories.get(i))), i + 1, 0);
            grid.add(head(name(categories.get(i))), 0, i + 1);
            for (int j = 0; j < size; j++) {
                Button cell = cell(confusion, i, j);
                cells[i][j] = cell;
                grid.add(heated(cell, confusion.at(i, j), most), j + 1, i + 1);
            }
        }
    }

    private Button cell(Confusion confusion, int row, int column) {
        long count = confusion.at(row, column);
        Category first = confusion.categories().get(row);
        Category second = confusion.categories().get(column);
        Button cell = new Button(count == 0 ? "" : String.valueOf(count));
        cell.getStyleClass().setAll("matrix-cell");
        if (row == column) {
            cell.getStyleClass().add("agreed");
        }
        cell.setDisable(count == 0);
        cell.setVisible(!first.equals(Studied.NOTHING) || !second.equals(Studied.NOTHING));
        String words = Message.of("review.matrix-cell", name(first), name(second), count)
                .sentence();
        cell.setAccessibleText(words);
        cell.setTooltip(new Tooltip(words));
        cell.setOnAction(_ -> acts.list(confusion, first.text(), second.text()));
        cell.addEventHandler(KeyEvent.KEY_PRESSED, press -> go(press, row, column));
        return cell;
    }

    /// The cell on a ground that is the stronger the more there are; the count is what tells, not the colour.
    private static StackPane heated(Button cell, long count, long most) {
        Region heat = new Region();
        heat.getStyleClass().add("matrix-heat");
        heat.setOpacity(count == 0 ? 0 : LIGHTEST + (DARKEST - LIGHTEST) * Math.sqrt((double) count / most));
        return new StackPane(heat, cell);
    }

    private void go(KeyEvent press, int row, int column) {
        int down = press.getCode() == KeyCode.DOWN ? 1 : press.getCode() == KeyCode.UP ? -1 : 0;
        int right = press.getCode() == KeyCode.RIGHT ? 1 : press.getCode() == KeyCode.LEFT ? -1 : 0;
        int i = row + down;
        int j = column + right;
        while ((down != 0 || right != 0) && i >= 0 && j >= 0 && i < cells.length && j < cells.length) {
            if (!cells[i][j].isDisabled()) {
                cells[i][j].requestFocus();
                break;
            }
            i += down;
            j += right;
        }
        if (down != 0 || right != 0) {
            press.consume();
        }
    }

    private static String name(Category category) {
        return category.equals(Studied.NOTHING)
                ? Message.of("review.matrix-nothing").sentence()
                : category.text();
    }

    private static Label head(String words) {
        Label head = Wording.label(Excerpt.of(words, LONGEST_NAME), "muted", "small");
        head.setTooltip(new Tooltip(words));
        return head;
    }

    private static StackPane turned(String words) {
        Label label = head(words);
        label.setRotate(-90);
        StackPane holder = new StackPane(new Group(label));
        holder.setAlignment(Pos.BOTTOM_CENTER);
        return holder;
    }
}
