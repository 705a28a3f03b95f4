package org.glossator.project.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.glossator.annotation.LayerId;
import org.glossator.message.Message;
import org.glossator.project.Change;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectState;

/// What came in with a copy, and what the copies do not agree about.
///
/// @param entries the entries of the journal that came in
/// @param documents those that came in, went or are told otherwise of
/// @param layers what changed in each layer, in the order in which it was met
/// @param conflicts what a rule decided
/// @param findings what else is to be told
public record MergeReport(
        int entries, Gain documents, List<LayerGain> layers, List<MergeConflict> conflicts, List<Message> findings) {

    /// Nothing came in.
    public static final MergeReport NOTHING = new MergeReport(0, Gain.NONE, List.of(), List.of(), List.of());

    /// How many things of a kind came in, changed and went.
    public record Gain(int added, int changed, int removed) {

        /// Nothing changed.
        public static final Gain NONE = new Gain(0, 0, 0);

        /// This and `other` together.
        public Gain plus(Gain other) {
            return new Gain(added + other.added, changed + other.changed, removed + other.removed);
        }

        static Gain of(Change change) {
            return change.inverse().outcome().isEmpty()
                    ? new Gain(1, 0, 0)
                    : change.outcome().isEmpty() ? new Gain(0, 0, 1) : new Gain(0, 1, 0);
        }
    }

    /// What changed in one layer.
    ///
    /// @param states how often a document has come further or was taken back, was given or told something
    public record LayerGain(String layer, Gain annotations, Gain relations, Gain decisions, int states) {

        static LayerGain none(String layer) {
            return new LayerGain(layer, Gain.NONE, Gain.NONE, Gain.NONE, 0);
        }

        private LayerGain annotation(Change change) {
            return new LayerGain(layer, annotations.plus(Gain.of(change)), relations, decisions, states);
        }

        private LayerGain relation(Change change) {
            return new LayerGain(layer, annotations, relations.plus(Gain.of(change)), decisions, states);
        }

        private LayerGain decision(Change change) {
            return new LayerGain(layer, annotations, relations, decisions.plus(Gain.of(change)), states);
        }

        private LayerGain state() {
            return new LayerGain(layer, annotations, relations, decisions, states + 1);
        }
    }

    public MergeReport {
        layers = List.copyOf(layers);
        conflicts = List.copyOf(conflicts);
        findings = List.copyOf(findings);
    }

    /// How many annotations came in, changed or went, in all layers.
    public int annotations() {
        return layers.stream()
                .map(LayerGain::annotations)
                .mapToInt(gain -> gain.added() + gain.changed() + gain.removed())
                .sum();
    }

    /// Whether there was nothing that was not here.
    public boolean isNothing() {
        return entries == 0 && documents.equals(Gain.NONE) && layers.isEmpty();
    }

    /// The same with more to be told.
    public MergeReport telling(List<Message> more) {
        List<Message> all = new ArrayList<>(findings);
        all.addAll(more);
        return new MergeReport(entries, documents, layers, conflicts, all);
    }

    /// The report on `changes` that an edit of this project makes of what another holds.
    public static MergeReport of(ProjectState state, List<Change> changes) {
        Names names = new Names(state);
        changes.forEach(names::learn);
        return of(0, changes, names, List.of());
    }

    /// The report on these changes.
    ///
    /// @param names what layers are called
    static MergeReport of(int entries, List<Change> changes, Names names, List<MergeConflict> conflicts) {
        Gain documents = Gain.NONE;
        Map<LayerId, LayerGain> layers = new LinkedHashMap<>();
        for (Change change : changes) {
            switch (change) {
                case Change.AnnotationAdded(var place, var _) ->
                    at(layers, place, names, gain -> gain.annotation(change));
                case Change.AnnotationRemoved(var place, var _) ->
                    at(layers, place, names, gain -> gain.annotation(change));
                case Change.AnnotationReplaced(var place, var _, var _) ->
                    at(layers, place, names, gain -> gain.annotation(change));
                case Change.RelationAdded(var place, var _) -> at(layers, place, names, gain -> gain.relation(change));
                case Change.RelationRemoved(var place, var _) ->
                    at(layers, place, names, gain -> gain.relation(change));
                case Change.RelationReplaced(var place, var _, var _) ->
                    at(layers, place, names, gain -> gain.relation(change));
                case Change.DecisionAdded(var place, var _) -> at(layers, place, names, gain -> gain.decision(change));
                case Change.DecisionRemoved(var place, var _) ->
                    at(layers, place, names, gain -> gain.decision(change));
                case Change.DecisionReplaced(var place, var _, var _) ->
                    at(layers, place, names, gain -> gain.decision(change));
                case Change.AssignmentChanged(var place, var _, var _) -> at(layers, place, names, LayerGain::state);
                case Change.RemarkChanged(var place, var _, var _) -> at(layers, place, names, LayerGain::state);
                case Change.StateChanged(var place, var _, var _) -> at(layers, place, names, LayerGain::state);
                case Change.DocumentAdded _, Change.DocumentRemoved _, Change.DocumentDescribed _ ->
                    documents = documents.plus(Gain.of(change));
                case Change.LayerAdded _, Change.LayerRemoved _, Change.SchemaChanged _, Change.ProjectRenamed _ -> {}
            }
        }
        return new MergeReport(entries, documents, List.copyOf(layers.values()), conflicts, List.of());
    }

    private static void at(
            Map<LayerId, LayerGain> layers, LayerDocument place, Names names, UnaryOperator<LayerGain> more) {
        layers.compute(
                place.layer(), (layer, gain) -> more.apply(gain == null ? LayerGain.none(names.layer(layer)) : gain));
    }
}
