package org.glossator.project;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Decision;
import org.glossator.annotation.DecisionId;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Relation;
import org.glossator.annotation.RelationId;

/// Gathers what happens to one layer over one document, so that it is carried out in one pass however much it is.
final class MarkupRevision {

    private final Map<AnnotationId, Optional<Annotation>> annotations = new HashMap<>();
    private final Map<RelationId, Optional<Relation>> relations = new HashMap<>();
    private final Map<DecisionId, Optional<Decision>> decisions = new HashMap<>();

    void put(Annotation annotation) {
        annotations.put(annotation.id(), Optional.of(annotation));
    }

    void remove(AnnotationId annotation) {
        annotations.put(annotation, Optional.empty());
    }

    void put(Relation relation) {
        relations.put(relation.id(), Optional.of(relation));
    }

    void remove(RelationId relation) {
        relations.put(relation, Optional.empty());
    }

    void put(Decision decision) {
        decisions.put(decision.id(), Optional.of(decision));
    }

    void remove(DecisionId decision) {
        decisions.put(decision, Optional.empty());
    }

    /// The markup after all that was gathered.
    Markup of(Markup before) {
        var standing = before.annotations();
        var linked = before.relations();
        var settled = before.decisions();
        return new Markup(
                annotations.isEmpty()
                        ? standing
                        : standing.edited(
                                annotations.keySet().stream()
                                        .filter(id -> standing.find(id).isPresent())
                                        .toList(),
                                present(annotations.values())),
                relations.isEmpty()
                        ? linked
                        : linked.edited(
                                relations.keySet().stream()
                                        .filter(id -> linked.find(id).isPresent())
                                        .toList(),
                                present(relations.values())),
                decisions.isEmpty()
                        ? settled
                        : settled.edited(
                                decisions.keySet().stream()
                                        .filter(id -> settled.find(id).isPresent())
                                        .toList(),
                                present(decisions.values())));
    }

    private static <T> List<T> present(Collection<Optional<T>> values) {
        return values.stream().flatMap(Optional::stream).toList();
    }
}
