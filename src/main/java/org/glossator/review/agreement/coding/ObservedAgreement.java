package org.glossator.review.agreement.coding;

import org.glossator.review.agreement.figure.Figure;

/// The share of pairs of values that agree: for two annotators, the share of items they agree on; for more, the mean
/// over items of the share of agreeing pairs (`P̄` of Fleiss 1971). Not corrected for chance.
///
/// An item is whatever got a value from two annotators or more; items with fewer are left out, missing values passed
/// over. Defined whenever there is such an item: with a single category it is 1.
public final class ObservedAgreement {

    private ObservedAgreement() {}

    public static Figure of(Ratings ratings) {
        return Reasons.noAgreementSeen(ratings).orElseGet(() -> Figure.of(ratings.agreement()));
    }
}
