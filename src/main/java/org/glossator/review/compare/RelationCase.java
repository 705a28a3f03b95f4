package org.glossator.review.compare;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.LayerId;
import org.glossator.annotation.Relation;
import org.glossator.schema.RelationName;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

/// Relations of several layers, at most one of each, that link the same two things. Where some lead the one way and
/// some the other, the case leads the way that most of them do, of equally many that of the thing which comes first.
public final class RelationCase implements Case {

    private final MarkCase source;
    private final MarkCase target;
    private final @Nullable Relation[] relations;
    private final Set<Difference> differences;

    /// @param source what they come from
    /// @param target what they lead to
    /// @param relations the relation of each layer, null where it has none; at least one is there
    RelationCase(MarkCase source, MarkCase target, @Nullable Relation[] relations) {
        this.source = source;
        this.target = target;
        this.relations = relations;
        this.differences = Collections.unmodifiableSet(found());
    }

    private Set<Difference> found() {
        Set<Difference> found = EnumSet.noneOf(Difference.class);
        Relation first = null;
        for (int layer = 0; layer < relations.length; layer++) {
            Relation relation = relations[layer];
            first = first == null ? relation : first;
            if (relation == null) {
                found.add(Difference.MISSING);
            } else if (isReversed(layer)) {
                found.add(Difference.DIRECTION);
            }
            if (first != null && relation != null && !first.type().equals(relation.type())) {
                found.add(Difference.LABEL);
            }
        }
        if (!found.isEmpty()) {
            found.add(Difference.RELATION);
        }
        return found;
    }

    /// What the relations come from, but for those that are reversed.
    public MarkCase source() {
        return source;
    }

    /// What the relations lead to, but for those that are reversed.
    public MarkCase target() {
        return target;
    }

    /// Whether the relation of the layer at `index` leads from the target to the source.
    public boolean isReversed(int index) {
        return relation(index).isPresent()
                && !relation(index)
                        .map(Relation::source)
                        .equals(source.mark(index).map(Annotation::id));
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

    /// The relation of `layer`.
    public Optional<Relation> relation(LayerId layer) {
        return relation(layers().indexOf(layer));
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
        @Nullable Voice[] voices = new Voice[relations.length];
        for (int layer = 0; layer < voices.length; layer++) {
            Relation relation = relations[layer];
            voices[layer] = relation == null ? null : new Voice(relation.type(), isReversed(layer));
        }
        return Votes.over(voices, Voice::equals);
    }

    private record Voice(RelationName type, boolean reversed) {}

    @Override
    public String toString() {
        return differences + " " + Arrays.toString(relations);
    }
}
