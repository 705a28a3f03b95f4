package org.glossator.review.agreement.study;

import java.util.ArrayList;
import java.util.List;

/// Two of several layers, by their indices.
///
/// @param first the earlier named, which precision and recall take for the truth
public record Pair(int first, int second) {

    /// All pairs of so many layers, by the first and then the second.
    public static List<Pair> of(int layers) {
        List<Pair> pairs = new ArrayList<>();
        for (int first = 0; first < layers; first++) {
            for (int second = first + 1; second < layers; second++) {
                pairs.add(new Pair(first, second));
            }
        }
        return pairs;
    }
}
