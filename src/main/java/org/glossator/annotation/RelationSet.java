package org.glossator.annotation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// The relations of one layer over one document, immutable.
public final class RelationSet {

    /// The set with nothing in it.
    public static final RelationSet EMPTY = new RelationSet(HashTreePMap.empty());

    private final PMap<RelationId, Relation> byId;

    private RelationSet(PMap<RelationId, Relation> byId) {
        this.byId = byId;
    }

    /// The set of these relations.
    ///
    /// @throws IllegalArgumentException if two have the same id
    public static RelationSet of(Collection<Relation> relations) {
        return EMPTY.edited(List.of(), relations);
    }

    /// This set without the relations called `removed` and with all of `added`.
    ///
    /// @throws IllegalArgumentException if something removed is not here, or something added is here already
    public RelationSet edited(Collection<RelationId> removed, Collection<Relation> added) {
        return new RelationSet(ById.edited(byId, removed, added, Relation::id));
    }

    public int size() {
        return byId.size();
    }

    public boolean isEmpty() {
        return byId.isEmpty();
    }

    /// All relations in the order of their ids, so it is the same in every copy.
    public List<Relation> inOrder() {
        return byId.values().stream()
                .sorted(Comparator.comparing(relation -> relation.id().value()))
                .toList();
    }

    /// Gives all relations in no order in particular, which spares the sorting.
    public void forEach(Consumer<Relation> taker) {
        byId.values().forEach(taker);
    }

    /// The relation of this id.
    public Optional<Relation> find(RelationId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The relations that begin or end at `annotation`, by type and then id.
    public List<Relation> touching(AnnotationId annotation) {
        return byId.values().stream()
                .filter(relation -> relation.touches(annotation))
                .sorted(Comparator.comparing(
                                (Relation relation) -> relation.type().value())
                        .thenComparing(relation -> relation.id().value()))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RelationSet set && byId.equals(set.byId);
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
