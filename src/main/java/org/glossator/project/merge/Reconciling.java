package org.glossator.project.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.annotation.Layer;
import org.glossator.annotation.LayerId;
import org.glossator.project.Change;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectView;
import org.glossator.project.Stamp;
import org.glossator.project.StoreException;
import org.glossator.project.Thing;
import org.glossator.task.Progress;
import org.glossator.text.DocumentHead;
import org.glossator.text.DocumentId;
import org.glossator.text.TextDocument;

/// Goes through everything that the copies have a word on and settles how it stands: the project's own values, then
/// layers, then document by document.
record Reconciling(ProjectView project, Sides sides, Contest contest, Wording wording, Settlement settlement) {

    void settle(Progress progress) throws StoreException {
        for (var each : contest.unseen().entrySet()) {
            Told theirs = contest.news().get(each.getKey());
            if (theirs != null) {
                wording.contested(each.getKey(), each.getValue(), theirs).ifPresent(settlement::tell);
            }
        }
        settle(new Thing.TheSchema());
        settle(new Thing.TheName());
        settleLayers();
        Map<DocumentId, List<Thing>> documents = byDocument();
        long done = 0;
        for (var each : documents.entrySet()) {
            progress.report(done, documents.size());
            settle(each.getKey(), each.getValue());
            done++;
        }
    }

    private void settle(Thing thing) throws StoreException {
        Optional<Told.Intention> intention = contest.intention(thing);
        if (intention.isPresent()) {
            Changing.of(thing, thing.standing(project), intention.get().value())
                    .ifPresent(
                            change -> settlement.change(change, intention.get().stamp()));
        }
    }

    private void settleLayers() throws StoreException {
        Map<LayerId, Layer> meant = new LinkedHashMap<>();
        Map<LayerId, Stamp> stamps = new HashMap<>(sides.ours().begun());
        project.state().layers().forEach(layer -> meant.put(layer.id(), layer));
        for (Thing thing : contest.things()) {
            if (thing instanceof Thing.ALayer(var id)) {
                Told.Intention intention = contest.intention(thing).orElseThrow();
                stamps.put(id, intention.stamp());
                intention
                        .value()
                        .ifPresentOrElse(layer -> meant.put(id, (Layer) layer), () -> remove(meant, id, intention));
            }
        }
        Map<LayerId, Layer> called = LayerNames.of(List.copyOf(meant.values()));
        for (Layer layer : meant.values()) {
            call(layer, Optional.ofNullable(called.get(layer.id())).orElseThrow(), stamps);
        }
    }

    private void remove(Map<LayerId, Layer> meant, LayerId id, Told.Intention intention) {
        meant.remove(id);
        project.state()
                .layer(id)
                .ifPresent(layer -> settlement.change(new Change.LayerRemoved(layer), intention.stamp()));
    }

    private void call(Layer meant, Layer called, Map<LayerId, Stamp> stamps) {
        Stamp stamp = Optional.ofNullable(stamps.get(meant.id())).orElseThrow();
        if (!Optional.of(called).equals(project.state().layer(called.id()))) {
            settlement.change(new Change.LayerAdded(called), stamp);
        }
        Thing thing = new Thing.ALayer(called.id());
        if (!called.equals(meant) && settlement.withhold(thing, stamp)) {
            settlement.tell(new MergeConflict.NameTaken(thing, meant.name(), called.name()));
        }
    }

    /// What there is to settle on each document: all that the copies have a word on, and all that stands in a layer
    /// which goes.
    private Map<DocumentId, List<Thing>> byDocument() {
        Map<DocumentId, List<Thing>> documents = new LinkedHashMap<>();
        for (Thing thing : contest.things()) {
            thing.document()
                    .ifPresent(document -> documents
                            .computeIfAbsent(document, _ -> new ArrayList<>())
                            .add(thing));
        }
        Grounds grounds = grounds();
        for (LayerDocument place : project.state().tallies().keySet()) {
            if (!grounds.stands(place.layer())) {
                documents.computeIfAbsent(place.document(), _ -> new ArrayList<>());
            }
        }
        return documents;
    }

    private void settle(DocumentId document, List<Thing> things) throws StoreException {
        PinnedView view = PinnedView.of(project, document);
        Thing itself = new Thing.ADocument(document);
        Optional<Told.Intention> intention = contest.intention(itself);
        if (intention.isPresent()) {
            settle(view, intention.get());
        }
        List<Thing> standing =
                things.stream().filter(thing -> !thing.equals(itself)).toList();
        Wording here = new Wording(contest, wording.names(), view);
        new DocumentSettling(view, grounds(), sides.ours()).settle(standing, settlement, here);
    }

    private void settle(PinnedView view, Told.Intention intention) throws StoreException {
        Optional<DocumentHead> before = project.state().document(view.pinned());
        Optional<DocumentHead> after = intention.value().map(DocumentHead.class::cast);
        if (before.equals(after)) {
            return;
        }
        Change change;
        if (before.isEmpty()) {
            DocumentHead head = after.orElseThrow();
            change = new Change.DocumentAdded(
                    new TextDocument(head, sides.text(head.digest()).orElseThrow()));
        } else if (after.isEmpty()) {
            change = new Change.DocumentRemoved(view.read().orElseThrow().document());
        } else {
            change = new Change.DocumentDescribed(before.get(), after.get());
        }
        settlement.change(change, intention.stamp());
    }

    private Grounds grounds() {
        return new Grounds(contest, project.state());
    }
}
