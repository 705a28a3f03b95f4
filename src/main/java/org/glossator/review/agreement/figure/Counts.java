package org.glossator.review.agreement.figure;

import java.util.Arrays;
import java.util.stream.LongStream;

/// How much was counted in each of many numbered cells, most of which are empty: what a measure needs to know of a
/// document, in a form that adds up over documents. Immutable.
///
/// Adding takes time in proportion to the filled cells of both.
public final class Counts {

    /// Nothing counted.
    public static final Counts NONE = new Counts(new long[0], new double[0]);

    private final long[] cells;
    private final double[] amounts;

    /// @param cells ascending, each once; not copied
    Counts(long[] cells, double[] amounts) {
        this.cells = cells;
        this.amounts = amounts;
    }

    /// Takes a filled cell.
    @FunctionalInterface
    public interface Cells {
        void take(long cell, double amount);
    }

    /// What was counted in a cell, 0 if nothing was.
    public double at(long cell) {
        int index = Arrays.binarySearch(cells, cell);
        return index < 0 ? 0 : amounts[index];
    }

    /// The number of cells that anything was counted in.
    public int filled() {
        return cells.length;
    }

    /// Gives every filled cell, in ascending order.
    public void forEach(Cells taker) {
        for (int i = 0; i < cells.length; i++) {
            taker.take(cells[i], amounts[i]);
        }
    }

    /// The counts of cells, of which those with 0 are left out.
    static Counts filled(long[] cells, double[] amounts) {
        long[] some = new long[cells.length];
        double[] filled = new double[cells.length];
        int count = 0;
        for (int i = 0; i < cells.length; i++) {
            if (amounts[i] != 0) {
                some[count] = cells[i];
                filled[count++] = amounts[i];
            }
        }
        return new Counts(Arrays.copyOf(some, count), Arrays.copyOf(filled, count));
    }

    /// The filled cells, ascending.
    LongStream cells() {
        return Arrays.stream(cells);
    }

    /// What was counted in the filled cells, in their order; not copied.
    double[] amounts() {
        return amounts;
    }

    /// What both counted together.
    public Counts plus(Counts other) {
        if (other.cells.length == 0) {
            return this;
        }
        Counting sum = new Counting();
        forEach(sum::add);
        other.forEach(sum::add);
        return sum.counts();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Counts counts
                && Arrays.equals(cells, counts.cells)
                && Arrays.equals(amounts, counts.amounts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(cells) + Arrays.hashCode(amounts);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        forEach((cell, amount) -> text.append(cell).append('=').append(amount).append(' '));
        return text.toString().strip();
    }
}
