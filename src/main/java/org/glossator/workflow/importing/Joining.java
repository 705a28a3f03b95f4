package org.glossator.workflow.importing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Relation;
import org.glossator.annotation.RelationId;
import org.glossator.annotation.RelationSet;
import org.glossator.schema.RelationName;

/// Brings markup to what stands in a layer over the same document already, and doubles nothing.
///
/// What bears the id of something that stands there is that thing: where they differ, somebody has worked on it since,
/// and theirs stays. What bears no such id but says the same – the same label over the same words with all that is told
/// of it – is there already too, and relations are tied to what stands. Everything else comes in, also what somebody
/// has removed since.
public final class Joining {

    private final Markup standing;
    private final Wording wording;
    private final Map<AnnotationId, AnnotationId> places = new HashMap<>();
    private final List<Annotation> annotations = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    private record Link(RelationName type, AnnotationId source, AnnotationId target) {
        static Link of(Relation relation) {
            return new Link(relation.type(), relation.source(), relation.target());
        }
    }

    private Joining(Markup standing, Wording wording) {
        this.standing = standing;
        this.wording = wording;
    }

    /// What of `incoming` is not in `standing`. Its relations may end at what is.
    static Joined of(Markup standing, Markup incoming, Wording wording) {
        if (standing.isEmpty()) {
            return new Joined(
                    incoming.annotations().inOrder(), incoming.relations().inOrder(), incoming);
        }
        Joining joining = new Joining(standing, wording);
        incoming.annotations().inOrder().forEach(joining::join);
        joining.relations(incoming);
        return new Joined(
                joining.annotations,
                joining.relations,
                new Markup(
                        standing.annotations().edited(List.of(), joining.annotations),
                        standing.relations().edited(List.of(), joining.relations)));
    }

    /// What joins, and how the layer then stands.
    record Joined(List<Annotation> annotations, List<Relation> relations, Markup after) {

        boolean isNothing() {
            return annotations.isEmpty() && relations.isEmpty();
        }
    }

    /// The same markup under ids of its own, which follow from where it comes from: so that several layers can be
    /// poured into one.
    static Markup poured(Markup markup, String from) {
        Map<AnnotationId, AnnotationId> renewed = new HashMap<>();
        List<Annotation> annotations = new ArrayList<>();
        for (Annotation each : markup.annotations().inOrder()) {
            AnnotationId id = new AnnotationId(derived(each.id().value(), from));
            renewed.put(each.id(), id);
            annotations.add(new Annotation(id, each.label(), each.spans(), each.attributes(), each.note()));
        }
        List<Relation> relations = markup.relations().inOrder().stream()
                .map(each -> new Relation(
                        new RelationId(derived(each.id().value(), from)),
                        each.type(),
                        renewed.getOrDefault(each.source(), each.source()),
                        renewed.getOrDefault(each.target(), each.target())))
                .toList();
        return new Markup(AnnotationSet.of(annotations), RelationSet.of(relations));
    }

    private static UUID derived(UUID id, String from) {
        return UUID.nameUUIDFromBytes((id + "\n" + from).getBytes(StandardCharsets.UTF_8));
    }

    private void join(Annotation incoming) {
        Optional<Annotation> same = standing.annotations().find(incoming.id());
        if (same.isPresent()) {
            places.put(incoming.id(), incoming.id());
            if (!same.get().equals(incoming)) {
                wording.tell("importing.annotation-worked-on", incoming);
            }
            return;
        }
        Optional<Annotation> equal = standing.annotations().overlapping(incoming.outer()).stream()
                .filter(each -> saysTheSame(each, incoming))
                .findFirst();
        places.put(incoming.id(), equal.map(Annotation::id).orElse(incoming.id()));
        if (equal.isEmpty()) {
            annotations.add(incoming);
        }
    }

    private static boolean saysTheSame(Annotation one, Annotation other) {
        return one.label().equals(other.label())
                && one.spans().equals(other.spans())
                && one.attributes().equals(other.attributes())
                && one.note().equals(other.note());
    }

    private void relations(Markup incoming) {
        Set<Link> links = new HashSet<>();
        standing.relations().inOrder().forEach(each -> links.add(Link.of(each)));
        for (Relation each : incoming.relations().inOrder()) {
            Relation tied = new Relation(
                    each.id(),
                    each.type(),
                    places.getOrDefault(each.source(), each.source()),
                    places.getOrDefault(each.target(), each.target()));
            Optional<Relation> same = standing.relations().find(each.id());
            if (same.isPresent()) {
                if (!same.get().equals(tied)) {
                    wording.tell("importing.relation-worked-on", each, incoming);
                }
            } else if (tied.source().equals(tied.target())) {
                wording.tell("importing.relation-lost-its-end", each, incoming);
            } else if (links.add(Link.of(tied))) {
                relations.add(tied);
            }
        }
    }
}
