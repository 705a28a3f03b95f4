package org.glossator.ui.review.model;

import java.util.Optional;
import org.glossator.annotation.Decision;
import org.glossator.review.compare.Case;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

/// A thing about which layers agree or differ, with what has been settled about it.
///
/// @param item what each layer says
/// @param settled the decision that still holds, null where none does
/// @param line in which line of the text it begins, from 1
public record CaseRow(Case item, @Nullable Decision settled, int line) {

    /// The decision that holds.
    public Optional<Decision> decision() {
        return Optional.ofNullable(settled);
    }

    public boolean isDifference() {
        return !item.isAgreed();
    }

    /// Whether layers differ and nobody has decided yet.
    public boolean isOpen() {
        return isDifference() && settled == null;
    }

    public Span place() {
        return item.place();
    }

    CaseKey key() {
        return CaseKey.of(item);
    }
}
