package org.glossator.annotation.flat;

import java.util.Comparator;
import org.glossator.annotation.Annotation;

/// An annotation with the tokens it takes.
public record Placed(Annotation annotation, TokenRange tokens) {

    /// The order of the text: by the first token, the longer before the shorter, then by label and id.
    static final Comparator<Placed> ORDER = Comparator.comparingInt(Placed::first)
            .thenComparing(Placed::end, Comparator.reverseOrder())
            .thenComparing(placed -> placed.annotation.label().value())
            .thenComparing(placed -> placed.annotation.id().value());

    int first() {
        return tokens.first();
    }

    int end() {
        return tokens.end();
    }

    int length() {
        return tokens.length();
    }
}
