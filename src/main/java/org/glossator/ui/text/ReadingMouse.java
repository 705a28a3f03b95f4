package org.glossator.ui.text;

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

/// Selecting with the mouse: a drag selects graphemes, a drag that begins with a double click whole words, a triple
/// click the paragraph.
final class ReadingMouse {

    private final ReadingArea area;

    /// The word at which a drag by words began.
    private @Nullable Span firstWord;

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
        firstWord = null;
        if (press.getButton() != MouseButton.PRIMARY || press.isShiftDown() || press.getClickCount() == 1) {
            return Result.PROCEED;
        }
        int offset = area.offsetAt(press.getX(), press.getY());
        if (press.getClickCount() == 2) {
            firstWord = Words.snap(area.text().raw(), new Span(offset, offset));
            area.select(firstWord);
        } else {
            area.select(area.text().span(area.text().place(offset).paragraph()));
        }
        return Result.CONSUME;
    }

    private void dragged(Point2D point) {
        int offset = area.offsetAt(point.getX(), point.getY());
        if (firstWord == null) {
            area.moveTo(area.text().toShown(offset), SelectionPolicy.ADJUST);
            return;
        }
        Span word = Words.snap(area.text().raw(), new Span(offset, offset));
        area.select(new Span(Math.min(firstWord.start(), word.start()), Math.max(firstWord.end(), word.end())));
    }
}
