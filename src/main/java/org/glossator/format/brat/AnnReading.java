package org.glossator.format.brat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Relation;
import org.glossator.annotation.RelationId;
import org.glossator.annotation.RelationSet;
import org.glossator.format.Finding;
import org.glossator.format.FormatException;
import org.glossator.format.brat.AnnLine.Argument;
import org.glossator.format.brat.AnnLine.Mention;
import org.glossator.schema.AttributeValue;
import org.glossator.schema.RelationName;
import org.glossator.text.Span;

/// Makes a layer of the lines of one file. The lines may stand in any order.
final class AnnReading {

    private final AnnFile file;
    private final UUID scope;
    private final Consumer<Finding> findings;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final List<Relation> relations = new ArrayList<>();
    private final Set<Integer> kept = new HashSet<>();
    private final Set<String> unusual = new HashSet<>();

    /// @param scope what the ids of this file's things derive from
    private AnnReading(AnnFile file, UUID scope, Consumer<Finding> findings) {
        this.file = file;
        this.scope = scope;
        this.findings = findings;
    }

    /// A layer as it was read.
    ///
    /// @param kept the lines that could not be read, ended by line feeds
    record Content(Markup markup, String kept) {}

    /// What `file` says of `text`.
    ///
    /// @param marked whether a byte order mark stood before `text`
    /// @throws FormatException if its words are not those of the text
    static Content read(AnnFile file, String text, boolean marked, UUID scope, Consumer<Finding> findings)
            throws FormatException {
        AnnReading reading = new AnnReading(file, scope, findings);
        List<AnnLine> lines = new AnnIds(file, findings).distinct();
        reading.mentions(lines, new MentionPlaces(file, text, marked));
        reading.events(lines);
        lines.forEach(reading::rest);
        return reading.content();
    }

    private Content content() {
        StringBuilder lines = new StringBuilder();
        kept.stream().sorted().forEach(line -> lines.append(file.line(line)).append('\n'));
        var annotations = drafts.values().stream()
                .distinct()
                .map(draft -> draft.annotation(scope))
                .toList();
        return new Content(new Markup(AnnotationSet.of(annotations), RelationSet.of(relations)), lines.toString());
    }

    private void keep(int line, String key, Object... more) {
        kept.add(line);
        findings.accept(file.finding(line, key, more));
    }

    private void mentions(List<AnnLine> lines, MentionPlaces places) throws FormatException {
        List<Mention> sound = new ArrayList<>();
        for (AnnLine line : lines) {
            if (line instanceof Mention mention) {
                if (mention.offsets().areSound()) {
                    sound.add(mention);
                } else {
                    keep(mention.line(), "format.brat-unsound", mention.id());
                }
            }
        }
        Map<Mention, List<Span>> proven = places.prove(sound, findings);
        for (Mention mention : sound) {
            List<Span> spans = proven.get(mention);
            if (spans == null) {
                keep(mention.line(), "format.brat-outside", mention.id());
                continue;
            }
            if (mention.quote() == null) {
                findings.accept(file.finding(mention.line(), "format.brat-no-words", mention.id()));
            }
            drafts.put(mention.id(), new Draft(AnnIds.number(mention.id()), mention.type(), spans));
        }
    }

    /// Events come first to be known, and then to their roles, since one may play a part in another.
    private void events(List<AnnLine> lines) {
        for (AnnLine line : lines) {
            if (line instanceof AnnLine.Event event) {
                Draft trigger = event.trigger().startsWith("T") ? drafts.get(event.trigger()) : null;
                if (trigger == null) {
                    keep(event.line(), "format.brat-no-trigger", event.id(), event.trigger());
                    continue;
                }
                if (!trigger.label().equals(event.type()) && !trigger.isEvent()) {
                    findings.accept(
                            file.finding(event.line(), "format.brat-types", event.id(), event.type(), trigger.label()));
                }
                Draft draft = trigger.isEvent() ? trigger.again() : trigger;
                draft.becomeEvent(AnnIds.number(event.id()), event.type());
                drafts.put(event.id(), draft);
            }
        }
        for (AnnLine line : lines) {
            Draft draft = line instanceof AnnLine.Event event ? drafts.get(event.id()) : null;
            if (draft != null && line instanceof AnnLine.Event event) {
                roles(event, draft);
            }
        }
    }

