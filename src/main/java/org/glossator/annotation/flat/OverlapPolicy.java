package org.glossator.annotation.flat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.glossator.annotation.flat.Flat.GivenUp;

/// Which of several annotations over the same tokens stays, where there is room for one.
///
/// They are asked one after the other, in an order of its own, and each that takes no token of one that stays stays
/// too; so nothing is given up for nothing. The result is the same whatever order they come in.
public enum OverlapPolicy {
    /// The one of the most tokens; of equals the first.
    LONGEST,
    /// The one that begins first; of those the longer.
    FIRST,
    /// The one that encloses the others; of those that only cross the first.
    OUTERMOST,
    /// The one that the others enclose; of those that only cross the first.
    INNERMOST,
    /// None: where two overlap, whoever asked refuses the whole.
    FAIL;

    /// Parts `annotations` into those that stay, in the order of the text, and those given up. Under [#FAIL] all that
    /// overlap one before them are given up. O(n log n).
    public Flat flatten(List<Placed> annotations) {
        List<Placed> inOrder = new ArrayList<>(annotations);
        inOrder.sort(Placed.ORDER);
        if (isFlat(inOrder)) {
            return new Flat(inOrder, List.of());
        }
        return greedy(
                switch (this) {
                    case FIRST, FAIL -> inOrder;
                    case LONGEST ->
                        by(
                                inOrder,
                                inOrder.stream()
                                        .mapToInt(each -> -each.length())
                                        .toArray());
                    case OUTERMOST -> by(inOrder, Nesting.depths(inOrder));
                    case INNERMOST -> by(inOrder, Nesting.heights(inOrder));
                });
    }

    /// The same by `rank`; those of one rank as they were.
    private static List<Placed> by(List<Placed> inOrder, int[] rank) {
        return IntStream.range(0, rank.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> rank[i]))
                .map(inOrder::get)
                .toList();
    }

    private static boolean isFlat(List<Placed> inOrder) {
        for (int i = 1; i < inOrder.size(); i++) {
            if (inOrder.get(i).first() < inOrder.get(i - 1).end()) {
                return false;
            }
        }
        return true;
    }

    private static Flat greedy(List<Placed> asked) {
        TreeMap<Integer, Placed> kept = new TreeMap<>();
        List<GivenUp> givenUp = new ArrayList<>();
        for (Placed each : asked) {
            var before = kept.lowerEntry(each.end());
            if (before != null && before.getValue().end() > each.first()) {
                givenUp.add(new GivenUp(each, before.getValue()));
            } else {
                kept.put(each.first(), each);
            }
        }
        givenUp.sort(Comparator.comparing(GivenUp::annotation, Placed.ORDER));
        return new Flat(List.copyOf(kept.values()), givenUp);
    }
}
