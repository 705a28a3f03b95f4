package org.glossator.ui.text;

/// The measures of the page in pixels, all in proportion to the size of its letters.
///
/// Between two lines there stand, from above, the underlines of the upper line and the tags of the lower one.
///
/// @param zoom 1 for letters of 16 pixels
/// @param spacing 1 for the spacing that fits tags and three underlines
/// @param tagsShown whether room is kept for tags
/// @param arcRoom whether room is kept for arcs, three one above the other
record Metrics(double zoom, double spacing, boolean tagsShown, boolean arcRoom) {

    private static final double LETTERS = 16;
    private static final double TAG_LETTERS = 9;
    private static final double TAG_ROOM = 11;
    private static final double UNDERLINE_ROOM = 11;
    private static final double ARC_PITCH = 12;
    private static final double ARC_ROOM = 30;
    private static final double PITCH = 3;
    /// How much of the pitch is the gap between two underlines.
    private static final double GAP_SHARE = 1.0 / 3;
    private static final double NARROWEST_PITCH = 1;

    double fontSize() {
        return LETTERS * zoom;
    }

    double tagSize() {
        return TAG_LETTERS * zoom;
    }

    /// What is left free between two lines of text.
    double lineSpacing() {
        return plainSpacing() + (arcRoom ? ARC_ROOM * zoom : 0);
    }

    private double plainSpacing() {
        return (UNDERLINE_ROOM + (tagsShown ? TAG_ROOM : 0)) * zoom * spacing;
    }

    /// How arcs run above a line: over its tags, and never as high as the words of the line above.
    ArcPage.Rails rails() {
        double label = (TAG_LETTERS + 2) * zoom;
        double wanted = (tagsShown ? TAG_ROOM * zoom : 0) + label / 2;
        double first = Math.max(label / 2, Math.min(wanted, lineSpacing() - label / 2));
        return new ArcPage.Rails(first, (arcRoom ? ARC_PITCH : ARC_PITCH / 3) * zoom, 3, label);
    }

    /// How far below the text the underline of `level` begins, where `depth` levels share the room. Up to three stand
    /// at their natural distance; more are drawn closer, so that each keeps its line and none reaches the
    /// tags below. What does not fit even so shares the last line.
    double underlineTop(int level, int depth) {
        double pitch = pitch(depth);
        int lines = (int) Math.floor(underlineRoom() / pitch + GAP_SHARE + 1e-6);
        return Math.min(level, lines - 1) * pitch;
    }

    double underlineThickness(int depth) {
        return pitch(depth) * (1 - GAP_SHARE);
    }

    /// From the top of one underline to the top of the next; below the last there is no gap.
    private double pitch(int depth) {
        return Math.clamp(underlineRoom() / (depth - GAP_SHARE), NARROWEST_PITCH * zoom, PITCH * zoom);
    }

    private double underlineRoom() {
        return Math.max(PITCH * zoom, plainSpacing() - (tagsShown ? TAG_ROOM * zoom : 0));
    }
}