    private void roles(AnnLine.Event event, Draft draft) {
        Set<String> plain = new HashSet<>();
        event.arguments().forEach(argument -> plain.add(argument.role()));
        int index = 0;
        for (Argument argument : event.arguments()) {
            Draft filler = drafts.get(argument.id());
            if (filler == null || filler == draft) {
                findings.accept(file.finding(
                        event.line(), "format.brat-no-filler", event.id(), argument.role(), argument.id()));
                continue;
            }
            String unnumbered = AnnIds.unnumbered(argument.role());
            String role = plain.contains(unnumbered) ? unnumbered : argument.role();
            SourceId id = new SourceId(SourceId.Kind.ROLE, AnnIds.number(event.id()), index++);
            relate(id, role, draft, filler);
        }
    }

    private void relate(SourceId id, String type, Draft from, Draft to) {
        RelationId relation = new RelationId(id.within(scope));
        relations.add(new Relation(relation, new RelationName(type), from.id(scope), to.id(scope)));
    }

    private void rest(AnnLine line) {
        switch (line) {
            case Mention _, AnnLine.Event _ -> {}
            case AnnLine.Link link -> link(link);
            case AnnLine.Equivalence equivalence -> chain(equivalence);
            case AnnLine.Attribute attribute -> {
                String value = attribute.value();
                AttributeValue told = value == null ? new AttributeValue.Flag(true) : new AttributeValue.Text(value);
                tell(attribute.line(), attribute.target(), attribute.name(), told);
            }
            case AnnLine.Normalisation to -> {
                String value = to.words().isEmpty() ? to.reference() : to.reference() + " " + to.words();
                tell(to.line(), to.target(), to.type(), new AttributeValue.Text(value));
            }
            case AnnLine.Note note -> {
                Draft draft = drafts.get(note.target());
                if (draft != null && note.type().equals(Brat.NOTE)) {
                    draft.note(note.words());
                } else {
                    keep(note.line(), "format.brat-other-note", note.type(), note.target());
                }
            }
            case AnnLine.Unreadable unreadable -> keep(unreadable.line(), "format.brat-unreadable");
        }
    }

    private void link(AnnLine.Link link) {
        Draft from = drafts.get(link.from().id());
        Draft to = drafts.get(link.to().id());
        if (from == null || to == null) {
            String missing = from == null ? link.from().id() : link.to().id();
            keep(link.line(), "format.brat-relation-to-nothing", link.id(), missing);
            return;
        }
        if (from == to) {
            keep(link.line(), "format.brat-self", link.id());
            return;
        }
        String ends = link.from().role() + ", " + link.to().role();
        if (!ends.equals("Arg1, Arg2") && unusual.add(link.type() + " " + ends)) {
            findings.accept(file.finding(link.line(), "format.brat-ends", link.type(), ends));
        }
        relate(new SourceId(SourceId.Kind.RELATION, AnnIds.number(link.id()), 0), link.type(), from, to);
    }

    private void chain(AnnLine.Equivalence equivalence) {
        List<Draft> members = new ArrayList<>();
        for (String member : equivalence.members()) {
            Draft draft = drafts.get(member);
            if (draft == null) {
                keep(equivalence.line(), "format.brat-relation-to-nothing", equivalence.type(), member);
                return;
            }
            if (!members.contains(draft)) {
                members.add(draft);
            }
        }
        if (members.size() < 2) {
            keep(equivalence.line(), "format.brat-self", equivalence.type());
        }
        for (int i = 1; i < members.size(); i++) {
            SourceId id = new SourceId(SourceId.Kind.EQUIVALENCE, equivalence.line(), i - 1);
            relate(id, equivalence.type(), members.get(i - 1), members.get(i));
        }
    }

    private void tell(int line, String target, String name, AttributeValue value) {
        Draft draft = drafts.get(target);
        if (draft == null) {
            keep(line, "format.brat-told-of-nothing", name, target);
        } else {
            draft.tell(name, value);
        }
    }
}
