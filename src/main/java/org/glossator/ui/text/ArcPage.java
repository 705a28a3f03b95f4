package org.glossator.ui.text;

/// Where arcs may run: above the lines of text, and in the margin beside them. In pixels.
///
/// @param left where the column of text begins; the margin is before it
/// @param right where it ends
/// @param height of what is seen
/// @param rails how arcs stand above a line
record ArcPage(double left, double right, double height, Rails rails) {

    /// @param first how far above the words the lowest arc runs
    /// @param pitch from one to the next
    /// @param count how many there is room for
    /// @param label how high a label is
    record Rails(double first, double pitch, int count, double label) {

        /// How high above the words the arcs of a lane run; those without room share the last.
        double rise(int lane) {
            return first + Math.min(lane, count - 1) * pitch;
        }
    }
}
