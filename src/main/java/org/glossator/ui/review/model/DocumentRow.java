package org.glossator.ui.review.model;

import java.util.Comparator;
import java.util.Optional;
import org.glossator.annotation.DocumentState;
import org.glossator.text.DocumentHead;
import org.glossator.text.DocumentId;
import org.jspecify.annotations.Nullable;

/// A document in the list, which begins with those that layers agree about least.
///
/// @param layers how many of the compared layers have worked on it
/// @param state how far it has come in review
/// @param figure how far layers agree; null until it is worked out, or where fewer than two have worked on it
public record DocumentRow(
        DocumentHead head,
        int layers,
        DocumentState state,
        @Nullable DocumentFigure figure) {

    /// What is known and least agreed upon first, then what is not known yet, then what cannot be compared; the order
    /// of the project within.
    static final Comparator<DocumentRow> ORDER = Comparator.comparingInt(DocumentRow::rank)
            .thenComparingDouble(row -> row.known().map(DocumentFigure::f1).orElse(0.0));

    public DocumentId id() {
        return head.id();
    }

    /// How far layers agree, once it is known.
    public Optional<DocumentFigure> known() {
        return Optional.ofNullable(figure);
    }

    /// Whether there is anything to be compared.
    public boolean isComparable() {
        return layers > 1;
    }

    private int rank() {
        if (figure != null) {
            return 0;
        }
        return isComparable() ? 1 : 2;
    }
}
