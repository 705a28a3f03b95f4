package org.glossator.review.compare;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossator.annotation.LayerId;
import org.glossator.annotation.Relation;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

/// Relations of several layers, at most one of each, that link the same two things.
public final class RelationCase implements Case {

    private final MarkCase source;
    private final MarkCase target;
    private final @Nullable Relation[] relations;
    private final Set<Difference> differences;

    /// @param source what they come from
    /// @param target what they lead to
    /// @param relations the relation of each layer, null where it has none; at least one is there
    RelationCase(MarkCase source, MarkCase target, @Nullable Relation[] relations, EnumSet<Difference> differences) {
        this.source = source;
        this.target = target;
        this.relations = relations;
        this.differences = differences;
    }

    /// What the relations come from.
    public MarkCase source() {
        return source;
    }

    /// What the relations lead to.
    public MarkCase target() {
        return target;
    }

    @Override
    public List<LayerId> layers() {
        return source.layers();
    }

    @Override
    public boolean has(int index) {
        return relations[index] != null;
    }

    /// The relation of the layer at `index`.
    public Optional<Relation> relation(int index) {
        return Optional.ofNullable(relations[index]);
    }

    /// The smallest span around what the relations come from.
    @Override
    public Span place() {
        return source.place();
    }

    @Override
    public Set<Difference> differences() {
        return differences;
    }

    @Override
    public List<List<Integer>> votes() {
        return Votes.over(relations, (one, other) -> one.type().equals(other.type()));
    }

    @Override
    public String toString() {
        return differences + " " + Arrays.toString(relations);
    }
}
