package org.glossator.ui.review.model;

import java.util.OptionalDouble;
import org.glossator.review.compare.MarkCase;

/// How far layers agree in one document, and how much of it is still to be settled.
///
/// @param f1 strict F1 over the marks of all pairs of layers, from 0 to 1; NaN where there are no marks
/// @param differences in how many cases layers differ
/// @param open how many of these wait for a decision
public record DocumentFigure(double f1, int differences, int open) {

    /// The figures of a document.
    static DocumentFigure of(ReviewedDocument document) {
        int layers = document.plan().layers().size();
        long alike = 0;
        long marks = 0;
        for (MarkCase item : document.comparison().marks()) {
            for (int i = 0; i < layers; i++) {
                marks += item.has(i) ? layers - 1 : 0;
                for (int j = i + 1; j < layers; j++) {
                    alike += sameMention(item, i, j) ? 2 : 0;
                }
            }
        }
        double f1 = marks == 0 ? Double.NaN : (double) alike / marks;
        return new DocumentFigure(f1, document.differences().size(), document.open());
    }

    private static boolean sameMention(MarkCase item, int i, int j) {
        return item.mark(i)
                .flatMap(one -> item.mark(j)
                        .filter(other ->
                                one.label().equals(other.label()) && one.spans().equals(other.spans())))
                .isPresent();
    }

    /// Strict F1, if it is defined.
    public OptionalDouble agreement() {
        return Double.isNaN(f1) ? OptionalDouble.empty() : OptionalDouble.of(f1);
    }
}
