package org.glossator.review.agreement.unitizing;

import java.util.Arrays;

/// A price for each unit such that no unitary alignment costs less than its units, and together as high as ascending
/// one price at a time can bring them. Their sum is a lower bound of the disorder; what a unitary alignment costs
/// more than its units is what using it loses against that bound.
final class Duals {

    private static final int ROUNDS = 50;
    private static final double NEGLIGIBLE = 1e-9;

    private final UnitaryAlignments alignments;
    private final double[] prices;
    private final double[] excess;
    private final int[] firsts;
    private final int[] containing;

    Duals(UnitaryAlignments alignments) {
        this.alignments = alignments;
        int units = alignments.continuum().units();
        prices = new double[units];
        excess = new double[alignments.size()];
        firsts = new int[units + 1];
        containing = new int[alignments.first(alignments.size())];
        index();
        for (int alignment = 0; alignment < excess.length; alignment++) {
            excess[alignment] = alignments.disorder(alignment);
        }
        start();
        double risen = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS && risen > NEGLIGIBLE; round++) {
            risen = 0;
            for (int unit = 0; unit < units; unit++) {
                risen += raise(unit, least(unit));
            }
        }
    }

    private void index() {
        for (int at = 0; at < containing.length; at++) {
            firsts[alignments.unit(at) + 1]++;
        }
        Arrays.parallelPrefix(firsts, Integer::sum);
        int[] next = firsts.clone();
        for (int alignment = 0; alignment < alignments.size(); alignment++) {
            for (int at = alignments.first(alignment); at < alignments.first(alignment + 1); at++) {
                containing[next[alignments.unit(at)]++] = alignment;
            }
        }
    }

    /// Starts with each unit's fair share of the cheapest it could be part of.
    private void start() {
        for (int unit = 0; unit < prices.length; unit++) {
            double share = Double.POSITIVE_INFINITY;
            for (int i = firsts[unit]; i < firsts[unit + 1]; i++) {
                int alignment = containing[i];
                int members = alignments.first(alignment + 1) - alignments.first(alignment);
                share = Math.min(share, alignments.disorder(alignment) / members);
            }
            raise(unit, share);
        }
    }

    private double least(int unit) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = firsts[unit]; i < firsts[unit + 1]; i++) {
            least = Math.min(least, excess[containing[i]]);
        }
        return least;
    }

    private double raise(int unit, double by) {
        prices[unit] += by;
        for (int i = firsts[unit]; i < firsts[unit + 1]; i++) {
            excess[containing[i]] -= by;
        }
        return by;
    }

    double price(int unit) {
        return prices[unit];
    }

    /// What using `alignment` costs more than the prices of its units; not negative.
    double excess(int alignment) {
        return Math.max(0, excess[alignment]);
    }
}
