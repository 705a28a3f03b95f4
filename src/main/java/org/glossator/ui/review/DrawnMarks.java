package org.glossator.ui.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Relation;
import org.glossator.annotation.RelationSet;
import org.glossator.review.adjudicate.Standing;
import org.glossator.review.compare.MarkCase;
import org.glossator.review.compare.RelationCase;
import org.glossator.schema.RelationName;
import org.glossator.schema.RelationType;
import org.glossator.schema.Schema;
import org.glossator.ui.review.model.CaseRow;
import org.glossator.ui.review.model.ReviewPlan;
import org.glossator.ui.review.model.ReviewedDocument;
import org.glossator.ui.text.ArcLook;
import org.glossator.ui.text.Ties;

/// Which of the marks that are drawn over a document stand for a case: gold's where it is in gold, else the layers'.
record DrawnMarks(ReviewedDocument document) {

    /// All that a difference is about.
    Set<AnnotationId> of(CaseRow row) {
        return switch (row.item()) {
            case MarkCase item -> all(item);
            case RelationCase link -> {
                Set<AnnotationId> ends = new HashSet<>(all(link.source()));
                ends.addAll(all(link.target()));
                yield ends;
            }
        };
    }

    /// The relations that layers differ about, an arc for each type, which says whose it is.
    Ties ties(RelationCase link, Schema schema) {
        Map<RelationName, List<Integer>> sides = new LinkedHashMap<>();
        for (int i = 0; i < link.layers().size(); i++) {
            int side = i;
            link.relation(i)
                    .ifPresent(relation -> sides.computeIfAbsent(relation.type(), _ -> new ArrayList<>())
                            .add(side));
        }
        List<Relation> relations = sides.keySet().stream()
                .map(type -> Relation.of(type, first(link.source()), first(link.target())))
                .toList();
        return new Ties(
                RelationSet.of(relations),
                relation -> new ArcLook(
                        schema.colourOf(link.source().present().getFirst().label()),
                        relation.type().value() + " "
                                + ReviewPlan.letters(sides.getOrDefault(relation.type(), List.of())),
                        schema.relation(relation.type())
                                .map(RelationType::symmetric)
                                .orElse(false)));
    }

    /// The one from which an arc comes, or to which it leads.
    AnnotationId first(MarkCase item) {
        CaseRow row = row(item);
        boolean byGold =
                !row.isOpen() && row.standing() != Standing.OPEN && !row.gold().isEmpty();
        return (byGold ? row.gold() : item.present()).getFirst().id();
    }

    private Set<AnnotationId> all(MarkCase item) {
        Set<AnnotationId> ids = new HashSet<>();
        item.present().stream().map(Annotation::id).forEach(ids::add);
        row(item).gold().stream().map(Annotation::id).forEach(ids::add);
        return ids;
    }

    private CaseRow row(MarkCase item) {
        return document.rows().stream()
                .filter(row -> row.item().equals(item))
                .findFirst()
                .orElseThrow();
    }
}
