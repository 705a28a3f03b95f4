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

    /// Takes a filled cell of a table.
    @FunctionalInterface
    public interface TableCells {
        void take(int row, int column, double amount);
    }

    /// Gives every filled cell as one of a table whose rows lie behind each other, row by row.
    ///
    /// @param columns how many cells a row has
    public void forEach(int columns, TableCells taker) {
        int row = 0;
        long begin = 0;
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] - begin >= columns) {
                row = (int) (cells[i] / columns);
                begin = (long) row * columns;
            }
            taker.take(row, (int) (cells[i] - begin), amounts[i]);
        }
    }

    /// What was counted in the cells from `begin` and before `end`, numbered from 0. Takes time of the filled cells
    /// among them.
    public Counts between(long begin, long end) {
        int from = place(begin);
        int to = place(end);
        long[] moved = new long[to - from];
        for (int i = from; i < to; i++) {
            moved[i - from] = cells[i] - begin;
        }
        return new Counts(moved, Arrays.copyOfRange(amounts, from, to));
    }

    /// How many filled cells come before this one.
    private int place(long cell) {
        int index = Arrays.binarySearch(cells, cell);
        return index < 0 ? -index - 1 : index;
    }

    /// The counts of cells, of which those with 0 are left out.
    ///
    /// @param amounts of all cells, `stride` for each
    /// @param offset which of the amounts of each cell
    static Counts filled(long[] cells, double[] amounts, int stride, int offset) {
        long[] some = new long[cells.length];
        double[] filled = new double[cells.length];
        int count = 0;
        for (int i = 0; i < cells.length; i++) {
            double amount = amounts[stride * i + offset];
            if (amount != 0) {
                some[count] = cells[i];
                filled[count++] = amount;
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
