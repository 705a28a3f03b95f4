package org.glossator.ui.annotate.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.glossator.annotation.Layer;
import org.glossator.project.Annotator;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectState;
import org.glossator.text.DocumentId;

/// The layers of the project, one's own first, and which of them is on the screen. One's own is the one that bears
/// the annotator's name; until its first mark it is not in the file.
public final class LayersModel {

    private final Layer unbegun;
    private final ObservableList<LayerRow> rows = FXCollections.observableArrayList();
    private final ObservableList<LayerRow> seen = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyObjectWrapper<Layer> shown;
    private Layer mine;

    LayersModel(Annotator annotator, ProjectState state) {
        this.unbegun = Layer.of(annotator.name(), Layer.Kind.ANNOTATOR);
        this.mine = state.layerNamed(unbegun.name()).orElse(unbegun);
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

    /// All layers with their counts on the open document.
    public ObservableList<LayerRow> rows() {
        return seen;
    }

    void show(Layer layer) {
        shown.set(layer);
    }

    /// The layer after the one on the screen, from the top again after the last.
    Layer next() {
        List<Layer> all = rows.stream().map(LayerRow::layer).toList();
        return all.get((all.indexOf(shown.get()) + 1) % all.size());
    }

    /// Finds the layers as they now stand; one that was shown and is gone gives way to one's own.
    void follow(ProjectState state) {
        boolean mineWasShown = isMineShown();
        mine = state.layerNamed(unbegun.name()).orElse(unbegun);
        if (mineWasShown || state.layer(shown.get().id()).isEmpty()) {
            shown.set(mine);
        }
    }

    /// Counts what stands on `document`.
    void count(ProjectState state, Optional<DocumentId> document) {
        List<Layer> order = new ArrayList<>(state.layers());
        order.remove(mine);
        order.addFirst(mine);
        List<LayerRow> fresh =
                order.stream().map(layer -> row(layer, state, document)).toList();
        if (!fresh.equals(rows)) {
            rows.setAll(fresh);
        }
    }

    private LayerRow row(Layer layer, ProjectState state, Optional<DocumentId> document) {
        int annotations = document.map(
                        id -> state.tally(new LayerDocument(layer.id(), id)).annotations())
                .orElse(0);
        return new LayerRow(layer, layer.equals(mine), layer.equals(shown.get()), annotations);
    }
}
