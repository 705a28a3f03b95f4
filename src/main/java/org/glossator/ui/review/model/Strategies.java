package org.glossator.ui.review.model;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.glossator.message.Message;
import org.glossator.project.JournalEntry;
import org.glossator.review.adjudicate.Forecast;
import org.glossator.review.adjudicate.Rule;
import org.glossator.review.adjudicate.Strategy;
import org.glossator.task.Progress;
import org.glossator.text.DocumentHead;
import org.glossator.workflow.AdjudicateLayers;

/// Rules that settle many cases at once: what one would come to is worked out beside the screen before it is applied.
public final class Strategies {

    private final ReviewModel model;
    private final ReadOnlyObjectWrapper<Optional<Forecast>> forecast =
            new ReadOnlyObjectWrapper<>(this, "forecast", Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyObjectWrapper<StrategyPlan> plan;

    /// The newest trial; an older one stops when it sees another here.
    private final AtomicInteger request = new AtomicInteger();

    Strategies(ReviewModel model) {
        this.model = model;
        this.plan = new ReadOnlyObjectWrapper<>(this, "plan", StrategyPlan.usual(model.plan()));
    }

    /// What is chosen.
    public ReadOnlyObjectProperty<StrategyPlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    public StrategyPlan plan() {
        return plan.get();
    }

    /// What would come of it; empty until it is known.
    public ReadOnlyObjectProperty<Optional<Forecast>> forecastProperty() {
        return forecast.getReadOnlyProperty();
    }

    /// Whether something is being worked out.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Chooses otherwise, and works out what would come of it.
    public void choose(UnaryOperator<StrategyPlan> change) {
        plan.set(change.apply(plan.get()));
        attempt();
    }

    /// Works out what would come of what is chosen.
    public void attempt() {
        AdjudicateLayers work = over(plan.get().rule(), documents(plan.get().everywhere()));
        int own = request.incrementAndGet();
        forecast.set(Optional.empty());
        busy.set(true);
        model.link()
                .read(
                        unlessCancelled(() -> work.preview(stopping(own))),
                        found -> found.ifPresent(outcome -> {
                            busy.set(false);
                            forecast.set(Optional.of(outcome.total()));
                        }),
                        () -> busy.set(false));
    }

    /// Gives up working it out.
    public void cancel() {
        request.incrementAndGet();
        busy.set(false);
    }

    /// Does what is chosen, as one step that can be undone.
    public void apply() {
        cancel();
        apply(over(plan.get().rule(), documents(plan.get().everywhere())));
    }

    /// Takes into gold what all layers agree upon in the open document.
    public void acceptAgreed() {
        apply(over(Rule.of(new Strategy.Agreed()), documents(false)));
    }

    private void apply(AdjudicateLayers work) {
        busy.set(true);
        model.link()
                .read(
                        () -> work.apply(Progress.UNWATCHED),
                        outcome -> {
                            busy.set(false);
                            model.notices().say(said(outcome.entry()));
                        },
                        () -> busy.set(false));
    }

    private static Message said(Optional<JournalEntry> entry) {
        return entry.map(done -> done.changes().operation()).orElseGet(() -> Message.of("review.strategy-nothing"));
    }

    private AdjudicateLayers over(Rule rule, List<DocumentHead> documents) {
        ReviewPlan compared = model.plan();
        return new AdjudicateLayers(model.link().project(), compared.layers(), compared.target(), rule, documents);
    }

    private List<DocumentHead> documents(boolean everywhere) {
        return everywhere
                ? model.state().documents()
                : model.page().wanted().flatMap(model.state()::document).stream()
                        .toList();
    }

    private Progress stopping(int own) {
        return (_, _) -> {
            if (request.get() != own) {
                throw new CancellationException();
            }
        };
    }

    /// The work, which gives nothing where it is no longer wanted.
    private static <T> Callable<Optional<T>> unlessCancelled(Callable<T> work) {
        return () -> {
            try {
                return Optional.of(work.call());
            } catch (CancellationException _) {
                return Optional.empty();
            }
        };
    }
}
