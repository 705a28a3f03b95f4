package org.glossator.review.agreement.unitizing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Partitions the units of three or more annotators into unitary alignments with the least disorder together.
///
/// Units that no chain of unitary alignments connects are independent, so each such stretch is partitioned for
/// itself, by a sweep from its start to its end: see [Sweep]. A sweep that had to give up some of the partial
/// alignments makes the stretch an approximation, which is told.
final class Partition {

    private static final int[] WIDTHS = {512, 16_384};

    private final UnitaryAlignments alignments;
    private final Duals duals;
    private final int[] stretches;

    Partition(UnitaryAlignments alignments) {
        this.alignments = alignments;
        duals = new Duals(alignments);
        stretches = IntStream.range(0, alignments.continuum().units()).toArray();
        for (int alignment = 0; alignment < alignments.size(); alignment++) {
            int one = root(alignments.unit(alignments.first(alignment)));
            for (int at = alignments.first(alignment); at < alignments.first(alignment + 1); at++) {
                stretches[root(alignments.unit(at))] = one;
            }
        }
    }

    private int root(int unit) {
        int at = unit;
        while (stretches[at] != at) {
            stretches[at] = stretches[stretches[at]];
            at = stretches[at];
        }
        return at;
    }

    BestAlignment best(Runnable stillWanted) {
        double disorder = 0;
        int approximations = alignments.areComplete() ? 0 : 1;
        for (Sweep sweep : sweeps()) {
            double loss = Double.POSITIVE_INFINITY;
            boolean exact = false;
            for (int i = 0; i < WIDTHS.length && !exact; i++) {
                Sweep.Outcome outcome = sweep.run(WIDTHS[i], loss, stillWanted);
                loss = Math.min(loss, outcome.loss());
                exact = outcome.exact();
            }
            disorder += loss;
            approximations += exact ? 0 : 1;
        }
        for (int unit = 0; unit < stretches.length; unit++) {
            disorder += duals.price(unit);
        }
        return new BestAlignment(disorder, approximations);
    }

    /// One for each stretch, its units in the order of the text.
    private List<Sweep> sweeps() {
        Continuum continuum = continuum();
        int[] places = new int[stretches.length];
        List<Sweep.Builder> builders = new ArrayList<>();
        Sweep.Builder[] ofRoot = new Sweep.Builder[stretches.length];
        int[] order = IntStream.range(0, stretches.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(continuum::start).thenComparingInt(continuum::end))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int unit : order) {
            int root = root(unit);
            if (ofRoot[root] == null) {
                ofRoot[root] = new Sweep.Builder();
                builders.add(ofRoot[root]);
            }
            places[unit] = ofRoot[root].nextPlace(repair(unit));
        }
        for (int alignment = 0; alignment < alignments.size(); alignment++) {
            int[] members = Arrays.stream(members(alignment))
                    .map(unit -> places[unit])
                    .sorted()
                    .toArray();
            ofRoot[root(members(alignment)[0])].add(members, duals.excess(alignment));
        }
        return builders.stream().map(Sweep.Builder::build).toList();
    }

    /// A unit alone is Δ_∅; one that is taken out leaves at most Δ_∅ to each of the others in its place.
    private Sweep.Repair repair(int unit) {
        double price = duals.price(unit);
        return new Sweep.Repair(
                alignments.disorder(unit) - price,
                2 * alignments.disorder(unit) / continuum().annotators() + price);
    }

    private Continuum continuum() {
        return alignments.continuum();
    }

    private int[] members(int alignment) {
        return IntStream.range(alignments.first(alignment), alignments.first(alignment + 1))
                .map(alignments::unit)
                .toArray();
    }
}
