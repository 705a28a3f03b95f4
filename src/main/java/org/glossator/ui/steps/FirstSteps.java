package org.glossator.ui.steps;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.glossator.project.ProjectEvent;
import org.glossator.project.Subscription;
import org.glossator.ui.Preferences;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.jspecify.annotations.Nullable;

/// Leads somebody new through the first steps, for as long as their settings say that they want to be led. Each step is
/// taken by doing it, in whatever way. FX thread only.
public final class FirstSteps {

    private final AnnotateModel model;
    private final Preferences preferences;
    private final Happened happened;
    private final ReadOnlyObjectWrapper<@Nullable Walk> walk = new ReadOnlyObjectWrapper<>(this, "walk");

    public FirstSteps(AnnotateModel model, Preferences preferences) {
        this.model = model;
        this.preferences = preferences;
        this.happened = new Happened(model.project().annotator());
    }

    /// How far they have come; null while they are not led.
    public ReadOnlyObjectProperty<@Nullable Walk> walkProperty() {
        return walk.getReadOnlyProperty();
    }

    public Optional<Walk> walk() {
        return Optional.ofNullable(walk.get());
    }

    /// Leads on to the step after the one that is shown.
    public void skip() {
        walk().ifPresent(now -> walk.set(now.skipping()));
    }

    /// Leads no more, here or anywhere, until it is asked for again.
    public void leave() {
        preferences.update(settings -> settings.withHabits(settings.habits().withFirstSteps(false)));
    }

    /// Begins to follow project and settings. Who has taken all steps when this ends is not led again.
    public Subscription activate() {
        Subscription events = model.link().listen(this::follow);
        var words = model.selection().wordsProperty().subscribe(span -> {
            if (!span.isEmpty()) {
                take(Set.of(Step.SELECT));
            }
        });
        var wanted = preferences
                .settingsProperty()
                .map(settings -> settings.habits().firstSteps())
                .subscribe(led -> walk.set(led ? Walk.BEGUN : null));
        return () -> {
            wanted.unsubscribe();
            words.unsubscribe();
            events.close();
            walk().filter(Walk::isOver).ifPresent(_ -> leave());
        };
    }

    private void follow(List<ProjectEvent> events) {
        events.forEach(event -> take(happened.in(event)));
    }

    private void take(Set<Step> steps) {
        walk().filter(_ -> !steps.isEmpty()).ifPresent(now -> walk.set(now.after(steps)));
    }
}
