package org.glossator.project;

import java.util.UUID;

/// Names one copy of a project. Each copy numbers its own journal entries, so two copies that go separate ways can
/// later tell whose entries the other lacks.
public record ReplicaId(UUID value) implements Comparable<ReplicaId> {

    /// A new name that no other copy bears.
    public static ReplicaId random() {
        return new ReplicaId(UUID.randomUUID());
    }

    /// Reads the name as [#toString()] writes it.
    public static ReplicaId parse(String text) {
        return new ReplicaId(UUID.fromString(text));
    }

    @Override
    public int compareTo(ReplicaId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
