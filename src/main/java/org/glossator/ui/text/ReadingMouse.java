package org.glossator.ui.text;

import java.util.function.IntFunction;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.fxmisc.richtext.NavigationActions.SelectionPolicy;
import org.fxmisc.wellbehaved.event.InputHandler.Result;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;
import org.glossator.text.Span;
import org.glossator.text.Words;
import org.jspecify.annotations.Nullable;

/// Selecting with the mouse: a drag selects graphemes, one that begins with a double click whole words, with a triple
/// click sentences; a fourth click selects the paragraph.
final class ReadingMouse {

    private final ReadingArea area;

    /// The word or sentence at which a drag began.
    private @Nullable Span first;
    /// What a drag takes whole: the piece of text around an offset.
    private IntFunction<Span> whole = offset -> new Span(offset, offset);

    private ReadingMouse(ReadingArea area) {
        this.area = area;
    }

    static void install(ReadingArea area) {
        ReadingMouse mouse = new ReadingMouse(area);
        Nodes.addInputMap(area, InputMap.process(MouseEvent.MOUSE_PRESSED, mouse::pressed));
        area.onNewSelectionDragProperty().set(mouse::dragged);
        area.setOnNewSelectionDragFinished(end -> mouse.dragged(new Point2D(end.getX(), end.getY())));
    }

    private Result pressed(MouseEvent press) {
        first = null;
        if (press.getButton() != MouseButton.PRIMARY || press.isShiftDown() || press.getClickCount() == 1) {
            return Result.PROCEED;
        }
        whole = switch (press.getClickCount()) {
            case 2 -> offset -> Words.snap(area.text().raw(), new Span(offset, offset));
            case 3 -> offset -> Sentences.around(area.text(), offset);
            default -> offset -> area.text().span(area.text().place(offset).paragraph());
        };
        first = whole.apply(area.offsetAt(press.getX(), press.getY()));
        area.select(first);
        return Result.CONSUME;
    }

    private void dragged(Point2D point) {
        int offset = area.offsetAt(point.getX(), point.getY());
        if (first == null) {
            area.moveTo(area.text().toShown(offset), SelectionPolicy.ADJUST);
            return;
        }
        Span last = whole.apply(offset);
        area.select(new Span(Math.min(first.start(), last.start()), Math.max(first.end(), last.end())));
    }
}
