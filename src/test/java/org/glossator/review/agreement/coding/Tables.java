package org.glossator.review.agreement.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.glossator.review.agreement.figure.Figure;
import org.jspecify.annotations.Nullable;

/// Studies written as papers print them, and figures read as they print those.
final class Tables {

    private Tables() {}

    /// A study of a line per annotator: values with spaces between them, `.` for a missing one.
    static Study lines(String... annotators) {
        String[][] values = Arrays.stream(annotators)
                .map(line -> line.strip().split("\\s+"))
                .toArray(String[][]::new);
        StudyBuilder builder = new StudyBuilder(annotators.length);
        for (int item = 0; item < values[0].length; item++) {
            @Nullable Category[] row = new Category[annotators.length];
            for (int annotator = 0; annotator < row.length; annotator++) {
                row[annotator] = category(values[annotator][item]);
            }
            builder.item(row);
        }
        return builder.build();
    }

    /// A study of two annotators from how often the first said the row and the second the column; categories are
    /// numbered from 1.
    static Study matrix(int[]... counts) {
        StudyBuilder builder = new StudyBuilder(2);
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts.length; column++) {
                for (int i = 0; i < counts[row][column]; i++) {
                    builder.item(Category.of(row + 1), Category.of(column + 1));
                }
            }
        }
        return builder.build();
    }

    private static @Nullable Category category(String value) {
        if (value.equals(".")) {
            return null;
        }
        return Character.isDigit(value.charAt(0)) ? Category.of(Double.parseDouble(value)) : Category.of(value);
    }

    static ConfusionMatrix confusion(Study study) {
        return ConfusionMatrix.between(study, 0, 1);
    }

    static double number(Figure figure) {
        assertThat(figure).isInstanceOf(Figure.Defined.class);
        return figure.number().orElseThrow();
    }

    static double alpha(Study study, Distance distance) {
        return number(KrippendorffAlpha.of(Coincidences.of(study), distance));
    }

    /// The key of why a figure is not defined.
    static String reason(Figure figure) {
        return switch (figure) {
            case Figure.Undefined(var message) -> {
                assertThat(message.sentence()).endsWith(".");
                yield message.key();
            }
            case Figure.Defined(double value) -> throw new AssertionError("Defined: " + value);
        };
    }
}
