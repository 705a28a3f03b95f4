package org.glossator.format.cas;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.format.DocumentDraft;
import org.glossator.format.Findings;
import org.glossator.format.FormatException;
import org.glossator.format.LayerDraft;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeValue;
import org.glossator.text.Span;
import org.glossator.text.UnitOffsets;

/// Makes marks and relations of the structures of one view, of any type system: each type of annotations is a label,
/// what its features say are attributes, and what they lead to are relations.
final class MarkReading {

    private static final Set<String> PLACE = Set.of(Uima.OF_SOFA, Uima.BEGIN, Uima.END);

    private final Cas cas;
    private final Naming naming;
    private final DocumentDraft draft;
    private final LayerDraft layer;
    private final Findings findings;
    private final UnitOffsets offsets;
    private final Set<Integer> empty = new HashSet<>();
    private final List<Link> links = new ArrayList<>();

    /// A relation between two structures.
    private record Link(String type, FeatureStructure source, FeatureStructure target) {}

    MarkReading(Cas cas, Naming naming, DocumentDraft draft, LayerDraft layer, Findings findings) {
        this.cas = cas;
        this.naming = naming;
        this.draft = draft;
        this.layer = layer;
        this.findings = findings;
        this.offsets = UnitOffsets.of(draft.text(), cas.unit());
    }

    /// Takes a structure of the view for what it is.
    void take(FeatureStructure structure) throws FormatException {
        String type = structure.type();
        boolean isApart = OurTypes.isApart(type)
                || Uima.isContainer(type)
                || cas.types().isA(type, Uima.DOCUMENT)
                || KnownTypes.isSilent(type, cas.types());
        if (isApart) {
            return;
        }
        Optional<KnownTypes.Ends> ends = KnownTypes.ends(type, cas.types());
        if (KnownTypes.isSegment(type, cas.types())) {
            findings.once(type, structure.place().finding("cas.segments", type));
        } else if (ends.isPresent()) {
            link(structure, ends.get());
        } else if (cas.isAnnotation(structure)) {
            mark(structure);
        } else {
            findings.once(type, structure.place().finding("format.left-out", type));
        }
    }

    private void link(FeatureStructure link, KnownTypes.Ends ends) throws FormatException {
        List<FeatureStructure> sources = cas.references(link, ends.source());
        List<FeatureStructure> targets = cas.references(link, ends.target());
        if (sources.isEmpty() || targets.isEmpty()) {
            findings.add(link.place().finding("cas.half-relation", link.type()));
            return;
        }
        links.add(new Link(naming.relation(link), sources.getFirst(), targets.getFirst()));
        Optional<String> named =
                naming.onlyWords(link).filter(name -> link.told(name).isPresent());
        if (named.isPresent()) {
            String once = link.type() + " " + named.get();
            findings.once(once, link.place().finding("cas.relation-named", link.type(), named.get()));
        }
        Optional<String> label = KnownTypes.label(link.type(), cas.types()).or(() -> named);
        for (String feature : link.features().keySet()) {
            boolean isTaken = PLACE.contains(feature)
                    || feature.equals(ends.source())
                    || feature.equals(ends.target())
                    || label.filter(feature::equals).isPresent();
            if (!isTaken) {
                leaveOut(link, feature);
            }
        }
    }

    private void leaveOut(FeatureStructure structure, String feature) throws FormatException {
        String named = structure.type() + ":" + feature;
        findings.once(named, structure.place().finding("format.left-out", named));
    }

    private void mark(FeatureStructure structure) throws FormatException {
        String label = naming.label(structure);
        int begin = offset(structure, Uima.BEGIN);
        int end = offset(structure, Uima.END);
        if (begin == end && begin >= 0 && end <= offsets.length()) {
            empty.add(structure.id());
            String once = "empty " + structure.type();
            findings.once(once, structure.place().finding("cas.empty", label, begin));
            return;
        }
        Span outer = draft.span(offsets, begin, end, label, structure.place());
        List<Span> spans = fragments(structure, label);
        Map<AttributeName, AttributeValue> attributes = attributes(structure);
        boolean isOurs = cas.types().isA(structure.type(), OurTypes.MENTION);
        String note = structure.words(isOurs ? OurTypes.NOTE : CasReading.NOTE).orElse("");
        layer.mark(key(structure), label, spans.isEmpty() ? List.of(outer) : spans, attributes, note);
    }

    private static String key(FeatureStructure structure) {
        return Integer.toString(structure.id());
    }

    private static int offset(FeatureStructure structure, String feature) throws FormatException {
        String words = structure.words(feature).orElse("0");
        try {
            return Integer.parseInt(words);
        } catch (NumberFormatException _) {
            throw structure.place().refused("cas.offset", feature, words);
        }
    }

