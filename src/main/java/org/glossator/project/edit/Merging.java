package org.glossator.project.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Fragments;
import org.glossator.annotation.Relation;
import org.glossator.annotation.RelationSet;
import org.glossator.project.Change;
import org.glossator.project.LayerDocument;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeValue;
import org.glossator.schema.RelationName;
import org.glossator.schema.RelationType;
import org.glossator.schema.Schema;
import org.glossator.text.Snapping;
import org.glossator.text.Span;

/// What two annotations come to as one.
final class Merging {

    private Merging() {}

    /// `first` with the words and notes of both. Where attributes differ the first one's count. Fragments with
    /// nothing but blanks and punctuation between them become one; words that neither covered stay uncovered.
    static Annotation of(Annotation first, Annotation second, String text) {
        Map<AttributeName, AttributeValue> attributes = new LinkedHashMap<>(first.attributes());
        second.attributes().forEach(attributes::putIfAbsent);
        String notes = Stream.of(first.note(), second.note())
                .filter(note -> !note.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
        List<Span> both = new ArrayList<>(first.spans());
        both.addAll(second.spans());
        return new Annotation(first.id(), first.label(), bridged(Fragments.joined(both), text), attributes, notes);
    }

    private static List<Span> bridged(List<Span> spans, String text) {
        List<Span> bridges = new ArrayList<>(spans);
        for (int i = 1; i < spans.size(); i++) {
            int from = spans.get(i - 1).end();
            int to = spans.get(i).start();
            Span gap = new Span(from, to);
            if (Snapping.isBetweenWords(text, gap)) {
                bridges.add(gap);
            }
        }
        return Fragments.joined(bridges);
    }

    /// Lets the relations of all of `ends` lead to the first of them; one that would lead to itself, or double
    /// another, goes.
    static void relations(
            RelationSet relations, List<AnnotationId> ends, Schema schema, LayerDocument place, Plan plan) {
        AnnotationId stays = ends.getFirst();
        Set<Relation> touched = new LinkedHashSet<>();
        ends.forEach(end -> touched.addAll(relations.touching(end)));
        Set<Link> standing = new HashSet<>();
        for (Relation relation : touched) {
            Relation led = new Relation(
                    relation.id(),
                    relation.type(),
                    ends.contains(relation.source()) ? stays : relation.source(),
                    ends.contains(relation.target()) ? stays : relation.target());
            if (led.source().equals(led.target()) || !standing.add(Link.of(led, schema))) {
                plan.add(new Change.RelationRemoved(place, relation));
            } else if (!led.equals(relation)) {
                plan.add(new Change.RelationReplaced(place, relation, led));
            }
        }
    }

    /// What makes two relations say the same.
    private record Link(RelationName type, AnnotationId from, AnnotationId to) {

        static Link of(Relation relation, Schema schema) {
            boolean symmetric = schema.relation(relation.type())
                    .filter(RelationType::symmetric)
                    .isPresent();
            boolean turned = symmetric
                    && relation.source().value().compareTo(relation.target().value()) > 0;
            return turned
                    ? new Link(relation.type(), relation.target(), relation.source())
                    : new Link(relation.type(), relation.source(), relation.target());
        }
    }
}
