package org.glossator.review.report;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.glossator.review.agreement.Scope;

/// How choices and kinds of rows are called in files and on the command line.
public final class Options {

    private Options() {}

    /// The name of a constant: `DOCUMENT_LABELS` is `document-labels`.
    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// When something was, for programs: to the second, in UTC, as ISO 8601 has it.
    static String when(ZonedDateTime when) {
        return when.toInstant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /// What kind of row it is.
    static String by(Scope scope) {
        return switch (scope) {
            case Scope.Overall _ -> "all";
            case Scope.MeanOfLabels _ -> "mean-of-labels";
            case Scope.MeanOfDocuments _ -> "mean-of-documents";
            case Scope.OfLabel _ -> "label";
            case Scope.OfPair _ -> "pair";
            case Scope.OfPeriod _ -> "time";
            case Scope.OfDocument _ -> "document";
        };
    }
}
