package org.glossator.ui.text;

import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Keeps a reader at a place while the lines take another shape. What the heights of the lines have become is known
/// only after they have been laid out, so the place is gone to at once and once more after that.
final class Stay {

    private @Nullable ReadingPlace kept;

    /// Where the reader is, or is about to be again.
    ReadingPlace at(ReadingArea area) {
        ReadingPlace place = kept;
        return place == null ? ReadingPlace.of(area) : place;
    }

    /// Goes to `place` and stays there until the next layout is over.
    void keep(ReadingArea area, ReadingPlace place) {
        area.show(place);
        Scene scene = area.getScene();
        if (scene != null && kept == null) {
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    finish(area);
                }
            });
            kept = place;
        }
    }

    private void finish(ReadingArea area) {
        ReadingPlace place = kept;
        kept = null;
        if (place != null && area.getScene() != null) {
            area.show(place);
        }
    }
}
