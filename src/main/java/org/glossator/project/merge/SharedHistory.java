package org.glossator.project.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.project.HybridTime;
import org.glossator.project.Journal;
import org.glossator.project.ReplicaId;
import org.glossator.project.Stamp;

/// What two copies know of each other's entries.
final class SharedHistory {

    private final Map<ReplicaId, Long> ours;
    private final Map<ReplicaId, Long> theirs;
    private final Kinship kinship;

    private SharedHistory(Map<ReplicaId, Long> ours, Map<ReplicaId, Long> theirs, Kinship kinship) {
        this.ours = ours;
        this.theirs = theirs;
        this.kinship = kinship;
    }

    /// @param ours all entries of the one
    /// @param theirs all entries of the other
    static SharedHistory of(List<Journal.Trace> ours, List<Journal.Trace> theirs) {
        return new SharedHistory(known(ours), known(theirs), kinship(ours, theirs));
    }

    private static Map<ReplicaId, Long> known(List<Journal.Trace> traces) {
        Map<ReplicaId, Long> known = new HashMap<>();
        traces.forEach(
                trace -> known.merge(trace.stamp().replica(), trace.stamp().sequence(), Math::max));
        return known;
    }

    private static Kinship kinship(List<Journal.Trace> ours, List<Journal.Trace> theirs) {
        record Numbered(ReplicaId replica, long sequence) {}
        Map<Numbered, HybridTime> times = new HashMap<>();
        ours.forEach(trace -> times.put(
                new Numbered(trace.stamp().replica(), trace.stamp().sequence()),
                trace.stamp().time()));
        Kinship kinship = Kinship.STRANGERS;
        for (Journal.Trace trace : theirs) {
            Stamp stamp = trace.stamp();
            HybridTime time = times.get(new Numbered(stamp.replica(), stamp.sequence()));
            if (time != null && !time.equals(stamp.time())) {
                return Kinship.TWINS;
            }
            kinship = time == null ? kinship : Kinship.COPIES;
        }
        return kinship;
    }

    Kinship kinship() {
        return kinship;
    }

    /// Whether the entry is theirs alone.
    boolean isNews(Stamp stamp) {
        return stamp.sequence() > ours.getOrDefault(stamp.replica(), 0L);
    }

    /// Whether the entry is ours alone.
    boolean isUnseen(Stamp stamp) {
        return stamp.sequence() > theirs.getOrDefault(stamp.replica(), 0L);
    }
}
