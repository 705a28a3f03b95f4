package org.glossator.annotation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// The decisions that stand in one layer over one document, immutable.
public final class DecisionSet {

    /// The set with nothing in it.
    public static final DecisionSet EMPTY = new DecisionSet(HashTreePMap.empty());

    private final PMap<DecisionId, Decision> byId;

    /// Made when it is first asked for; whichever thread makes it, it is the same.
    private volatile @Nullable Map<Key, Decision> bySubject;

    private DecisionSet(PMap<DecisionId, Decision> byId) {
        this.byId = byId;
    }

    /// The set of these decisions.
    ///
    /// @throws IllegalArgumentException if two have the same id
    public static DecisionSet of(Collection<Decision> decisions) {
        return EMPTY.edited(List.of(), decisions);
    }

    /// This set without the decisions called `removed` and with all of `added`.
    ///
    /// @throws IllegalArgumentException if something removed is not here, or something added is here already
    public DecisionSet edited(Collection<DecisionId> removed, Collection<Decision> added) {
        return new DecisionSet(ById.edited(byId, removed, added, Decision::id));
    }

    public int size() {
        return byId.size();
    }

    public boolean isEmpty() {
        return byId.isEmpty();
    }

    /// All decisions in the order of their ids, so it is the same in every copy.
    public List<Decision> inOrder() {
        return byId.values().stream()
                .sorted(Comparator.comparing(decision -> decision.id().value()))
                .toList();
    }

    /// The decision of this id.
    public Optional<Decision> find(DecisionId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The decision about a mark of `layer`; where copies that were merged hold several, the one of the greatest id.
    public Optional<Decision> about(LayerId layer, AnnotationId annotation) {
        return Optional.ofNullable(bySubject().get(new Key(layer, annotation.value())));
    }

    /// The decision about a relation of `layer`; where there are several, the one of the greatest id.
    public Optional<Decision> about(LayerId layer, RelationId relation) {
        return Optional.ofNullable(bySubject().get(new Key(layer, relation.value())));
    }

    private record Key(LayerId layer, UUID id) {}

    private Map<Key, Decision> bySubject() {
        Map<Key, Decision> made = bySubject;
        if (made == null) {
            made = new HashMap<>();
            for (Decision decision : inOrder()) {
                for (Decision.Subject subject : decision.subjects()) {
                    made.put(key(subject), decision);
                }
            }
            bySubject = made;
        }
        return made;
    }

    private static Key key(Decision.Subject subject) {
        return switch (subject) {
            case Decision.Subject.Mark(var layer, var mark, var _) ->
                new Key(layer, mark.id().value());
            case Decision.Subject.Link(var layer, var relation, var _) ->
                new Key(layer, relation.id().value());
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DecisionSet set && byId.equals(set.byId);
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }

    @Override
    public String toString() {
        return inOrder().toString();
    }
}
