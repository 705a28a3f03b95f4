package org.glossator.annotation.flat;

import java.util.Optional;
import org.glossator.text.Span;
import org.glossator.text.Tokens;

/// Which tokens an annotation takes whose edges need not be edges of tokens.
public enum Alignment {
    /// Those that are exactly its words; else none.
    STRICT,
    /// Every token that it touches.
    EXPAND,
    /// Every token that lies wholly in it.
    CONTRACT;

    /// The tokens that `span` takes; empty where it takes none. The tokens that a span takes are the same under all
    /// three where [TokenRange#in] them is the span; a blank at its edge is part of no token.
    public Optional<TokenRange> align(Span span, Tokens tokens) {
        int first = tokens.firstEndingAfter(span.start());
        int last = tokens.firstEndingAfter(span.end() - 1);
        if (last == tokens.size() || tokens.start(last) >= span.end()) {
            last--;
        }
        if (first > last) {
            return Optional.empty();
        }
        boolean cutsFirst = tokens.start(first) < span.start();
        boolean cutsLast = tokens.end(last) > span.end();
        return switch (this) {
            case STRICT -> cutsFirst || cutsLast ? Optional.empty() : range(first, last);
            case EXPAND -> range(first, last);
            case CONTRACT -> range(cutsFirst ? first + 1 : first, cutsLast ? last - 1 : last);
        };
    }

    private static Optional<TokenRange> range(int first, int last) {
        return first > last ? Optional.empty() : Optional.of(new TokenRange(first, last + 1));
    }
}
