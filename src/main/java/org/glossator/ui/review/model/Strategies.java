package org.glossator.ui.review.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.glossator.annotation.LayerId;
import org.glossator.annotation.Markup;
import org.glossator.message.Message;
import org.glossator.project.DocumentContent;
import org.glossator.project.Project;
import org.glossator.project.ProjectState;
import org.glossator.project.StoreException;
import org.glossator.project.edit.SettleCases;
import org.glossator.project.edit.Settlement;
import org.glossator.review.adjudicate.Application;
import org.glossator.review.adjudicate.AtWork;
import org.glossator.review.adjudicate.Forecast;
import org.glossator.review.adjudicate.Rule;
import org.glossator.review.compare.Alignment;
import org.glossator.text.DocumentHead;
import org.glossator.text.DocumentId;

/// Rules that settle many cases at once: what one would come to is worked out beside the screen, and what is shown is
/// what will be done.
public final class Strategies {

    private final ReviewModel model;
    private final ReadOnlyObjectWrapper<Optional<Forecast>> forecast =
            new ReadOnlyObjectWrapper<>(this, "forecast", Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyObjectWrapper<StrategyPlan> plan;

    /// The newest trial; an older one stops when it sees another here.
    private final AtomicInteger request = new AtomicInteger();

    private Map<DocumentId, List<Settlement>> settlements = Map.of();
    private Runnable afterwards = () -> {};

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

    /// Whether it is being worked out.
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
        Rule rule = plan.get().rule();
        List<DocumentId> documents = plan.get().everywhere()
                ? model.state().documents().stream().map(DocumentHead::id).toList()
                : model.page().wanted().stream().toList();
        int own = request.incrementAndGet();
        Trial trial = new Trial(
                model.link().project(),
                model.plan(),
                rule,
                model.link().project().annotator().name(),
                () -> request.get() != own);
        forecast.set(Optional.empty());
        settlements = Map.of();
        busy.set(true);
        model.link().read(() -> trial.over(documents), found -> take(own, found), () -> busy.set(false));
    }

    /// Gives up working it out.
    public void cancel() {
        request.incrementAndGet();
        busy.set(false);
        forecast.set(Optional.empty());
        settlements = Map.of();
    }

    /// Does what was foretold, as one step that can be undone.
    public void apply() {
        if (settlements.isEmpty()) {
            model.notices().say(Message.of("review.strategy-nothing"));
            return;
        }
        var edit = new SettleCases(
                model.plan().target(),
                plan.get().rule().by(model.link().project().annotator().name()),
                settlements);
        model.link()
                .submit(
                        edit,
                        entry -> model.notices()
                                .say(entry.map(done -> done.changes().operation())
                                        .orElse(Message.of("review.strategy-nothing"))));
        cancel();
    }

    /// Takes into gold what all layers agree upon in the open document.
    public void acceptAgreed() {
        afterwards = this::apply;
        choose(any -> any.by(StrategyPlan.Kind.AGREED));
    }

    private void take(int own, Outcome found) {
        if (request.get() == own) {
            busy.set(false);
            settlements = found.settlements();
            forecast.set(Optional.of(found.forecast()));
            Runnable then = afterwards;
            afterwards = () -> {};
            then.run();
        }
    }

    /// What a rule comes to.
    private record Outcome(Map<DocumentId, List<Settlement>> settlements, Forecast forecast) {}

    /// A rule tried out, on another thread.
    private record Trial(
            Project project, ReviewPlan plan, Rule rule, String reviewer, BooleanSupplier stopped) {

        Outcome over(List<DocumentId> documents) throws StoreException {
            Map<DocumentId, List<Settlement>> settlements = new LinkedHashMap<>();
            Forecast sum = Forecast.NONE;
            ProjectState state = project.state();
            for (DocumentId document : documents) {
                if (stopped.getAsBoolean()) {
                    return new Outcome(Map.of(), Forecast.NONE);
                }
                var atWork = AtWork.on(document, plan.ids(), state);
                Optional<DocumentContent> content = atWork.isEmpty() ? Optional.empty() : project.read(document);
                if (content.isPresent()) {
                    Application application = on(content.get(), atWork, state);
                    sum = sum.plus(application.forecast());
                    if (!application.settlements().isEmpty()) {
                        settlements.put(document, application.settlements());
                    }
                }
            }
            return new Outcome(settlements, sum);
        }

        private Application on(DocumentContent content, Set<LayerId> atWork, ProjectState state) {
            List<Markup> markup = plan.ids().stream().map(content::markup).toList();
            return Application.of(
                    rule,
                    Alignment.of(content.document().id(), plan.ids(), markup),
                    Application.Trial.on(content, plan.target().id(), state.schema(), rule.by(reviewer), atWork));
        }
    }
}
