package org.glossator.ui.window;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.glossator.project.ProjectState;
import org.glossator.project.Subscription;
import org.glossator.text.DocumentId;
import org.glossator.ui.FxThread;
import org.glossator.ui.review.model.ReviewModel;
import org.glossator.ui.review.model.ReviewPlan;
import org.glossator.ui.review.model.ReviewWords;

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
        LastVisit visits = new LastVisit(surroundings.preferences(), opened.project());
        ProjectState state = opened.project().state();
        Map<String, String> words = visits.visit().review();
        ReviewModel model = new ReviewModel(
                opened.project(), FxThread.HERE, clock, ReviewWords.plan(words, ReviewPlan.usual(state), state));
        model.differences().sift(ReviewWords.filter(words));
        ReportWriting writing = new ReportWriting(surroundings, model, opened.file(), clock);
        slot.cover(new ReviewScreen(writing, this::leave, slot.document(), () -> keep(visits, model)));
    }

    /// Keeps what is chosen, as it changes.
    private static Subscription keep(LastVisit visits, ReviewModel model) {
        Runnable store = () -> {
            var words = ReviewWords.of(model.plan(), model.differences().filter(), model.state());
            visits.change(visit -> visit.reviewing(words));
        };
        var listening = model.planProperty()
                .subscribe((_, _) -> store.run())
                .and(model.differences().filterProperty().subscribe((_, _) -> store.run()));
        return listening::unsubscribe;
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
