package org.glossator.ui.text;

import java.util.Arrays;

/// Sets the tags above one line of text side by side. A pure function; measures in pixels from the edge where the
/// line begins to be read.
final class TagRow {

    /// What is kept free between two tags.
    private static final double GAP = 4;

    private TagRow() {}

    /// Where each tag begins: above the words it names, or as near as the tags before it and the end of the row
    /// allow. Where the row is too short for all, the last are left out.
    ///
    /// @param wanted where each should begin, in ascending order
    /// @param widths how wide each is
    /// @param width of the row
    /// @return a place for each that has one; a tag wider than the whole row begins with it
    static double[] places(double[] wanted, double[] widths, double width) {
        for (int count = wanted.length; count > 1; count--) {
            double[] places = places(wanted, widths, width, count);
            if (places[0] >= 0) {
                return places;
            }
        }
        return wanted.length == 0 ? wanted : new double[] {Math.max(0, Math.min(wanted[0], width - widths[0]))};
    }

    private static double[] places(double[] wanted, double[] widths, double width, int count) {
        double[] places = Arrays.copyOf(wanted, count);
        for (int i = 1; i < count; i++) {
            places[i] = Math.max(wanted[i], places[i - 1] + widths[i - 1] + GAP);
        }
        double end = width;
        for (int i = count - 1; i >= 0; i--) {
            places[i] = Math.min(places[i], end - widths[i]);
            end = places[i] - GAP;
        }
        return places;
    }
}
