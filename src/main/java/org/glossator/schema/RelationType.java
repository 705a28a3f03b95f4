package org.glossator.schema;

import java.util.List;

/// How one annotation can be linked to another.
///
/// @param name unique in its schema
/// @param from the labels of its source, with all beneath them; empty where every label will do
/// @param to the labels of its target, with all beneath them; empty where every label will do
/// @param role whether its source is an event whose role the target plays
/// @param symmetric whether it means the same in both directions
/// @param transitive whether two in a row mean a third
public record RelationType(
        RelationName name,
        List<LabelName> from,
        List<LabelName> to,
        boolean role,
        boolean symmetric,
        boolean transitive) {

    public RelationType {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /// A relation type between any two annotations.
    public static RelationType of(String name) {
        return new RelationType(new RelationName(name), List.of(), List.of(), false, false, false);
    }

    public RelationType named(RelationName other) {
        return new RelationType(other, from, to, role, symmetric, transitive);
    }

    public RelationType between(List<LabelName> sources, List<LabelName> targets) {
        return new RelationType(name, sources, targets, role, symmetric, transitive);
    }

    public RelationType meaning(boolean isRole, boolean isSymmetric, boolean isTransitive) {
        return new RelationType(name, from, to, isRole, isSymmetric, isTransitive);
    }
}
