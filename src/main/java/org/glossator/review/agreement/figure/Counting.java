package org.glossator.review.agreement.figure;

import java.util.Arrays;

/// Counts into numbered cells. A table with open addressing, so that a million items are counted without a box for
/// each; for one thread.
public final class Counting {

    private static final long FREE = -1;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] cells = free(16);
    private double[] amounts = new double[16];
    private int filled;

    /// Counts `amount` into a cell; 0 leaves the cell as it is, which may be empty.
    ///
    /// @param cell not negative
    public void add(long cell, double amount) {
        if (cell < 0) {
            throw new IllegalArgumentException("Not a cell: " + cell);
        }
        if (amount == 0) {
            return;
        }
        int slot = slot(cells, cell);
        if (cells[slot] == FREE) {
            if (2 * (filled + 1) > cells.length) {
                grow();
                slot = slot(cells, cell);
            }
            cells[slot] = cell;
            filled++;
        }
        amounts[slot] += amount;
    }

    /// What was counted until now.
    public Counts counts() {
        long[] sorted =
                Arrays.stream(cells).filter(cell -> cell != FREE).sorted().toArray();
        double[] found = new double[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            found[i] = amounts[slot(cells, sorted[i])];
        }
        return new Counts(sorted, found);
    }

    private static long[] free(int length) {
        long[] cells = new long[length];
        Arrays.fill(cells, FREE);
        return cells;
    }

    private static int slot(long[] cells, long cell) {
        int mask = cells.length - 1;
        int slot = (int) ((cell * SPREAD) >>> 32) & mask;
        while (cells[slot] != FREE && cells[slot] != cell) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] larger = free(2 * cells.length);
        double[] moved = new double[larger.length];
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != FREE) {
                int slot = slot(larger, cells[i]);
                larger[slot] = cells[i];
                moved[slot] = amounts[i];
            }
        }
        cells = larger;
        amounts = moved;
    }
}
