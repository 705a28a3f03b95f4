package org.glossator.ui.welcome;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.glossator.project.Subscription;
import org.glossator.settings.RecentProject;
import org.glossator.settings.Settings;
import org.glossator.ui.FxThread;
import org.glossator.ui.Preferences;

/// What the welcome screen shows: the recent projects, and the name one annotates under. FX thread only.
public final class WelcomeModel implements AutoCloseable {

    private final Preferences preferences;
    private final Since since;
    private final Executor disk;
    private final ObservableList<RecentRow> recent = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper annotator = new ReadOnlyStringWrapper(this, "annotator");
    private final Subscription following;

    /// @param disk where it is found out how it stands with the projects, which may take its time on a network
    public WelcomeModel(Preferences preferences, Clock clock, Executor disk) {
        this.preferences = preferences;
        this.since = new Since(clock);
        this.disk = disk;
        javafx.util.Subscription heard = preferences.settingsProperty().subscribe(this::follow);
        this.following = heard::unsubscribe;
    }

    public ObservableList<RecentRow> recent() {
        return recent;
    }

    /// Whether this person has never had a project open.
    boolean isNewcomer() {
        return recent.isEmpty();
    }

    public ReadOnlyStringProperty annotatorProperty() {
        return annotator.getReadOnlyProperty();
    }

    /// Annotates under `name` from the next opening on; a blank one changes nothing.
    public void rename(String name) {
        if (!name.isBlank()) {
            preferences.update(settings -> settings.withAnnotator(name.strip()));
        }
    }

    /// Takes a project out of the list; its file stays.
    public void forget(RecentRow row) {
        preferences.update(settings -> settings.withPlaces(settings.places().without(row.file())));
    }

    @Override
    public void close() {
        following.close();
    }

    private void follow(Settings settings) {
        annotator.set(settings.annotator());
        List<RecentProject> projects = settings.places().recent();
        recent.setAll(projects.stream().map(RecentRow::new).toList());
        recent.forEach(this::look);
    }

    private void look(RecentRow row) {
        FxThread.letGo(
                CompletableFuture.supplyAsync(() -> row.look(since), disk).thenAcceptAsync(row::tell, FxThread.HERE));
    }
}
