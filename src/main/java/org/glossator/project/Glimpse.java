package org.glossator.project;

/// What a project file tells at a glance, of whatever version, without being opened as a project. Costs some
/// milliseconds, however large the file is.
///
/// @param name what the project is called
/// @param replica which copy of the project it is
/// @param entries how many entries its journal holds, of all replicas; it only ever grows
/// @param latest the time of the newest of them, [HybridTime#START] if there is none
/// @param documents how many there are
/// @param annotations how many there are, in all layers
public record Glimpse(
        String name, ReplicaId replica, long entries, HybridTime latest, long documents, long annotations) {

    /// Whether nothing has happened between this one and `other`, two files of one copy.
    public boolean isSameState(Glimpse other) {
        return replica.equals(other.replica) && entries == other.entries && latest.equals(other.latest);
    }
}
