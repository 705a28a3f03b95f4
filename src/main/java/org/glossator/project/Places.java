package org.glossator.project;

import java.util.function.UnaryOperator;
import org.glossator.annotation.Assignment;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// What is kept in memory of documents as layers see them. Immutable.
///
/// @param tallies how far each has come; one that is missing is [Tally#NEW]
/// @param assignments which are to be annotated; one that is missing is [Assignment#NONE]
/// @param remarks what a reviewer said of each; one that is missing is empty
record Places(
        PMap<LayerDocument, Tally> tallies,
        PMap<LayerDocument, Assignment> assignments,
        PMap<LayerDocument, String> remarks) {

    static Places of(ProjectStore store) throws StoreException {
        return new Places(
                HashTreePMap.from(store.tallies()),
                HashTreePMap.from(store.assignments()),
                HashTreePMap.from(store.remarks()));
    }

    Tally tally(LayerDocument place) {
        return tallies.getOrDefault(place, Tally.NEW);
    }

    Assignment assignment(LayerDocument place) {
        return assignments.getOrDefault(place, Assignment.NONE);
    }

    String remark(LayerDocument place) {
        return remarks.getOrDefault(place, "");
    }

    Places tallied(LayerDocument place, UnaryOperator<Tally> change) {
        return new Places(with(tallies, place, change.apply(tally(place)), Tally.NEW), assignments, remarks);
    }

    Places assigned(LayerDocument place, Assignment assignment) {
        return new Places(tallies, with(assignments, place, assignment, Assignment.NONE), remarks);
    }

    Places remarked(LayerDocument place, String remark) {
        return new Places(tallies, assignments, with(remarks, place, remark, ""));
    }

    private static <T> PMap<LayerDocument, T> with(
            PMap<LayerDocument, T> map, LayerDocument place, T value, T nothing) {
        return value.equals(nothing) ? map.minus(place) : map.plus(place, value);
    }
}
