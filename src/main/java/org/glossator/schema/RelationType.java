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
}
