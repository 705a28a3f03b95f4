package org.glossator.ui.text;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.IndexRange;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

/// What a screen reader is told of a text. It hears the paragraph with the caret, so that a long document costs no more
/// than a short one; all offsets are the paragraph's own.
final class Speech {

    private Speech() {}

    /// The value of an attribute; empty where the area itself knows better.
    static Optional<Object> answer(ReadingArea area, AccessibleAttribute attribute, @Nullable Object... parameters) {
        int paragraph = area.getCurrentParagraph();
        String words = area.text().paragraphs().get(paragraph);
        IndexRange selected = area.getParagraphSelection(paragraph);
        return Optional.ofNullable(
                switch (attribute) {
                    case TEXT -> words;
                    case EDITABLE -> false;
                    case CARET_OFFSET -> area.getCaretColumn();
                    case SELECTION_START -> selected.getStart();
                    case SELECTION_END -> Math.min(selected.getEnd(), words.length());
                    case LINE_FOR_OFFSET -> area.geometry(paragraph).lineAt(number(parameters));
                    case LINE_START ->
                        line(area, parameters) < 0
                                ? null
                                : area.geometry(paragraph).lineStart(line(area, parameters));
                    case LINE_END ->
                        line(area, parameters) < 0
                                ? null
                                : area.geometry(paragraph).lineEnd(line(area, parameters));
                    case BOUNDS_FOR_RANGE -> bounds(area, paragraph, parameters);
                    default -> null;
                });
    }

    private static int number(@Nullable Object... parameters) {
        return parameters.length > 0 && parameters[0] instanceof Integer number ? number : 0;
    }

    /// The line asked for; -1 where the paragraph has no such line.
    private static int line(ReadingArea area, @Nullable Object... parameters) {
        int line = number(parameters);
        return line < area.geometry(area.getCurrentParagraph()).lineCount() ? line : -1;
    }

    private static Bounds @Nullable [] bounds(ReadingArea area, int paragraph, @Nullable Object... parameters) {
        if (parameters.length < 2
                || !(parameters[0] instanceof Integer from)
                || !(parameters[1] instanceof Integer to)) {
            return null;
        }
        int start = area.text().span(paragraph).start();
        return area.boundsOnScreen(new Span(start + from, start + Math.max(from, to)))
                .map(bounds -> new Bounds[] {bounds})
                .orElse(null);
    }
}
