package org.glossator.ui.annotate.model;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.glossator.annotation.LayerId;
import org.glossator.project.Census;
import org.glossator.project.Holding;
import org.glossator.project.JournalEntry;
import org.glossator.project.ProjectEvent;
import org.glossator.text.DocumentId;
import org.jspecify.annotations.Nullable;

/// What one's own layer holds of each document: counted in the file when somebody first asks, and brought on by each
/// commit from then on, so that nobody waits for it who does not ask.
public final class Holdings {

    private final ProjectLink link;
    private final LayersModel layers;
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
    private final List<JournalEntry> meanwhile = new ArrayList<>();
    private @Nullable Census census;
    private @Nullable LayerId reading;
    private boolean stale;

    Holdings(ProjectLink link, LayersModel layers) {
        this.link = link;
        this.layers = layers;
    }

    /// Whether it has been counted.
    public ReadOnlyBooleanProperty knownProperty() {
        return known.getReadOnlyProperty();
    }

    /// What the layer holds of `document`; nothing while it has not been counted.
    public Holding of(DocumentId document) {
        return census == null ? Holding.NONE : census.holding(document);
    }

    /// Has it counted, unless it is already.
    public void ask() {
        LayerId mine = layers.mine().id();
        if (reading == null && !isOf(mine)) {
            reading = mine;
            meanwhile.clear();
            link.read(() -> link.project().census(mine), this::counted, () -> reading = null);
        }
    }

    void follow(List<ProjectEvent> events) {
        if (reading == null && census == null) {
            return;
        }
        List<JournalEntry> entries = events.stream().map(ProjectEvent::entry).toList();
        // What was merged in has no number of its own by which one could tell whether it is counted in.
        stale |= events.stream().anyMatch(ProjectEvent::merged);
        if (reading != null) {
            meanwhile.addAll(entries);
        } else if (stale) {
            recount();
        } else if (isOf(layers.mine().id())) {
            census = brought(census, entries);
        } else {
            known.set(false);
            ask();
        }
    }

    private void recount() {
        stale = false;
        census = null;
        known.set(false);
        ask();
    }

    private boolean isOf(LayerId layer) {
        return census != null && census.layer().equals(layer);
    }

    private void counted(Census fresh) {
        reading = null;
        census = brought(fresh, meanwhile);
        meanwhile.clear();
        if (stale) {
            recount();
        } else if (isOf(layers.mine().id())) {
            known.set(true);
        } else {
            ask();
        }
    }

    private static @Nullable Census brought(@Nullable Census from, List<JournalEntry> entries) {
        Census now = from;
        for (JournalEntry entry : entries) {
            now = now == null ? null : now.after(entry);
        }
        return now;
    }
}
