package org.glossator.ui.text;

import javafx.geometry.Rectangle2D;

/// One end of an arc as the page shows it.
sealed interface ArcEnd {

    /// The mark is on the screen.
    ///
    /// @param box of its first words
    /// @param rightToLeft whether its paragraph reads from the right
    record Seen(Rectangle2D box, boolean rightToLeft) implements ArcEnd {

        /// What tells the line of text apart from the others.
        int row() {
            return (int) Math.round(box.getMinY());
        }
    }

    /// The mark is scrolled away.
    ///
    /// @param above whether it stands before what is on the screen
    record Away(boolean above) implements ArcEnd {}
}
