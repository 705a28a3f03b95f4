package org.glossator.ui.text;

/// The measures of the page in pixels, all in proportion to the size of its letters.
///
/// Between two lines there stand, from above, the underlines of the upper line and the tags of the lower one.
///
/// @param zoom 1 for letters of 16 pixels
/// @param spacing 1 for the spacing that fits tags and three underlines
/// @param tagsShown whether room is kept for tags
record Metrics(double zoom, double spacing, boolean tagsShown) {

    private static final double LETTERS = 16;
    private static final double TAG_LETTERS = 9;
    private static final double TAG_ROOM = 11;
    private static final double UNDERLINE_ROOM = 11;
    private static final double THICKNESS = 2;
    private static final double PITCH = 3;
    private static final double NARROWEST_PITCH = 1;

    double fontSize() {
        return LETTERS * zoom;
    }

    double tagSize() {
        return TAG_LETTERS * zoom;
    }

    /// What is left free between two lines of text.
    double lineSpacing() {
        return (UNDERLINE_ROOM + (tagsShown ? TAG_ROOM : 0)) * zoom * spacing;
    }

    /// How far below the text the underline of `level` begins, where `depth` levels share the room. Up to three stand
    /// at their natural distance; more are drawn closer, so that each keeps its line and none reaches the
    /// tags below. What does not fit even so shares the last line.
    double underlineTop(int level, int depth) {
        double pitch = pitch(depth);
        int lines = Math.max(1, (int) Math.floor(underlineRoom() / pitch + 1e-6));
        return Math.min(level, lines - 1) * pitch;
    }

    double underlineThickness(int depth) {
        return pitch(depth) * THICKNESS / PITCH;
    }

    private double pitch(int depth) {
        return Math.clamp(underlineRoom() / depth, NARROWEST_PITCH * zoom, PITCH * zoom);
    }

    /// The room for underlines, with the pitch's own gap below the last counted in.
    private double underlineRoom() {
        double tags = tagsShown ? TAG_ROOM * zoom : 0;
        return Math.max(PITCH * zoom, lineSpacing() - tags + (PITCH - THICKNESS) * zoom);
    }
}
