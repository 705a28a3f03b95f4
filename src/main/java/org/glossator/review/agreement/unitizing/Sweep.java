package org.glossator.review.agreement.unitizing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds the best partition of a stretch of units from its start to its end.
///
/// Before each unit stand the partial alignments that cover all units before it. Given up without harm are
///
/// * all but the one that has lost least against the lower bound, of those that cover the same units from there on;
/// * those that have lost as much as a partition already known;
/// * those that have lost so much more than the best that this one, too, could be completed as they are, at no more:
///   units that it has not covered and they have stand alone, those that it has covered are taken out.
///
/// That is exact as long as there are no more of them than the width allows; beyond it those that have lost most are
/// given up, too.
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

    /// What it loses at most to let a unit stand alone, and to take it out of its unitary alignment.
    record Repair(double alone, double out) {}

    private final List<List<Step>> steps;
    private final List<Repair> repairs;
    private final int words;

    private Sweep(List<List<Step>> steps, List<Repair> repairs, int words) {
        this.steps = steps;
        this.repairs = repairs;
        this.words = words;
    }

    /// Takes the units of a stretch and their unitary alignments.
    static final class Builder {

        private final List<List<Step>> steps = new ArrayList<>();
        private final List<Repair> repairs = new ArrayList<>();
        private int furthest;

        /// A place for one more unit.
        int nextPlace(Repair repair) {
            repairs.add(repair);
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
            return new Sweep(steps, repairs, furthest / Long.SIZE + 1);
        }
    }

    /// Looks for a partition that loses less than `known`, with at most `width` partial alignments at a time.
    Outcome run(int width, double known, Runnable stillWanted) {
        boolean exact = true;
        Map<Covered, Double> layer = new LinkedHashMap<>();
        layer.put(new Covered(new long[words]), 0.0);
        for (int place = 0; place < steps.size(); place++) {
            stillWanted.run();
            Map<Covered, Double> next = new LinkedHashMap<>();
            List<Step> from = steps.get(place);
            layer.forEach((covered, loss) -> advance(covered, loss, from, known, next));
            giveUpTheHopeless(next, place + 1);
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

    private void giveUpTheHopeless(Map<Covered, Double> layer, int place) {
        layer.entrySet().stream().min(Map.Entry.comparingByValue()).ifPresent(best -> {
            Covered covered = best.getKey();
            double loss = best.getValue();
            layer.entrySet()
                    .removeIf(each -> !each.getKey().equals(covered)
                            && each.getValue() >= loss + repair(covered, each.getKey(), place));
        });
    }

    /// What it loses at most to complete `one` as `other` would be.
    private double repair(Covered one, Covered other, int place) {
        double repair = 0;
        for (int word = 0; word < words; word++) {
            for (long bits = one.bits[word] ^ other.bits[word]; bits != 0; bits &= bits - 1) {
                int offset = word * Long.SIZE + Long.numberOfTrailingZeros(bits);
                Repair unit = repairs.get(place + offset);
                repair += one.has(offset) ? unit.out : unit.alone;
            }
        }
        return repair;
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
