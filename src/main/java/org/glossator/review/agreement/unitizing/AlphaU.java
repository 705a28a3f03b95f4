package org.glossator.review.agreement.unitizing;

import java.util.List;
import org.glossator.review.agreement.figure.Figure;

/// How far annotators agree beyond chance on the units of all categories, and of each.
///
/// @param alpha α_U over all categories: 1 less the ratio of the sums of their observed and expected disagreements
/// @param categories cα_U of each category, by its number
/// @param documents how many documents this was measured on
/// @param leftOut how many documents are not in it because fewer than two annotated them
/// @param unevenness how many units were not measured as they were marked, and why
public record AlphaU(Figure alpha, List<Category> categories, long documents, long leftOut, Unevenness unevenness) {

    public AlphaU {
        categories = List.copyOf(categories);
    }

    /// How far they agree on the units of one category.
    ///
    /// @param alpha cα_U: 1 less the ratio of observed and expected
    /// @param observed the disagreement observed, cD_o
    /// @param expected the disagreement that chance would bring about, cD_e
    /// @param units how many units all annotators have together
    public record Category(Figure alpha, double observed, double expected, long units) {}
}
