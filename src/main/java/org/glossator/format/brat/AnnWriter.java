package org.glossator.format.brat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Relation;
import org.glossator.format.DocumentLosses;
import org.glossator.format.Tally;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeValue;
import org.glossator.schema.RelationName;
import org.glossator.text.OffsetMap;
import org.glossator.text.Span;

/// Writes the annotation file of one layer over one document, kind by kind and within a kind by number.
final class AnnWriter {

    private static final Pattern REFERENCE = Pattern.compile("([^ \t:]+:[^ \t]+)(?: (.+))?", Pattern.DOTALL);

    private final String text;
    private final Markup markup;
    private final Vocabulary words;
    private final DocumentLosses losses;
    private final OffsetMap offsets;
    private final int mark;
    private final StringBuilder out = new StringBuilder();
    private final List<String> kept;
    private final Numbering attributes;
    private final Numbering references;
    private final Numbering notes;

    /// @param mark how much a byte order mark before the text adds to its offsets
    /// @param kept lines to stand at the end as they are; their numbers are given to nothing else
    AnnWriter(Markup markup, Vocabulary words, DocumentLosses losses, int mark, List<String> kept) {
        this.text = losses.document().text();
        this.markup = markup;
        this.words = words;
        this.losses = losses;
        this.offsets = OffsetMap.of(text);
        this.mark = mark;
        this.kept = kept;
        this.attributes = AnnNumbers.reserving('A', kept);
        this.references = AnnNumbers.reserving('N', kept);
        this.notes = AnnNumbers.reserving('#', kept);
    }

    /// A file of annotations.
    ///
    /// @param tally what of the layer stands in it
    record Written(String lines, Tally tally) {}

    /// The file.
    Written written() {
        Markup writable = new Writable(text, words, losses).of(markup);
        AnnNumbers numbers = new AnnNumbers(writable, words, kept);
        TreeMap<Integer, Annotation> mentions = new TreeMap<>();
        writable.annotations().inOrder().forEach(each -> mentions.putIfAbsent(numbers.mention(each.id()), each));
        mentions.forEach(this::mention);
        Map<AnnotationId, List<Relation>> roles = new LinkedHashMap<>();
        Map<RelationName, List<Relation>> equivalences = new LinkedHashMap<>();
        List<Relation> links = new ArrayList<>();
        for (Relation relation : writable.relations().inOrder()) {
            if (words.isRole(relation)) {
                roles.computeIfAbsent(relation.source(), _ -> new ArrayList<>()).add(relation);
            } else if (words.isEquivalence(relation.type())) {
                equivalences
                        .computeIfAbsent(relation.type(), _ -> new ArrayList<>())
                        .add(relation);
            } else {
                links.add(relation);
            }
        }
        writable.annotations().inOrder().stream()
                .filter(each -> numbers.isEvent(each.id()))
                .sorted(Comparator.comparingInt(each -> numbers.event(each.id())))
                .forEach(each -> event(each, numbers, roles.getOrDefault(each.id(), List.of())));
        links(links, numbers);
        equivalences.forEach(
                (type, chain) -> Equivalences.of(chain).forEach(members -> equivalence(type, members, numbers)));
        List<Annotation> byNumber = writable.annotations().inOrder().stream()
                .sorted(Comparator.comparingInt(each -> numbers.mention(each.id())))
                .toList();
        byNumber.forEach(each -> attributes(each, numbers.reference(each.id())));
        byNumber.forEach(each -> note(each, numbers.reference(each.id())));
        kept.forEach(line -> out.append(line).append('\n'));
        Tally tally =
                new Tally(0, writable.annotations().size(), writable.relations().size());
        return new Written(out.toString(), tally);
    }

    private void mention(int number, Annotation annotation) {
        out.append('T').append(number).append('\t').append(words.of(annotation.label()));
        List<Span> pieces = Fragments.cut(text, annotation.spans());
        char before = ' ';
        for (Span piece : pieces) {
            out.append(before)
                    .append(offsets.toCodePoint(piece.start()) + mark)
                    .append(' ')
                    .append(offsets.toCodePoint(piece.end()) + mark);
            before = ';';
        }
        before = '\t';
        for (Span piece : pieces) {
            out.append(before).append(text, piece.start(), piece.end());
            before = ' ';
        }
        out.append('\n');
    }

    private void event(Annotation annotation, AnnNumbers numbers, List<Relation> roles) {
        out.append('E').append(numbers.event(annotation.id())).append('\t');
        out.append(words.of(annotation.label())).append(":T").append(numbers.mention(annotation.id()));
        Set<String> given = new HashSet<>();
        for (Relation role : roles) {
            String plain = words.of(role.type());
            String numbered = plain;
            for (int number = 2; !given.add(numbered); number++) {
                numbered = plain + number;
            }
            out.append(' ').append(numbered).append(':').append(numbers.reference(role.target()));
        }
        out.append('\n');
    }

    private void links(List<Relation> links, AnnNumbers numbers) {
        TreeMap<Integer, Relation> byNumber = new TreeMap<>();
        links.forEach(link -> byNumber.put(numbers.relation(link), link));
        byNumber.forEach((number, link) -> out.append('R')
                .append(number)
                .append('\t')
                .append(words.of(link.type()))
                .append(" Arg1:")
                .append(numbers.reference(link.source()))
                .append(" Arg2:")
                .append(numbers.reference(link.target()))
                .append('\n'));
    }

    private void equivalence(RelationName type, List<AnnotationId> members, AnnNumbers numbers) {
        out.append("*\t").append(words.of(type));
        members.forEach(member -> out.append(' ').append(numbers.reference(member)));
        out.append('\n');
    }

    private void attributes(Annotation annotation, String reference) {
        annotation.attributes().forEach((name, value) -> {
            switch (value) {
                case AttributeValue.Flag _ -> attribute(name, reference, "");
                case AttributeValue.Numeric number -> attribute(name, reference, number.toString());
                case AttributeValue.Text(var said) -> attribute(name, reference, said);
                case AttributeValue.Choices(var chosen) -> chosen.forEach(each -> attribute(name, reference, each));
            }
        });
    }

    private void attribute(AttributeName name, String reference, String value) {
        var to = REFERENCE.matcher(value);
        if (name.value().equals(Brat.REFERENCE) && to.matches()) {
            out.append('N')
                    .append(references.next())
                    .append('\t')
                    .append(Brat.REFERENCE)
                    .append(' ')
                    .append(reference);
            out.append(' ').append(to.group(1)).append('\t').append(to.group(2) == null ? "" : to.group(2));
        } else {
            out.append('A')
                    .append(attributes.next())
                    .append('\t')
                    .append(words.of(name, value))
                    .append(' ')
                    .append(reference);
            out.append(value.isEmpty() ? "" : " ").append(value);
        }
        out.append('\n');
    }

    private void note(Annotation annotation, String reference) {
        if (annotation.note().isEmpty()) {
            return;
        }
        for (String line : annotation.note().split("\n", -1)) {
            out.append('#')
                    .append(notes.next())
                    .append('\t')
                    .append(Brat.NOTE)
                    .append(' ')
                    .append(reference);
            out.append('\t').append(line).append('\n');
        }
    }
}
