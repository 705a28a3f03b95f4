package org.glossator.project.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.project.Absorption;
import org.glossator.project.Change;
import org.glossator.project.KeptEntry;
import org.glossator.project.Stamp;
import org.glossator.project.Thing;

/// Gathers what a merge comes to while it is worked out.
final class Settlement {

    private final Map<Thing, Stamp> before;
    private final List<Absorption.Effect> effects = new ArrayList<>();
    private final Map<Thing, Stamp> withheld = new HashMap<>();
    private final List<MergeConflict> conflicts = new ArrayList<>();

    /// @param before what was withheld before
    Settlement(Map<Thing, Stamp> before) {
        this.before = before;
    }

    void change(Change change, Stamp stamp) {
        effects.add(new Absorption.Effect(change, stamp));
    }

    /// Notes that `thing` stands otherwise than it is meant to.
    ///
    /// @return whether that is news
    boolean withhold(Thing thing, Stamp stamp) {
        withheld.put(thing, stamp);
        return !before.containsKey(thing);
    }

    void tell(MergeConflict conflict) {
        conflicts.add(conflict);
    }

    List<MergeConflict> conflicts() {
        return conflicts;
    }

    Absorption absorption(List<KeptEntry> entries) {
        List<Absorption.Effect> inOrder = new ArrayList<>(effects);
        inOrder.sort(Comparator.comparingInt(effect -> rank(effect.change())));
        return new Absorption(entries, inOrder, withheld);
    }

    /// What others stand on comes first and goes last.
    private static int rank(Change change) {
        return switch (change) {
            case Change.SchemaChanged _, Change.ProjectRenamed _ -> 0;
            case Change.DocumentAdded _, Change.DocumentDescribed _, Change.LayerAdded _ -> 1;
            case Change.AnnotationAdded _, Change.AnnotationReplaced _ -> 2;
            case Change.RelationAdded _, Change.RelationReplaced _, Change.RelationRemoved _ -> 3;
            case Change.AnnotationRemoved _ -> 4;
            case Change.DecisionAdded _, Change.DecisionReplaced _, Change.DecisionRemoved _ -> 5;
            case Change.StateChanged _, Change.AssignmentChanged _, Change.RemarkChanged _ -> 5;
            case Change.DocumentRemoved _, Change.LayerRemoved _ -> 6;
        };
    }
}