    private List<Span> fragments(FeatureStructure structure, String label) throws FormatException {
        List<Span> spans = new ArrayList<>();
        if (cas.types().isA(structure.type(), OurTypes.MENTION)) {
            for (FeatureStructure fragment : cas.references(structure, OurTypes.FRAGMENTS)) {
                int begin = offset(fragment, Uima.BEGIN);
                int end = offset(fragment, Uima.END);
                spans.add(draft.span(offsets, begin, end, label, fragment.place()));
            }
            spans.sort(null);
        }
        return spans;
    }

    private Map<AttributeName, AttributeValue> attributes(FeatureStructure structure) throws FormatException {
        Map<AttributeName, AttributeValue> attributes = new LinkedHashMap<>();
        boolean isOurs = cas.types().isA(structure.type(), OurTypes.MENTION);
        Optional<String> label = KnownTypes.label(structure.type(), cas.types());
        for (var told : structure.features().entrySet()) {
            String name = told.getKey();
            boolean isTaken = PLACE.contains(name)
                    || name.equals(CasReading.NOTE)
                    || label.filter(name::equals).isPresent()
                    || (isOurs && (name.equals(OurTypes.NOTE) || name.equals(OurTypes.FRAGMENTS)))
                    || structure.features().keySet().stream()
                            .anyMatch(each -> KnownTypes.referenceLabel(each)
                                    .filter(name::equals)
                                    .isPresent());
            if (!isTaken) {
                Optional<AttributeValue> value = value(structure, name, told.getValue());
                value.ifPresent(says -> attributes.put(new AttributeName(naming.attribute(name)), says));
            }
        }
        return attributes;
    }

    private Optional<AttributeValue> value(FeatureStructure structure, String name, CasValue value)
            throws FormatException {
        Shape shape = cas.types()
                .feature(structure.type(), name)
                .map(cas.types()::shape)
                .orElse(value instanceof CasValue.Words ? Shape.TEXT : Shape.REFERENCES);
        return switch (shape) {
            case TEXT -> structure.words(name).map(AttributeValue.Text::new);
            case FLAG ->
                structure.words(name).map(words -> new AttributeValue.Flag(words.equals("true") || words.equals("1")));
            case NUMBER -> structure.words(name).map(MarkReading::number);
            case TEXTS -> cas.texts(structure, name).map(AttributeValue.Choices::new);
            case NUMBERS -> numbers(structure, name);
            case REFERENCE, REFERENCES -> {
                refer(structure, name);
                yield Optional.empty();
            }
        };
    }

    private static AttributeValue number(String words) {
        return AttributeValue.Numeric.parse(words)
                .map(AttributeValue.class::cast)
                .orElse(new AttributeValue.Text(words));
    }

    /// Several numbers are words with blanks between them, inline or in an array.
    private Optional<AttributeValue> numbers(FeatureStructure structure, String name) throws FormatException {
        Optional<String> inline = structure.words(name);
        return (inline.isPresent() ? inline : cas.texts(structure, name).map(numbers -> String.join(" ", numbers)))
                .map(AttributeValue.Text::new);
    }

    /// Where a feature leads: to other marks, or to links that each name a role and lead to a mark.
    private void refer(FeatureStructure structure, String name) throws FormatException {
        String called = KnownTypes.referenceLabel(name).flatMap(structure::told).orElse(naming.attribute(name));
        for (FeatureStructure next : cas.references(structure, name)) {
            if (cas.isAnnotation(next)) {
                links.add(new Link(called, structure, next));
                continue;
            }
            List<FeatureStructure> targets = cas.references(next, KnownTypes.ROLE_TARGET);
            if (targets.isEmpty()) {
                leaveOut(structure, name);
            }
            for (FeatureStructure target : targets) {
                links.add(new Link(next.told(KnownTypes.ROLE).orElse(called), structure, target));
            }
        }
    }

    /// Relates what was taken. What is led to and is in no view is taken for a mark of this one.
    void relate() throws FormatException {
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            for (FeatureStructure end : List.of(link.source(), link.target())) {
                if (isHere(end) && !layer.has(key(end)) && !empty.contains(end.id())) {
                    mark(end);
                }
            }
            if (!isHere(link.source()) || !isHere(link.target())) {
                findings.once("across " + link.type(), link.source().place().finding("cas.across", link.type()));
            } else if (empty.contains(link.source().id())
                    || empty.contains(link.target().id())) {
                findings.once("end " + link.type(), link.source().place().finding("cas.lost-end", link.type()));
            } else if (link.source().id() == link.target().id()) {
                findings.once("self " + link.type(), link.source().place().finding("cas.self", link.type()));
            } else {
                layer.relate(link.type(), key(link.source()), key(link.target()));
            }
        }
    }

    /// Whether a structure is in the view's own text, if not in the view.
    private boolean isHere(FeatureStructure structure) {
        return layer.has(key(structure))
                || structure
                        .reference(Uima.OF_SOFA)
                        .map(cas.structures()::get)
                        .flatMap(sofa -> sofa.words(Uima.SOFA_STRING))
                        .filter(draft.text()::equals)
                        .isPresent();
    }
}
