package org.glossator.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Layer;
import org.glossator.annotation.LayerId;
import org.glossator.review.compare.BoundaryShape;
import org.glossator.review.compare.Case;
import org.glossator.review.compare.CaseCount;
import org.glossator.review.compare.Coverage;
import org.glossator.review.compare.Difference;
import org.glossator.review.compare.DocumentComparison;
import org.glossator.review.compare.MarkCase;
import org.glossator.review.compare.RelationCase;
import org.glossator.review.compare.Summary;
import org.glossator.review.compare.TextDifference;
import org.glossator.text.OffsetMap;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;
import org.glossator.workflow.CompareLayers;

/// What `glossator compare` answers a machine: all counts and all differences; places in code points.
final class ComparisonJson implements CompareLayers.Listener {

    private final List<Layer> layers;
    private final Set<Difference> ways;
    private final List<Map<String, Object>> documents = new ArrayList<>();

    /// @param layers of the project
    /// @param ways the differences to list
    ComparisonJson(List<Layer> layers, Set<Difference> ways) {
        this.layers = layers;
        this.ways = ways;
    }

    @Override
    public void hear(TextDocument document, DocumentComparison comparison) {
        Summary summary = Summary.of(comparison);
        OffsetMap offsets = OffsetMap.of(document.text());
        List<String> names = comparison.layers().stream().map(this::name).toList();
        CaseWords words = new CaseWords(names, document.text());
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("document", document.name());
        told.put("id", document.id().toString());
        told.put("layers", names);
        told.put("marks", count(summary.marks()));
        told.put("relations", count(summary.relations()));
        told.put(
                "differences",
                comparison.differing(ways).stream()
                        .map(each -> difference(each, words, offsets))
                        .toList());
        documents.add(told);
    }

    /// The whole answer.
    Map<String, Object> told(CompareLayers.Outcome outcome) {
        Map<String, Object> labels = new LinkedHashMap<>();
        outcome.summary().labels().forEach((label, count) -> labels.put(label.value(), count(count)));
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("layers", outcome.layers().stream().map(Layer::name).toList());
        told.put("marks", count(outcome.summary().marks()));
        told.put("relations", count(outcome.summary().relations()));
        told.put("labels", labels);
        told.put("documents", documents);
        told.put("idle", outcome.idle().stream().map(ComparisonJson::idle).toList());
        told.put(
                "versions",
                outcome.versions().stream().map(ComparisonJson::version).toList());
        return told;
    }

    private Map<String, Object> count(CaseCount count) {
        Map<String, Object> only = new LinkedHashMap<>();
        count.only().forEach((layer, number) -> only.put(name(layer), number));
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("cases", count.cases());
        told.put("agreed", count.agreed());
        for (Difference way : Difference.values()) {
            told.put(word(way), count.differing(way));
        }
        told.put("only", only);
        return told;
    }

    private Map<String, Object> difference(Case told, CaseWords words, OffsetMap offsets) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(
                "differences",
                told.differences().stream().map(ComparisonJson::word).toList());
        object.put("line", words.line(told.place().start()));
        object.put("span", span(told.place(), offsets));
        object.put("quote", words.quote(told));
        Map<String, Object> voices = new LinkedHashMap<>();
        for (int layer = 0; layer < told.layers().size(); layer++) {
            voices.put(words.layers().get(layer), voice(told, layer, offsets).orElse(null));
        }
        object.put("voices", voices);
        if (told instanceof MarkCase mark) {
            object.put("shapes", shapes(mark));
            object.put(
                    "attributes",
                    mark.differingAttributes().stream().map(Object::toString).toList());
        }
        return object;
    }

    private static Optional<Map<String, Object>> voice(Case told, int layer, OffsetMap offsets) {
        return switch (told) {
            case MarkCase mark -> mark.mark(layer).map(each -> mark(each, offsets));
            case RelationCase relation ->
                relation.relation(layer)
                        .map(each -> Map.of(
                                "id", each.id().toString(),
                                "type", each.type().value(),
                                "source", each.source().toString(),
                                "target", each.target().toString(),
                                "reversed", relation.isReversed(layer)));
        };
    }

    private static Map<String, Object> mark(Annotation mark, OffsetMap offsets) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        mark.attributes().forEach((name, value) -> attributes.put(name.value(), value.toString()));
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", mark.id().toString());
        told.put("label", mark.label().value());
        told.put("spans", mark.spans().stream().map(each -> span(each, offsets)).toList());
        told.put("attributes", attributes);
        told.put("note", mark.note());
        return told;
    }

    /// How each mark lies to the first that is there.
    private static List<String> shapes(MarkCase mark) {
        int first = mark.votes().stream()
                .flatMap(List::stream)
                .min(Integer::compare)
                .orElseThrow();
        return Stream.iterate(first + 1, layer -> layer + 1)
                .limit(mark.layers().size() - first - 1L)
                .flatMap(layer -> mark.shape(first, layer).stream())
                .map(BoundaryShape::name)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<Integer> span(Span span, OffsetMap offsets) {
        return List.of(offsets.toCodePoint(span.start()), offsets.toCodePoint(span.end()));
    }

    private static Map<String, Object> idle(Coverage coverage) {
        return Map.of(
                "document", coverage.document().name(),
                "id", coverage.document().id().toString(),
                "layers", coverage.idle().stream().map(Layer::name).toList(),
                "compared", coverage.isComparable());
    }

    private static Map<String, Object> version(TextDifference difference) {
        return Map.of(
                "document", difference.one().name(),
                "ids",
                        List.of(
                                difference.one().id().toString(),
                                difference.other().id().toString()),
                "line", difference.line(),
                "column", difference.column());
    }

    static String word(Difference way) {
        return way.name().toLowerCase(Locale.ROOT);
    }

    private String name(LayerId id) {
        return layers.stream()
                .filter(layer -> layer.id().equals(id))
                .map(Layer::name)
                .findFirst()
                .orElseGet(id::toString);
    }
}
