package org.glossator.review.agreement.unitizing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds the best partition of a stretch of units from its start to its end.
///
/// Before each unit stand the partial alignments that cover all units before it; of those that cover the same units
/// from there on only the one that has lost least against the lower bound is kept, and only if it has lost less than
/// a partition already known. That is exact as long as there are no more of them than the width allows; beyond it
/// those that have lost most are given up.
final class Sweep {

    /// What a sweep found.
    ///
    /// @param loss how much the best partition loses against the lower bound; infinite if none is better than known
    /// @param exact whether no partial alignment was given up
    record Outcome(double loss, boolean exact) {}

    /// A unitary alignment.
    ///
    /// @param offsets how far its units are behind the first of them, which comes first
    /// @param excess what using it loses
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Step(int[] offsets, double excess) {}

    private final List<List<Step>> steps;
    private final int words;

    private Sweep(List<List<Step>> steps, int words) {
        this.steps = steps;
        this.words = words;
    }

    /// Takes the units of a stretch and their unitary alignments.
    static final class Builder {

        private final List<List<Step>> steps = new ArrayList<>();
        private int furthest;

        /// A place for one more unit.
        int nextPlace() {
            steps.add(new ArrayList<>());
            return steps.size() - 1;
        }

        /// A unitary alignment of the units at `places`, in rising order.
        void add(int[] places, double excess) {
            int first = places[0];
            furthest = Math.max(furthest, places[places.length - 1] - first);
            steps.get(first)
                    .add(new Step(
                            Arrays.stream(places).map(place -> place - first).toArray(), excess));
        }

        Sweep build() {
            steps.forEach(each -> each.sort(Comparator.comparingDouble(Step::excess)));
            return new Sweep(steps, furthest / Long.SIZE + 1);
        }
    }

    /// Looks for a partition that loses less than `known`, with at most `width` partial alignments at a time.
    Outcome run(int width, double known, Runnable stillWanted) {
        boolean exact = true;
        Map<Covered, Double> layer = new LinkedHashMap<>();
        layer.put(new Covered(new long[words]), 0.0);
        for (List<Step> from : steps) {
            stillWanted.run();
            Map<Covered, Double> next = new LinkedHashMap<>();
            layer.forEach((covered, loss) -> advance(covered, loss, from, known, next));
            exact &= next.size() <= width;
            layer = next.size() <= width ? next : best(next, width);
        }
        return new Outcome(
                layer.values().stream().mapToDouble(loss -> loss).min().orElse(Double.POSITIVE_INFINITY), exact);
    }

    private static void advance(
            Covered covered, double loss, List<Step> steps, double known, Map<Covered, Double> next) {
        if (covered.has(0)) {
            next.merge(covered.behind(), loss, Math::min);
            return;
        }
        for (Step step : steps) {
            if (loss + step.excess >= known) {
                return;
            }
            if (covered.isFreeFor(step.offsets)) {
                next.merge(covered.with(step.offsets).behind(), loss + step.excess, Math::min);
            }
        }
    }

    private static Map<Covered, Double> best(Map<Covered, Double> layer, int width) {
        Map<Covered, Double> best = new LinkedHashMap<>();
        layer.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .limit(width)
                .forEach(each -> best.put(each.getKey(), each.getValue()));
        return best;
    }

    /// Which of the units from the current one on are covered already; not changed once it is a key.
    private static final class Covered {

        private final long[] bits;

        Covered(long[] bits) {
            this.bits = bits;
        }

        boolean has(int offset) {
            return (bits[offset / Long.SIZE] >>> offset & 1) != 0;
        }

        boolean isFreeFor(int[] offsets) {
            for (int offset : offsets) {
                if (has(offset)) {
                    return false;
                }
            }
            return true;
        }

        Covered with(int[] offsets) {
            long[] more = bits.clone();
            for (int offset : offsets) {
                more[offset / Long.SIZE] |= 1L << offset;
            }
            return new Covered(more);
        }

        /// Seen from the next unit.
        Covered behind() {
            long[] shifted = new long[bits.length];
            for (int i = 0; i < bits.length; i++) {
                long carried = i + 1 < bits.length ? bits[i + 1] << (Long.SIZE - 1) : 0;
                shifted[i] = bits[i] >>> 1 | carried;
            }
            return new Covered(shifted);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Covered covered && Arrays.equals(bits, covered.bits);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bits);
        }
    }
}
