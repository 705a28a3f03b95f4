package org.glossator.ui.annotate;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import org.glossator.text.Graphemes;
import org.glossator.text.Span;
import org.glossator.ui.text.AnnotatedTextView;

/// Where words of a text are seen, from their first line to their last, as far as they are in view.
final class WordsOnScreen {

    private final AnnotatedTextView view;

    WordsOnScreen(AnnotatedTextView view) {
        this.view = view;
    }

    /// All of the screen that `words` of `text` take, over the whole width where they stand on several lines.
    Optional<Bounds> of(Span words, String text) {
        Bounds window = view.localToScreen(view.getLayoutBounds());
        Optional<Bounds> first = view.boundsOnScreen(words);
        int last = words.isEmpty() ? words.start() : Graphemes.floor(text, words.end() - 1);
        Optional<Bounds> end = view.boundsOnScreen(new Span(last, words.end()));
        if (window == null || (first.isEmpty() && end.isEmpty())) {
            return Optional.empty();
        }
        double top = first.map(Bounds::getMinY).orElse(window.getMinY());
        double bottom = end.map(Bounds::getMaxY).orElse(window.getMaxY());
        boolean oneLine = first.isPresent()
                && end.isPresent()
                && end.get().getMinY() < first.get().getMaxY();
        Bounds seen = oneLine
                ? union(first.get(), end.get())
                : new BoundingBox(window.getMinX(), top, window.getWidth(), Math.max(0, bottom - top));
        return clipped(seen, window);
    }

    private static Bounds union(Bounds one, Bounds other) {
        double left = Math.min(one.getMinX(), other.getMinX());
        double top = Math.min(one.getMinY(), other.getMinY());
        return new BoundingBox(
                left,
                top,
                Math.max(one.getMaxX(), other.getMaxX()) - left,
                Math.max(one.getMaxY(), other.getMaxY()) - top);
    }

    private static Optional<Bounds> clipped(Bounds seen, Bounds window) {
        double top = Math.max(seen.getMinY(), window.getMinY());
        double bottom = Math.min(seen.getMaxY(), window.getMaxY());
        return Stream.of(seen)
                .filter(_ -> top <= bottom)
                .map(_ -> (Bounds) new BoundingBox(seen.getMinX(), top, seen.getWidth(), bottom - top))
                .findFirst();
    }
}
