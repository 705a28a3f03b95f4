package org.glossator.project.merge;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Assignment;
import org.glossator.annotation.DocumentState;
import org.glossator.annotation.Relation;
import org.glossator.project.Journal;
import org.glossator.project.LayerDocument;
import org.glossator.project.Stamp;
import org.glossator.project.StoreException;
import org.glossator.project.Thing;
import org.glossator.text.DocumentId;

/// Works out what becomes of everything on one document: of what somebody has a word on, and of what loses its footing
/// by that.
final class DocumentSettling {

    private final DocumentId document;
    private final PinnedView project;
    private final Grounds grounds;
    private final Journal journal;
    private final Map<Thing, Told.Intention> intended = new LinkedHashMap<>();
    private final Map<Thing, Stamp> touched = new HashMap<>();

    DocumentSettling(PinnedView project, Grounds grounds, Journal journal) {
        this.document = project.pinned();
        this.project = project;
        this.grounds = grounds;
        this.journal = journal;
    }

    /// Settles the document into `settlement`.
    ///
    /// @param things on the document of which somebody has a word
    void settle(List<Thing> things, Settlement settlement, Wording wording) throws StoreException {
        for (Thing thing : things) {
            intended.put(thing, grounds.contest().intention(thing).orElseThrow());
        }
        addWhatLosesItsGround();
        addWhatLosesItsEnd();
        for (var each : intended.entrySet()) {
            settle(each.getKey(), each.getValue(), settlement, wording);
        }
    }

    private void settle(Thing thing, Told.Intention intention, Settlement settlement, Wording wording)
            throws StoreException {
        Optional<Object> meant = intention.value();
        Optional<Object> stands = stands(thing, meant) ? meant : nothing(thing);
        Changing.of(thing, thing.standing(project), stands)
                .ifPresent(change -> settlement.change(change, intention.stamp()));
        if (!stands.equals(meant) && settlement.withhold(thing, intention.stamp())) {
            wording.lost(
                            thing,
                            meant.orElseThrow(),
                            grounds.stands(thing.ground().orElseThrow()))
                    .ifPresent(settlement::tell);
        }
    }

    /// States, assignments and remarks are always there: none is that nothing was done, asked or said.
    private static Optional<Object> nothing(Thing thing) {
        return switch (thing) {
            case Thing.AState _ -> Optional.of(DocumentState.NEW);
            case Thing.AnAssignment _ -> Optional.of(Assignment.NONE);
            case Thing.ARemark _ -> Optional.of("");
            case Thing.AnAnnotation _,
                    Thing.ARelation _,
                    Thing.ADecision _,
                    Thing.ADocument _,
                    Thing.ALayer _,
                    Thing.TheSchema _,
                    Thing.TheName _ -> Optional.empty();
        };
    }

    private boolean stands(Thing thing, Optional<Object> meant) throws StoreException {
        if (meant.isEmpty() || !grounds.stands(thing.ground().orElseThrow())) {
            return false;
        }
        return !(thing instanceof Thing.ARelation(var place, var _) && meant.get() instanceof Relation relation)
                || (endStands(place, relation.source()) && endStands(place, relation.target()));
    }

    private boolean endStands(LayerDocument place, AnnotationId end) throws StoreException {
        Thing thing = new Thing.AnAnnotation(place, end);
        Told.Intention intention = intended.get(thing);
        return grounds.stands(place) && (intention == null ? thing.standing(project) : intention.value()).isPresent();
    }

    private void addWhatLosesItsGround() throws StoreException {
        boolean all = !grounds.stands(document);
        boolean some = project.state().layers().stream().anyMatch(layer -> !grounds.stands(layer.id()));
        if (project.read().isPresent() && (all || some)) {
            for (Thing thing : touched().keySet()) {
                if (!grounds.stands(thing.ground().orElseThrow())) {
                    add(thing);
                }
            }
        }
    }

    private void addWhatLosesItsEnd() throws StoreException {
        for (Thing thing : List.copyOf(intended.keySet())) {
            if (thing instanceof Thing.AnAnnotation(var place, var id) && !endStands(place, id)) {
                for (Relation relation : project.markup(place).relations().touching(id)) {
                    add(new Thing.ARelation(place, relation.id()));
                }
            }
        }
    }

    private void add(Thing thing) throws StoreException {
        if (!intended.containsKey(thing)) {
            Stamp stamp = Optional.ofNullable(touched().get(thing)).orElseThrow();
            intended.put(thing, new Told.Intention(thing.standing(project), stamp));
        }
    }

    private Map<Thing, Stamp> touched() throws StoreException {
        if (touched.isEmpty()) {
            touched.putAll(journal.touched(document));
        }
        return touched;
    }
}
