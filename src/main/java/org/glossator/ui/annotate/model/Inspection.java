package org.glossator.ui.annotate.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Relation;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeType;
import org.glossator.schema.AttributeValue;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;

/// Everything the inspector tells of one mark, worked out from what is stored.
///
/// @param path the way down the label tree to its label; empty if the schema does not know it
/// @param quote its words
/// @param fields the attributes its label offers, in the schema's order
/// @param strays what is told of it that its label does not offer
/// @param relations those that lead away from it first, by type and then by place
/// @param guideline when to use its label; may be empty
public record Inspection(
        Annotation annotation,
        List<Label> path,
        String quote,
        List<Field> fields,
        List<Stray> strays,
        List<Line> relations,
        String guideline) {

    /// An attribute that can be told, with what is told.
    public record Field(AttributeType type, Optional<AttributeValue> value) {}

    /// An attribute that is told although the label does not offer it.
    public record Stray(AttributeName name, AttributeValue value) {}

    /// A relation as seen from the mark.
    ///
    /// @param other the mark at its other end
    /// @param words what the other mark covers
    public record Line(Relation relation, Direction direction, AnnotationId other, LabelName label, String words) {

        /// The type with an arrow.
        public String title() {
            return direction.title(relation.type().value());
        }
    }

    public Inspection {
        path = List.copyOf(path);
        fields = List.copyOf(fields);
        strays = List.copyOf(strays);
        relations = List.copyOf(relations);
    }

    /// What is to be told of `annotation`, which stands in `markup` over `text`.
    public static Inspection of(Annotation annotation, Markup markup, String text, Schema schema) {
        List<AttributeType> offered = schema.attributesOn(annotation.label());
        return new Inspection(
                annotation,
                schema.pathTo(annotation.label()),
                annotation.quote(text),
                offered.stream()
                        .map(type -> new Field(
                                type,
                                Optional.ofNullable(annotation.attributes().get(type.name()))))
                        .toList(),
                strays(annotation, offered),
                lines(annotation, markup, text, schema),
                schema.guidelineFor(annotation.label()));
    }

    private static List<Stray> strays(Annotation annotation, List<AttributeType> offered) {
        return annotation.attributes().entrySet().stream()
                .filter(told -> offered.stream().noneMatch(type -> type.name().equals(told.getKey())))
                .map((Map.Entry<AttributeName, AttributeValue> told) -> new Stray(told.getKey(), told.getValue()))
                .toList();
    }

    private static List<Line> lines(Annotation annotation, Markup markup, String text, Schema schema) {
        record Placed(Line line, int offset) {}
        Comparator<Placed> order = Comparator.comparing((Placed placed) -> placed.line.direction == Direction.FROM)
                .thenComparing(placed -> placed.line.relation.type().value())
                .thenComparingInt(Placed::offset);
        return markup.relations().touching(annotation.id()).stream()
                .flatMap(relation -> {
                    boolean outgoing = relation.source().equals(annotation.id());
                    AnnotationId otherEnd = outgoing ? relation.target() : relation.source();
                    Direction direction = schema.relation(relation.type())
                            .map(type -> Direction.of(type, outgoing))
                            .orElse(outgoing ? Direction.TO : Direction.FROM);
                    return markup.annotations()
                            .find(otherEnd)
                            .map(other -> Stream.of(new Placed(
                                    new Line(relation, direction, otherEnd, other.label(), other.quote(text)),
                                    other.outer().start())))
                            .orElseGet(Stream::empty);
                })
                .sorted(order)
                .map(Placed::line)
                .toList();
    }
}
