package org.glossator.format.brat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Relation;
import org.jspecify.annotations.Nullable;

/// The numbers under which a layer's annotations are written: those that they were read under, and the next free ones
/// for the rest, in the order of the text. Events that were read on one trigger share it again.
final class AnnNumbers {

    private final Map<AnnotationId, Integer> mentions = new LinkedHashMap<>();
    private final Map<AnnotationId, Integer> events = new LinkedHashMap<>();
    private final Map<Integer, Annotation> triggers = new HashMap<>();
    private final Numbering relations;

    AnnNumbers(Markup markup, Vocabulary words, List<String> kept) {
        Numbering mention = reserving('T', kept);
        Numbering event = reserving('E', kept);
        relations = reserving('R', kept);
        Set<AnnotationId> withRoles = new HashSet<>();
        for (Relation relation : markup.relations().inOrder()) {
            if (words.isRole(relation)) {
                withRoles.add(relation.source());
            }
        }
        List<Annotation> annotations = markup.annotations().inOrder();
        for (Annotation annotation : annotations) {
            SourceId.of(annotation.id().value(), SourceId.Kind.MENTION)
                    .ifPresent(source -> keep(annotation, source, mention, event));
        }
        for (Annotation annotation : annotations) {
            AnnotationId id = annotation.id();
            mentions.computeIfAbsent(id, _ -> mention.next());
            if (words.isEvent(annotation.label()) || withRoles.contains(id)) {
                events.computeIfAbsent(id, _ -> event.next());
            }
        }
    }

    /// A numbering of lines of `kind` that gives none of the numbers of `kept` lines.
    static Numbering reserving(char kind, List<String> kept) {
        Numbering numbering = new Numbering();
        kept.stream()
                .filter(line -> line.indexOf(kind) == 0)
                .forEach(line -> numbering.reserve(AnnIds.numberOfLine(line)));
        return numbering;
    }

    private void keep(Annotation annotation, SourceId source, Numbering mention, Numbering event) {
        int number = source.first();
        boolean isEvent = source.second() > 0;
        if (mention.claim(number)) {
            mentions.put(annotation.id(), number);
            if (isEvent) {
                triggers.put(number, annotation);
            }
        } else if (isEvent && isSameTrigger(annotation, triggers.get(number))) {
            mentions.put(annotation.id(), number);
        }
        if (isEvent && event.claim(source.second() - 1)) {
            events.put(annotation.id(), source.second() - 1);
        }
    }

    private static boolean isSameTrigger(Annotation annotation, @Nullable Annotation other) {
        return other != null
                && other.label().equals(annotation.label())
                && other.spans().equals(annotation.spans());
    }

    /// The number of an annotation's mention.
    int mention(AnnotationId id) {
        return mentions.getOrDefault(id, 0);
    }

    boolean isEvent(AnnotationId id) {
        return events.containsKey(id);
    }

    int event(AnnotationId id) {
        return events.getOrDefault(id, 0);
    }

    /// How others refer to an annotation: as an event where it is one.
    String reference(AnnotationId id) {
        return isEvent(id) ? "E" + event(id) : "T" + mention(id);
    }

    /// The number of a relation, each time another.
    int relation(Relation relation) {
        var source = SourceId.of(relation.id().value(), SourceId.Kind.RELATION);
        return relations.next(source.isPresent() ? OptionalInt.of(source.get().first()) : OptionalInt.empty());
    }
}
