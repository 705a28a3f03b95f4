package org.glossator.ui.text;

import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.NavigationActions.SelectionPolicy;
import org.fxmisc.wellbehaved.event.InputHandler.Result;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;
import org.glossator.text.Span;

/// The keys with which one walks through a text and selects in it: the arrows by graphemes and lines, with Control by
/// words (Left, Right), paragraphs (Up, Down) and sentences (Page), Home, End and Page; each with Shift selects.
/// Control+A selects all, Control+C copies what is selected.
///
/// Every other key passes by, to the window's commands. In a right-to-left paragraph Left goes on and Right goes back.
final class ReadingKeys {

    private final ReadingArea area;
    private final Steps steps;
    private final LineSteps lines;

    private ReadingKeys(ReadingArea area) {
        this.area = area;
        this.steps = new Steps(area.text());
        this.lines = new LineSteps(area);
    }

    /// Gives `area` these keys in place of its own.
    static void install(ReadingArea area) {
        ReadingKeys keys = new ReadingKeys(area);
        Nodes.addInputMap(
                area,
                InputMap.sequence(
                        InputMap.process(KeyEvent.KEY_PRESSED, keys::pressed),
                        InputMap.ignore(KeyEvent.KEY_TYPED),
                        InputMap.ignore(ContextMenuEvent.CONTEXT_MENU_REQUESTED)));
        area.addEventHandler(javafx.scene.input.MouseEvent.MOUSE_PRESSED, _ -> keys.lines.forgetColumn());
    }

    private Result pressed(KeyEvent key) {
        if (key.isAltDown()) {
            return Result.IGNORE;
        }
        boolean extend = key.isShiftDown();
        return key.isShortcutDown() ? withControl(key, extend) : alone(key, extend);
    }

    private Result alone(KeyEvent key, boolean extend) {
        return switch (key.getCode()) {
            case LEFT, KP_LEFT -> across(extend, !readsLeftward());
            case RIGHT, KP_RIGHT -> across(extend, readsLeftward());
            case UP, KP_UP -> toLine(lines::above, extend);
            case DOWN, KP_DOWN -> toLine(lines::below, extend);
            case PAGE_UP -> toLine(lines::pageAbove, extend);
            case PAGE_DOWN -> toLine(lines::pageBelow, extend);
            case HOME -> to(area.text().offset(lines.lineStart()), extend);
            case END -> to(area.text().offset(lines.lineEnd()), extend);
            case COPY -> extend ? Result.IGNORE : copy();
            default -> Result.IGNORE;
        };
    }

    private Result withControl(KeyEvent key, boolean extend) {
        return switch (key.getCode()) {
            case LEFT, KP_LEFT -> to(readsLeftward() ? steps.wordAfter(caret()) : steps.wordBefore(caret()), extend);
            case RIGHT, KP_RIGHT -> to(readsLeftward() ? steps.wordBefore(caret()) : steps.wordAfter(caret()), extend);
            case UP, KP_UP -> to(steps.paragraphBefore(caret()), extend);
            case DOWN, KP_DOWN -> to(steps.paragraphAfter(caret()), extend);
            case PAGE_UP -> to(steps.sentenceBefore(caret()), extend);
            case PAGE_DOWN -> to(steps.sentenceAfter(caret()), extend);
            case HOME -> to(0, extend);
            case END -> to(area.text().raw().length(), extend);
            case A -> extend ? Result.IGNORE : selectAll();
            case C, INSERT -> extend ? Result.IGNORE : copy();
            default -> Result.IGNORE;
        };
    }

    private boolean readsLeftward() {
        return Typesetting.isRightToLeft(area.text().paragraphs().get(area.getCurrentParagraph()));
    }

    private int caret() {
        return area.text().toRaw(area.getCaretPosition());
    }

    private Result across(boolean extend, boolean back) {
        Span selected = area.selectedSpan();
        if (!extend && !selected.isEmpty()) {
            return to(back ? selected.start() : selected.end(), false);
        }
        return to(back ? steps.before(caret()) : steps.after(caret()), extend);
    }

    private Result to(int offset, boolean extend) {
        lines.forgetColumn();
        return move(area.text().place(offset), extend);
    }

    private Result toLine(Supplier<Place> target, boolean extend) {
        return move(target.get(), extend);
    }

    private Result move(Place place, boolean extend) {
        area.moveTo(place.paragraph(), place.column(), extend ? SelectionPolicy.ADJUST : SelectionPolicy.CLEAR);
        area.requestFollowCaret();
        return Result.CONSUME;
    }

    private Result selectAll() {
        area.selectRange(0, area.getLength());
        return Result.CONSUME;
    }

    /// Copies the words as the document has them, not as they are shown.
    private Result copy() {
        Span selected = area.selectedSpan();
        if (selected.isEmpty()) {
            return Result.IGNORE;
        }
        Clipboard.getSystemClipboard()
                .setContent(
                        Map.of(DataFormat.PLAIN_TEXT, selected.of(area.text().raw())));
        return Result.CONSUME;
    }
}
