package org.glossator.settings;

/// How the panes beside the text stand.
///
/// @param left how wide the left one was made, in pixels; 0 where nobody did
/// @param right how wide the right one was made, in pixels; 0 where nobody did
/// @param leftHidden whether the left one is hidden
/// @param rightHidden whether the right one is hidden
public record Panes(double left, double right, boolean leftHidden, boolean rightHidden) {

    /// As everyone begins.
    public static final Panes INITIAL = new Panes(0, 0, false, false);

    public Panes {
        if (!(left >= 0 && left < 10_000) || !(right >= 0 && right < 10_000)) {
            throw new IllegalArgumentException("A pane cannot be " + left + " or " + right + " wide");
        }
    }

    public Panes withLeft(double width) {
        return new Panes(width, right, leftHidden, rightHidden);
    }

    public Panes withRight(double width) {
        return new Panes(left, width, leftHidden, rightHidden);
    }

    public Panes withLeftHidden(boolean hidden) {
        return new Panes(left, right, hidden, rightHidden);
    }

    public Panes withRightHidden(boolean hidden) {
        return new Panes(left, right, leftHidden, hidden);
    }
}
