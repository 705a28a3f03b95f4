package org.glossator.ui.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Relation;
import org.glossator.annotation.RelationSet;
import org.jspecify.annotations.Nullable;

/// Which relations touch a mark, remembered as long as the relations are the same, so that a frame asks for nothing
/// but what it shows. The first answer costs a pass over all relations.
final class TiedMarks {

    private RelationSet of = RelationSet.EMPTY;
    private @Nullable Map<AnnotationId, List<Relation>> index;
    private Optional<AnnotationId> asked = Optional.empty();
    private List<Relation> answer = List.of();

    /// The relations that touch one mark, asked for again and again.
    List<Relation> of(RelationSet relations, AnnotationId mark) {
        follow(relations);
        if (index != null) {
            return index.getOrDefault(mark, List.of());
        }
        if (!asked.equals(Optional.of(mark))) {
            asked = Optional.of(mark);
            answer = relations.touching(mark);
        }
        return answer;
    }

    /// The relations that touch one of many marks.
    List<Relation> amongAll(RelationSet relations, AnnotationId mark) {
        follow(relations);
        if (index == null) {
            index = new HashMap<>();
            for (Relation relation : relations.inOrder()) {
                index.computeIfAbsent(relation.source(), _ -> new ArrayList<>()).add(relation);
                if (!relation.target().equals(relation.source())) {
                    index.computeIfAbsent(relation.target(), _ -> new ArrayList<>())
                            .add(relation);
                }
            }
        }
        return index.getOrDefault(mark, List.of());
    }

    @SuppressWarnings("ReferenceEquality") // comparing two sets of relations would cost as much as a new index
    private void follow(RelationSet relations) {
        if (relations != of) {
            of = relations;
            index = null;
            asked = Optional.empty();
        }
    }
}
