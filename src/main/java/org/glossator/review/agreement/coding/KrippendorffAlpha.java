package org.glossator.review.agreement.coding;

import java.util.Locale;
import org.glossator.message.Message;
import org.glossator.review.agreement.figure.Figure;

/// Agreement of any number of annotators, with any values missing and any distance between categories:
/// `α = 1 − Dₒ / Dₑ`, where `Dₒ` is the mean distance of values that met in an item and `Dₑ` that of any two values,
/// `α = 1 − (n − 1) · Σ o(c, k) · δ(c, k) / Σ n(c) · n(k) · δ(c, k)`.
///
/// An item is whatever has values of two annotators or more; items with fewer are left out with their values. 1 where
/// nothing differs, 0 where values meet as if by chance, below 0 where they agree less. Where all values are the same,
/// or none is at a distance from another, `Dₑ` is 0 and α is not defined; nor is it where the distance cannot be taken
/// between these categories.
///
/// Source: K. Krippendorff, Content Analysis (1980; 2nd edition 2004, chapter 11); Computing Krippendorff’s
/// alpha-reliability (2011).
public final class KrippendorffAlpha {

    private KrippendorffAlpha() {}

    public static Figure of(Coincidences coincidences, Distance distance) {
        if (!distance.fits(coincidences.categories())) {
            String reason = "measure.distance-" + distance.name().toLowerCase(Locale.ROOT);
            return Figure.undefined(Message.of(reason));
        }
        double[] marginals = coincidences.marginals();
        double all = 0;
        int used = -1;
        for (int c = 0; c < marginals.length; c++) {
            all += marginals[c];
            used = marginals[c] > 0 ? c : used;
        }
        if (used < 0) {
            return Reasons.noPairs();
        }
        Disagreement disagreement = Disagreement.of(coincidences, distance);
        return disagreement.expected() == 0
                ? Reasons.oneCategory(coincidences.categories().list().get(used))
                : Figure.of(1 - (all - 1) * disagreement.observed() / disagreement.expected());
    }
}
