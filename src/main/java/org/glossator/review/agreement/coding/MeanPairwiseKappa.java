package org.glossator.review.agreement.coding;

import org.glossator.review.agreement.figure.Figure;
import org.glossator.review.agreement.figure.Mean;

/// The mean of Cohen’s κ over every two annotators, each pair counting the same; not Fleiss’ κ, which takes all
/// annotators for one distribution.
///
/// For each pair an item is whatever both gave a category. Pairs whose κ is not defined have no part in the mean, which
/// says how many they are. With two annotators it is their κ; with fewer it is not defined.
///
/// Source: R. J. Light, Measures of response agreement for qualitative data: some generalizations and alternatives,
/// Psychological Bulletin 76 (1971) 365–377.
public final class MeanPairwiseKappa {

    private MeanPairwiseKappa() {}

    public static Mean over(PairMatrices matrices) {
        return Mean.of(matrices.all().stream().map(CohenKappa::of).toList());
    }

    public static Figure of(PairMatrices matrices) {
        return over(matrices).figure();
    }
}
