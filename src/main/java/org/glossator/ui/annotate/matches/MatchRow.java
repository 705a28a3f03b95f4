package org.glossator.ui.annotate.matches;

import java.util.Optional;
import org.glossator.annotation.Annotation;
import org.glossator.search.Context;
import org.glossator.text.DocumentHead;
import org.glossator.text.Span;
import org.glossator.workflow.FindMarks;
import org.glossator.workflow.FindMatches;
import org.jspecify.annotations.Nullable;

/// A place in a preview.
///
/// @param remark what is to be said beside it; may be empty
/// @param found the mark that stands there, where marks are looked for
record MatchRow(
        DocumentHead document,
        Span span,
        Context context,
        Offer offer,
        String remark,
        @Nullable Annotation found) {

    /// Whether something is to be done there.
    enum Offer {
        /// Yes, unless the person says no.
        YES,
        /// No, unless the person says yes.
        PERHAPS,
        /// Nothing can be done there.
        NO
    }

    static MatchRow of(FindMatches.Match match, String remark) {
        Offer offer = switch (match.standing()) {
            case FREE -> Offer.YES;
            case OVERLAPPED -> Offer.PERHAPS;
            case MARKED -> Offer.NO;
        };
        return new MatchRow(match.document(), match.span(), match.context(), offer, remark, null);
    }

    static MatchRow of(FindMarks.Found found, Offer offer) {
        return new MatchRow(
                found.document(),
                found.mark().outer(),
                found.context(),
                offer,
                found.mark().label().value(),
                found.mark());
    }

    Optional<Annotation> mark() {
        return Optional.ofNullable(found);
    }
}
