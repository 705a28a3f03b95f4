package org.glossator.ui.window;

import java.time.Clock;
import java.util.Optional;
import org.glossator.text.DocumentId;
import org.glossator.ui.FxThread;
import org.glossator.ui.review.model.ReviewModel;

/// Shows the Review screen over the open project. FX thread only.
final class Reviewing {

    private final Surroundings surroundings;
    private final ScreenSlot slot;
    private final Clock clock;

    Reviewing(Surroundings surroundings, ScreenSlot slot, Clock clock) {
        this.clock = clock;
        this.surroundings = surroundings;
        this.slot = slot;
    }

    /// Shows the screen, or where it is shown already, leaves it.
    void toggle(Opened opened) {
        if (slot.isCoveredBy(ReviewScreen.class)) {
            slot.uncover();
            return;
        }
        ReviewModel model = new ReviewModel(opened.project(), FxThread.HERE, clock);
        ReportWriting writing = new ReportWriting(surroundings, model, opened.file(), clock);
        slot.cover(new ReviewScreen(writing, this::leave, slot.document()));
    }

    /// Goes back, to the same document.
    private void leave(Optional<DocumentId> shown) {
        if (shown.equals(slot.document())) {
            slot.uncover();
        } else {
            shown.ifPresentOrElse(document -> slot.go(document, Optional.empty(), Optional.empty()), slot::uncover);
        }
    }
}
