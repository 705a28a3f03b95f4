package org.glossator.kit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Relation;
import org.glossator.annotation.RelationSet;
import org.glossator.format.LayerMarkup;
import org.glossator.format.LayeredDocument;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeValue;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationName;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;

/// Documents with layers of all that annotations can be: nested, overlapping, coinciding, discontinuous, linked.
public final class RandomDocuments {

    private final RandomGenerator random;

    private RandomDocuments(RandomGenerator random) {
        this.random = random;
    }

    /// A document with up to three layers.
    public static LayeredDocument layered(RandomGenerator random) {
        return new RandomDocuments(random).document();
    }

    /// An annotation of `text`, which must not be empty.
    public static Annotation annotation(String text, RandomGenerator random) {
        return new RandomDocuments(random).annotation(text);
    }

    private LayeredDocument document() {
        String text = RandomTexts.nonEmpty(60, random);
        Map<String, String> metadata = new LinkedHashMap<>();
        several(3).forEach(_ -> metadata.put(RandomTexts.upTo(2, random), RandomTexts.upTo(3, random)));
        List<LayerMarkup> layers = several(3).mapToObj(i -> layer(i, text)).toList();
        return new LayeredDocument(TextDocument.of(RandomTexts.name(random), text, metadata), layers);
    }

    private IntStream several(int most) {
        return IntStream.range(0, random.nextInt(most + 1));
    }

    private LayerMarkup layer(int number, String text) {
        Layer.Kind kind = Layer.Kind.values()[random.nextInt(Layer.Kind.values().length)];
        List<Annotation> annotations =
                several(12).mapToObj(_ -> annotation(text)).toList();
        List<Relation> relations = annotations.size() < 2
                ? List.of()
                : several(6).mapToObj(_ -> relation(annotations)).toList();
        Markup markup = new Markup(AnnotationSet.of(annotations), RelationSet.of(relations));
        return new LayerMarkup(number + RandomTexts.name(random), kind, markup);
    }

    private Annotation annotation(String text) {
        Map<AttributeName, AttributeValue> attributes = new LinkedHashMap<>();
        several(3).forEach(i -> attributes.put(new AttributeName(i + RandomTexts.upTo(1, random)), value()));
        return new Annotation(
                AnnotationId.random(),
                new LabelName(RandomTexts.name(random)),
                spans(text),
                attributes,
                random.nextInt(3) == 0 ? RandomTexts.upTo(4, random) : "");
    }

    private List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        Stream.generate(() -> RandomTexts.span(text, random))
                .limit(random.nextInt(4) == 0 ? 4 : 1)
                .sorted()
                .forEach(span -> {
                    if (spans.isEmpty() || spans.getLast().end() <= span.start()) {
                        spans.add(span);
                    }
                });
        return spans;
    }

    private AttributeValue value() {
        return switch (random.nextInt(4)) {
            case 0 -> new AttributeValue.Flag(random.nextBoolean());
            case 1 -> new AttributeValue.Numeric(BigDecimal.valueOf(random.nextLong(), random.nextInt(-20, 20)));
            case 2 ->
                new AttributeValue.Choices(
                        several(3).mapToObj(_ -> RandomTexts.upTo(2, random)).toList());
            default -> new AttributeValue.Text(RandomTexts.upTo(3, random));
        };
    }

    /// A relation between two annotations; no project has room for one from an annotation to itself.
    private Relation relation(List<Annotation> annotations) {
        int source = random.nextInt(annotations.size());
        int target = (source + random.nextInt(1, annotations.size())) % annotations.size();
        return Relation.of(
                new RelationName(RandomTexts.name(random)),
                annotations.get(source).id(),
                annotations.get(target).id());
    }
}
