package org.glossator.format.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Relation;
import org.glossator.annotation.RelationSet;
import org.glossator.format.DocumentLosses;
import org.glossator.message.Message;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeValue;
import org.glossator.text.Span;

/// Brings a layer down to what brat can hold, and names the rest.
final class Writable {

    private final String text;
    private final Vocabulary words;
    private final DocumentLosses losses;

    Writable(String text, Vocabulary words, DocumentLosses losses) {
        this.text = text;
        this.words = words;
        this.losses = losses;
    }

    /// What of `markup` can be written.
    Markup of(Markup markup) {
        List<Annotation> annotations = new ArrayList<>(markup.annotations().size());
        for (Annotation annotation : markup.annotations().inOrder()) {
            placed(annotation).map(this::told).map(this::noted).ifPresent(annotations::add);
        }
        AnnotationSet kept = AnnotationSet.of(annotations);
        Map<AnnotationId, Set<String>> roles = new HashMap<>();
        for (Relation relation : markup.relations().inOrder()) {
            if (words.isRole(relation)) {
                roles.computeIfAbsent(relation.source(), _ -> new HashSet<>()).add(words.of(relation.type()));
            }
        }
        List<Relation> relations = markup.relations().inOrder().stream()
                .filter(relation -> isWritable(relation, kept, roles.getOrDefault(relation.source(), Set.of())))
                .toList();
        return new Markup(kept, RelationSet.of(relations));
    }

    private Optional<Annotation> placed(Annotation annotation) {
        List<Span> spans = Fragments.joined(text, Fragments.cut(text, annotation.spans()));
        if (spans.isEmpty()) {
            losses.tell(
                    annotation.outer(),
                    "format.brat-lost-line-ends",
                    annotation.label().value());
            return Optional.empty();
        }
        if (!spans.equals(annotation.spans())) {
            losses.tell(annotation.outer(), "format.brat-changed-line-ends", losses.shown(annotation));
        }
        tellName(annotation, "label", annotation.label().value(), words.of(annotation.label()));
        return Optional.of(spans.equals(annotation.spans()) ? annotation : annotation.over(spans));
    }

    private void tellName(Annotation annotation, String kind, String name, String written) {
        if (words.isNewlyChanged(kind, name, written)) {
            losses.tell(annotation.outer(), "format.changed-name", kind, name, written);
        }
    }

    private Annotation told(Annotation annotation) {
        if (annotation.attributes().isEmpty()) {
            return annotation;
        }
        Map<AttributeName, AttributeValue> told = new LinkedHashMap<>();
        annotation.attributes().forEach((name, value) -> {
            AttributeValue writable = writable(value);
            Message shown = losses.shown(annotation);
            if (isSilent(writable)) {
                losses.tell(annotation.outer(), "format.brat-lost-value", shown, name.value(), value.toString());
                return;
            }
            if (!writable.equals(value)) {
                losses.tell(annotation.outer(), "format.brat-changed-value", shown, name.value(), writable.toString());
            }
            tellName(annotation, "attribute", name.value(), words.name(name));
            told.put(name, writable);
        });
        return new Annotation(annotation.id(), annotation.label(), annotation.spans(), told, annotation.note());
    }

    /// What brat says by saying nothing: that a flag is not set, or no words at all.
    private static boolean isSilent(AttributeValue value) {
        return switch (value) {
            case AttributeValue.Text(var said) -> said.isBlank();
            case AttributeValue.Flag(var set) -> !set;
            case AttributeValue.Choices(var chosen) -> chosen.isEmpty();
            case AttributeValue.Numeric _ -> false;
        };
    }

    private static AttributeValue writable(AttributeValue value) {
        return switch (value) {
            case AttributeValue.Text(var said) -> new AttributeValue.Text(line(said));
            case AttributeValue.Choices(var chosen) ->
                new AttributeValue.Choices(chosen.stream()
                        .map(Writable::line)
                        .filter(each -> !each.isBlank())
                        .distinct()
                        .toList());
            case AttributeValue.Flag _, AttributeValue.Numeric _ -> value;
        };
    }

    /// `said` on one line, without tabs, which part columns.
    private static String line(String said) {
        return Lines.joined(said, ' ').replace('\t', ' ');
    }

    private Annotation noted(Annotation annotation) {
        String note = Lines.joined(annotation.note(), '\n');
        if (note.equals(annotation.note())) {
            return annotation;
        }
        losses.tell(annotation.outer(), "format.brat-changed-note", losses.shown(annotation));
        return annotation.noted(note);
    }

    private boolean isWritable(Relation relation, AnnotationSet kept, Set<String> roles) {
        Optional<Annotation> from = kept.find(relation.source());
        boolean alone = relation.source().equals(relation.target());
        if (from.isEmpty() || kept.find(relation.target()).isEmpty() || alone) {
            losses.tell(
                    from.map(Annotation::outer).orElse(null),
                    "format.lost-relation",
                    relation.type().value(),
                    from.<Object>map(losses::shown).orElse(""));
            return false;
        }
        String written = words.of(relation.type());
        tellName(from.get(), "relation", relation.type().value(), written);
        String unnumbered = AnnIds.unnumbered(written);
        if (words.isRole(relation) && !unnumbered.equals(written) && roles.contains(unnumbered)) {
            losses.tell(from.get().outer(), "format.brat-changed-role", losses.shown(from.get()), written, unnumbered);
        }
        return true;
    }
}
