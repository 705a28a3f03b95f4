package org.glossator.review.report;

import java.util.Locale;
import org.glossator.review.agreement.figure.ConfidenceInterval;
import org.glossator.review.agreement.figure.Figure;

/// How figures are written for people: with a point and as many digits as mean something.
public final class Decimals {

    private Decimals() {}

    /// A figure with three digits, never as −0; a dash where there is none.
    public static String of(Figure figure) {
        return switch (figure) {
            case Figure.Defined(double value) -> of(value);
            case Figure.Undefined _ -> "–";
        };
    }

    /// A number with three digits, with a true minus.
    public static String of(double value) {
        String written = String.format(Locale.ROOT, "%.3f", value);
        return written.equals("-0.000") ? "0.000" : written.replace('-', '−');
    }

    /// An interval.
    public static String of(ConfidenceInterval.Defined interval) {
        return "[" + of(interval.low()) + ", " + of(interval.high()) + "]";
    }
}
