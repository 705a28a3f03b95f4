package org.glossator.ui.text;

/// The part of one shown paragraph that something covers; never empty.
///
/// @param paragraph the shown paragraph, from 0
/// @param start the first column
/// @param end one past the last column
public record Stretch(int paragraph, int start, int end) {

    public Stretch {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("Nothing of paragraph " + paragraph + ": [" + start + ", " + end + ")");
        }
    }
}
