package org.glossator.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.annotation.Assignment;
import org.glossator.annotation.Layer;
import org.glossator.annotation.LayerId;
import org.glossator.schema.Schema;
import org.glossator.text.DocumentHead;
import org.glossator.text.DocumentId;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/// What is kept in memory of a project however large it is: its name, schema, layers, documents without their
/// texts, how far each has come, who is to annotate it, and what reviewers said of it. Immutable, so any thread may
/// keep one and read it.
public final class ProjectState {

    private final String name;
    private final Schema schema;
    private final PMap<LayerId, Layer> layers;
    private final PMap<DocumentId, DocumentHead> documents;
    private final Places places;

    private ProjectState(
            String name,
            Schema schema,
            PMap<LayerId, Layer> layers,
            PMap<DocumentId, DocumentHead> documents,
            Places places) {
        this.name = name;
        this.schema = schema;
        this.layers = layers;
        this.documents = documents;
        this.places = places;
    }

    /// The state that `store` holds.
    static ProjectState of(ProjectStore store) throws StoreException {
        ProjectHead head = store.head();
        PMap<LayerId, Layer> layers = OrderedPMap.empty();
        for (Layer layer : head.layers()) {
            layers = layers.plus(layer.id(), layer);
        }
        PMap<DocumentId, DocumentHead> documents = OrderedPMap.empty();
        for (DocumentHead document : store.documents()) {
            documents = documents.plus(document.id(), document);
        }
        return new ProjectState(head.name(), head.schema(), layers, documents, Places.of(store));
    }

    public String name() {
        return name;
    }

    public Schema schema() {
        return schema;
    }

    /// All layers in the order in which they were begun.
    public List<Layer> layers() {
        return List.copyOf(layers.values());
    }

    public Optional<Layer> layer(LayerId id) {
        return Optional.ofNullable(layers.get(id));
    }

    /// The layer of this name.
    public Optional<Layer> layerNamed(String layer) {
        return layers.values().stream()
                .filter(each -> each.name().equals(layer))
                .findFirst();
    }

    /// The layer of this name; where nobody has begun one, the one that would begin under it, of this kind.
    public Layer layerNamed(String layer, Layer.Kind kind) {
        return layerNamed(layer).orElseGet(() -> Layer.named(layer, kind));
    }

    /// All documents in the order in which they came in.
    public List<DocumentHead> documents() {
        return List.copyOf(documents.values());
    }

    public Optional<DocumentHead> document(DocumentId id) {
        return Optional.ofNullable(documents.get(id));
    }

    /// How far a document has come in a layer, and how much stands there.
    public Tally tally(LayerDocument place) {
        return places.tally(place);
    }

    /// How far each document has come in each layer; one that is missing is [Tally#NEW].
    public Map<LayerDocument, Tally> tallies() {
        return places.tallies();
    }

    /// Whether a document is to be annotated in a layer.
    public Assignment assignment(LayerDocument place) {
        return places.assignment(place);
    }

    /// Which documents are to be annotated in which layers; one that is missing is [Assignment#NONE].
    public Map<LayerDocument, Assignment> assignments() {
        return places.assignments();
    }

    /// What a reviewer last told the annotator of a layer about a document; empty if nothing.
    public String remark(LayerDocument place) {
        return places.remark(place);
    }

    /// What reviewers told annotators, where they told something.
    public Map<LayerDocument, String> remarks() {
        return places.remarks();
    }

    /// The state after these changes.
    ProjectState after(List<Change> changes) {
        ProjectState now = this;
        for (Change change : changes) {
            now = now.after(change);
        }
        Places counted = now.places;
        for (var each : Counting.of(changes).entrySet()) {
            counted = counted.tallied(each.getKey(), tally -> tally.plus(each.getValue()));
        }
        return now.with(counted);
    }

    /// The state after a change, but for what is counted over all of them.
    private ProjectState after(Change change) {
        return switch (change) {
            case Change.AnnotationAdded _,
                    Change.AnnotationRemoved _,
                    Change.AnnotationReplaced _,
                    Change.RelationAdded _,
                    Change.RelationRemoved _,
                    Change.RelationReplaced _,
                    Change.DecisionAdded _,
                    Change.DecisionRemoved _,
                    Change.DecisionReplaced _ -> this;
            case Change.DocumentAdded(var document) -> withDocuments(documents.plus(document.id(), document.head()));
            case Change.DocumentRemoved(var document) -> withDocuments(documents.minus(document.id()));
            case Change.DocumentDescribed(var _, var after) -> withDocuments(documents.plus(after.id(), after));
            case Change.LayerAdded(var layer) -> withLayers(layers.plus(layer.id(), layer));
            case Change.LayerRemoved(var layer) -> withLayers(layers.minus(layer.id()));
            case Change.StateChanged(var place, var _, var after) ->
                with(places.tallied(place, tally -> tally.in(after)));
            case Change.AssignmentChanged(var place, var _, var after) -> with(places.assigned(place, after));
            case Change.RemarkChanged(var place, var _, var after) -> with(places.remarked(place, after));
            case Change.SchemaChanged(var _, var after) -> new ProjectState(name, after, layers, documents, places);
            case Change.ProjectRenamed(var _, var after) -> new ProjectState(after, schema, layers, documents, places);
        };
    }

    private ProjectState with(Places others) {
        return new ProjectState(name, schema, layers, documents, others);
    }

    private ProjectState withDocuments(PMap<DocumentId, DocumentHead> others) {
        return new ProjectState(name, schema, layers, others, places);
    }

    private ProjectState withLayers(PMap<LayerId, Layer> others) {
        return new ProjectState(name, schema, others, documents, places);
    }
}
