package org.glossator.project.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Decision;
import org.glossator.annotation.DecisionId;
import org.glossator.annotation.LayerId;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Relation;
import org.glossator.annotation.RelationId;
import org.glossator.schema.LabelName;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

/// What gold holds over one document, indexed by all that a review asks about. Making it costs one pass; each question
/// is answered at once. Others only ask; [Settling] keeps it up to date while it settles. For one thread at a time.
public final class GoldPage {

    private final Map<AnnotationId, Annotation> marks = new HashMap<>();
    private final Map<RelationId, Relation> relations = new HashMap<>();
    private final Map<DecisionId, Decision> decisions = new HashMap<>();
    private final Map<Mention, Set<AnnotationId>> mentions = new HashMap<>();
    private final Map<AnnotationId, Set<RelationId>> links = new HashMap<>();
    private final Map<Subject, Set<DecisionId>> about = new HashMap<>();
    private final Map<UUID, Set<DecisionId>> claims = new HashMap<>();

    private record Mention(LabelName label, List<Span> spans) {}

    private record Subject(LayerId layer, UUID id) {}

    private GoldPage() {}

    /// The page that `gold` is.
    public static GoldPage of(Markup gold) {
        GoldPage page = new GoldPage();
        gold.annotations().inOrder().forEach(page::put);
        gold.relations().inOrder().forEach(page::put);
        gold.decisions().inOrder().forEach(page::put);
        return page;
    }

    /// The mark of this id.
    public Optional<Annotation> mark(AnnotationId id) {
        return Optional.ofNullable(marks.get(id));
    }

    /// The marks with this label over exactly these words.
    public List<Annotation> saying(LabelName label, List<Span> spans) {
        return all(marks, mentions.get(new Mention(label, spans)));
    }

    /// The relation of this id.
    public Optional<Relation> relation(RelationId id) {
        return Optional.ofNullable(relations.get(id));
    }

    /// The relations that begin or end at `mark`.
    public List<Relation> touching(AnnotationId mark) {
        return all(relations, links.get(mark));
    }

    /// The decision of this id.
    public Optional<Decision> decision(DecisionId id) {
        return Optional.ofNullable(decisions.get(id));
    }

    /// All decisions about what was looked at, where copies were merged several even about one thing; each once.
    public List<Decision> about(List<? extends Decision.Subject> subjects) {
        Set<DecisionId> found = new LinkedHashSet<>();
        subjects.forEach(subject -> found.addAll(about.getOrDefault(key(subject), Set.of())));
        return all(decisions, found);
    }

    /// The decisions of which `mark` came.
    List<Decision> claiming(AnnotationId mark) {
        return all(decisions, claims.get(mark.value()));
    }

    /// The decisions of which `relation` came.
    List<Decision> claiming(RelationId relation) {
        return all(decisions, claims.get(relation.value()));
    }

    /// The mark in gold that stands for marks of layers: one that says what the first of them says, and came of the
    /// decision about it or stands there anyway, and so on with the next; failing that, whatever else came of the
    /// decision about one of them.
    public Optional<Annotation> standingFor(List<Settlement.Version> versions) {
        for (Settlement.Version version : versions) {
            List<Annotation> same =
                    saying(version.mark().label(), version.mark().spans());
            Optional<Annotation> found = settledAs(version)
                    .filter(same::contains)
                    .findFirst()
                    .or(() -> same.stream().findFirst());
            if (found.isPresent()) {
                return found;
            }
        }
        return versions.stream().flatMap(this::settledAs).findFirst();
    }

    private Stream<Annotation> settledAs(Settlement.Version version) {
        return about(List.of(new Decision.Subject.Mark(version.layer(), version.mark(), true))).stream()
                .flatMap(decision -> decision.marks().stream())
                .flatMap(id -> mark(id).stream());
    }

    void put(Annotation mark) {
        remove(mark.id());
        marks.put(mark.id(), mark);
        into(mentions, new Mention(mark.label(), mark.spans()), mark.id());
    }

    void remove(AnnotationId id) {
        Annotation old = marks.remove(id);
        if (old != null) {
            outOf(mentions, new Mention(old.label(), old.spans()), id);
        }
    }

    void put(Relation relation) {
        relations.put(relation.id(), relation);
        into(links, relation.source(), relation.id());
        into(links, relation.target(), relation.id());
    }

    void remove(Relation relation) {
        relations.remove(relation.id());
        outOf(links, relation.source(), relation.id());
        outOf(links, relation.target(), relation.id());
    }

    void put(Decision decision) {
        decision(decision.id()).ifPresent(this::remove);
        decisions.put(decision.id(), decision);
        decision.subjects().forEach(subject -> into(about, key(subject), decision.id()));
        decision.marks().forEach(mark -> into(claims, mark.value(), decision.id()));
        decision.relations().forEach(relation -> into(claims, relation.value(), decision.id()));
    }

    void remove(Decision decision) {
        decisions.remove(decision.id());
        decision.subjects().forEach(subject -> outOf(about, key(subject), decision.id()));
        decision.marks().forEach(mark -> outOf(claims, mark.value(), decision.id()));
        decision.relations().forEach(relation -> outOf(claims, relation.value(), decision.id()));
    }

    private static Subject key(Decision.Subject subject) {
        return switch (subject) {
            case Decision.Subject.Mark(var layer, var mark, var _) ->
                new Subject(layer, mark.id().value());
            case Decision.Subject.Link(var layer, var relation, var _) ->
                new Subject(layer, relation.id().value());
        };
    }

    private static <K, V> void into(Map<K, Set<V>> index, K key, V value) {
        index.computeIfAbsent(key, _ -> LinkedHashSet.newLinkedHashSet(1)).add(value);
    }

    private static <K, V> void outOf(Map<K, Set<V>> index, K key, V value) {
        Set<V> values = index.get(key);
        if (values != null && values.remove(value) && values.isEmpty()) {
            index.remove(key);
        }
    }

    private static <K, V> List<V> all(Map<K, V> things, @Nullable Set<K> ids) {
        List<V> found = new ArrayList<>();
        if (ids != null) {
            for (K id : ids) {
                V thing = things.get(id);
                if (thing != null) {
                    found.add(thing);
                }
            }
        }
        return found;
    }
}
