package org.glossator.review.agreement.coding;

import java.util.Optional;
import org.glossator.message.Message;
import org.glossator.review.agreement.figure.Figure;

/// Why a measure has no number.
final class Reasons {

    private Reasons() {}

    /// What stands in the way of seeing any agreement in these ratings.
    static Optional<Figure> noAgreementSeen(Ratings ratings) {
        if (ratings.annotators() < 2) {
            return Optional.of(Figure.undefined(Message.of("measure.one-annotator")));
        }
        return ratings.paired() == 0 ? Optional.of(noPairs()) : Optional.empty();
    }

    static Figure noPairs() {
        return Figure.undefined(Message.of("measure.no-pairs"));
    }

    static Figure oneCategory(Category category) {
        return Figure.undefined(Message.of("measure.one-category", category.text()));
    }

    static Figure oneCategoryToChoose() {
        return Figure.undefined(Message.of("measure.one-category-to-choose"));
    }
}
