package org.glossator.review.agreement.figure;

import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import org.glossator.message.Message;

/// The mean of figures, each counting the same: what *macro* means, over labels, over documents or over pairs. Figures
/// that are not defined have no part in it, and it says how many they are.
///
/// @param figure the mean, not defined where none of the figures is
/// @param defined how many figures it is the mean of
/// @param leftOut how many were not defined
public record Mean(Figure figure, int defined, int leftOut) {

    public static Mean of(Collection<Figure> figures) {
        DoubleSummaryStatistics numbers = figures.stream()
                .flatMapToDouble(figure -> figure.number().stream())
                .summaryStatistics();
        int defined = Math.toIntExact(numbers.getCount());
        Figure mean =
                defined == 0 ? Figure.undefined(Message.of("measure.no-figures")) : Figure.of(numbers.getAverage());
        return new Mean(mean, defined, figures.size() - defined);
    }
}
