package org.glossator.ui.annotate.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.glossator.annotation.Assignment;
import org.glossator.annotation.Layer;
import org.glossator.annotation.LayerId;
import org.glossator.project.Annotator;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectState;
import org.glossator.text.DocumentId;

/// The layers of the project, one's own first, and which of them are on the screen. One's own is the one that bears
/// the annotator's name; until its first mark it is not in the file. Other layers can be shown beneath the one on the
/// screen, to be read only. A blind annotator sees no layer but their own: one who chose to work so, or whose open
/// document was given to them to be annotated blind.
public final class LayersModel {

    private final Layer unbegun;
    private final ObservableList<LayerRow> rows = FXCollections.observableArrayList();
    private final ObservableList<LayerRow> seen = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyObjectWrapper<Layer> shown;
    private final ReadOnlyObjectWrapper<List<Layer>> beneath = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper blind = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper blindByChoice = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper blindHere = new ReadOnlyBooleanWrapper();
    private final Set<LayerId> chosen = new LinkedHashSet<>();
    private Layer mine;
    private List<Layer> all;
    private ProjectState state;
    private Optional<DocumentId> open = Optional.empty();

    LayersModel(Annotator annotator, ProjectState state) {
        this.unbegun = Layer.named(annotator.name(), Layer.Kind.ANNOTATOR);
        this.mine = state.layerNamed(unbegun.name()).orElse(unbegun);
        this.all = state.layers();
        this.state = state;
        this.shown = new ReadOnlyObjectWrapper<>(mine);
    }

    /// The annotator's own layer.
    public Layer mine() {
        return mine;
    }

    /// The layer whose marks are on the screen.
    public ReadOnlyObjectProperty<Layer> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public Layer shown() {
        return shown.get();
    }

    /// Whether the layer on the screen is the annotator's own.
    public boolean isMineShown() {
        return shown.get().id().equals(mine.id());
    }

    /// The layers whose marks are shown beneath those of the layer on the screen, in the order of the list.
    public ReadOnlyObjectProperty<List<Layer>> beneathProperty() {
        return beneath.getReadOnlyProperty();
    }

    /// Whether other people's work is hidden wholly.
    public ReadOnlyBooleanProperty blindProperty() {
        return blind.getReadOnlyProperty();
    }

    public boolean isBlind() {
        return blindByChoice.get() || blindHere.get();
    }

    /// Whether the annotator chose to work blind in this project.
    public ReadOnlyBooleanProperty blindByChoiceProperty() {
        return blindByChoice.getReadOnlyProperty();
    }

    /// Whether the open document was given to the annotator to be annotated blind, which they cannot end.
    public ReadOnlyBooleanProperty blindHereProperty() {
        return blindHere.getReadOnlyProperty();
    }

    /// The layers one may know of, with their counts on the open document: all, or one's own where one is blind.
    public ObservableList<LayerRow> rows() {
        return seen;
    }

    /// The layers of others that one may know of.
    public List<Layer> others() {
        return isBlind()
                ? List.of()
                : all.stream().filter(layer -> !layer.id().equals(mine.id())).toList();
    }

    /// The layers that reviews fill, whether or not one may look at them.
    List<LayerId> gold() {
        return all.stream()
                .filter(layer -> layer.kind() == Layer.Kind.GOLD)
                .map(Layer::id)
                .toList();
    }

    void show(Layer layer) {
        shown.set(layer);
        refreshBeneath();
    }

    /// Shows a layer beneath, or no longer.
    void toggleBeneath(Layer layer) {
        if (!chosen.remove(layer.id())) {
            chosen.add(layer.id());
        }
        refreshBeneath();
    }

    /// Shows all other layers beneath; none, where all are already.
    void toggleAllBeneath() {
        Set<LayerId> others = others().stream().map(Layer::id).collect(Collectors.toSet());
        if (!chosen.addAll(others)) {
            chosen.clear();
        }
        refreshBeneath();
    }

    void setBlind(boolean now) {
        blindByChoice.set(now);
        hide();
    }

    /// Another document is open now.
    void comeTo(Optional<DocumentId> document) {
        open = document;
        hide();
    }

    /// Hides what may not be seen, before anybody hears of it.
    private void hide() {
        blindHere.set(open.map(document -> state.assignment(new LayerDocument(mine.id(), document)))
                .filter(Assignment.BLIND::equals)
                .isPresent());
        if (isBlind()) {
            shown.set(mine);
        }
        refreshBeneath();
        count(state, open);
        blind.set(isBlind());
    }

    /// The layer after the one on the screen, from the top again after the last.
    Layer next() {
        List<Layer> order = rows.stream().map(LayerRow::layer).toList();
        return order.get((order.indexOf(shown.get()) + 1) % order.size());
    }

    /// Finds the layers as they now stand; one that was shown and is gone gives way to one's own.
    void follow(ProjectState now) {
        boolean mineWasShown = isMineShown();
        state = now;
        mine = state.layerNamed(unbegun.name()).orElse(unbegun);
        all = state.layers();
        if (mineWasShown || state.layer(shown.get().id()).isEmpty()) {
            shown.set(mine);
        }
        hide();
    }

    /// Counts what stands on `document`.
    void count(ProjectState now, Optional<DocumentId> document) {
        List<Layer> order = new ArrayList<>(others());
        order.addFirst(mine);
        List<LayerRow> fresh =
                order.stream().map(layer -> row(layer, now, document)).toList();
        if (!fresh.equals(rows)) {
            rows.setAll(fresh);
        }
    }

    private void refreshBeneath() {
        List<Layer> now = others().stream()
                .filter(layer -> chosen.contains(layer.id()) && !layer.equals(shown.get()))
                .toList();
        if (!now.equals(beneath.get())) {
            beneath.set(now);
        }
    }

    private LayerRow row(Layer layer, ProjectState now, Optional<DocumentId> document) {
        int annotations = document.map(
                        id -> now.tally(new LayerDocument(layer.id(), id)).annotations())
                .orElse(0);
        return new LayerRow(
                layer, layer.equals(mine), layer.equals(shown.get()), chosen.contains(layer.id()), annotations);
    }
}
