package org.glossator.ui.schema;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.glossator.schema.Label;
import org.glossator.schema.LabelChange;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;
import org.glossator.schema.SchemaItem;
import org.glossator.ui.schema.model.EditorModel;
import org.jspecify.annotations.Nullable;

/// Dragging a label onto another moves it beneath that; onto its upper edge, before it; onto the heading, to the end of
/// the roots.
final class OutlineDrag {

    private static final PseudoClass INTO = PseudoClass.getPseudoClass("drop-into");
    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");
    private static final double EDGE = 0.35;

    private final TreeCell<Entry> cell;
    private final EditorModel model;

    private OutlineDrag(TreeCell<Entry> cell, EditorModel model) {
        this.cell = cell;
        this.model = model;
    }

    static void of(TreeCell<Entry> cell, EditorModel model) {
        OutlineDrag drag = new OutlineDrag(cell, model);
        cell.setOnDragDetected(_ -> drag.begin());
        cell.setOnDragOver(drag::over);
        cell.setOnDragExited(_ -> drag.mark(false, false));
        cell.setOnDragDropped(drag::dropped);
    }

    private void begin() {
        @Nullable Entry entry = cell.getItem();
        if (entry != null && !entry.isHeading() && entry.item() instanceof SchemaItem.ALabel && !model.isReadOnly()) {
            Dragboard board = cell.startDragAndDrop(TransferMode.MOVE);
            ClipboardContent content = new ClipboardContent();
            content.putString(entry.item().name());
            board.setContent(content);
        }
    }

    private void over(DragEvent event) {
        Optional<LabelChange> change = change(event);
        if (change.isPresent()) {
            event.acceptTransferModes(TransferMode.MOVE);
            mark(!isBefore(event), isBefore(event));
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        mark(false, false);
        Optional<LabelChange> change = change(event);
        change.flatMap(model::change).ifPresent(flaw -> model.say(flaw.message()));
        event.setDropCompleted(change.isPresent());
        event.consume();
    }

    private void mark(boolean into, boolean before) {
        cell.pseudoClassStateChanged(INTO, into);
        cell.pseudoClassStateChanged(BEFORE, before);
    }

    private boolean isBefore(DragEvent event) {
        Entry entry = cell.getItem();
        return entry != null && !entry.isHeading() && event.getY() < EDGE * cell.getHeight();
    }

    private Optional<LabelChange> change(DragEvent event) {
        @Nullable Entry entry = cell.getItem();
        @Nullable String dragged = event.getDragboard().getString();
        if (entry == null
                || dragged == null
                || !(event.getGestureSource() instanceof TreeCell<?>)
                || !(entry.item() instanceof SchemaItem.ALabel(var target))) {
            return Optional.empty();
        }
        LabelName label = new LabelName(dragged);
        Schema schema = model.schema();
        if (entry.isHeading()) {
            return Optional.of(new LabelChange.Move(label, null, Integer.MAX_VALUE));
        }
        boolean beneathItself = schema.pathTo(target).stream().map(Label::name).anyMatch(label::equals);
        if (beneathItself) {
            return Optional.empty();
        }
        return Optional.of(
                isBefore(event)
                        ? before(schema, label, target)
                        : new LabelChange.Move(label, target, Integer.MAX_VALUE));
    }

    private static LabelChange before(Schema schema, LabelName label, LabelName target) {
        List<Label> path = schema.pathTo(target);
        @Nullable Label parent = path.size() > 1 ? path.get(path.size() - 2) : null;
        List<LabelName> siblings = (parent == null ? schema.labels() : parent.children())
                .stream().map(Label::name).filter(name -> !name.equals(label)).toList();
        return new LabelChange.Move(label, parent == null ? null : parent.name(), siblings.indexOf(target));
    }
}
