package org.glossator.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeType;
import org.glossator.schema.AttributeValue;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationName;
import org.glossator.schema.Schema;
import org.glossator.text.Span;

/// Holds many annotations and relations against one schema. What it asks of the schema it asks once a label and once a
/// pair of labels, so that a crowd costs little more than looking up. For one thread.
public final class Fitting {

    private final Schema schema;
    private final Map<LabelName, Optional<Map<AttributeName, AttributeType>>> offered = new HashMap<>();
    private final Map<Link, Boolean> allowed = new HashMap<>();

    private record Link(RelationName type, LabelName from, LabelName to) {}

    public Fitting(Schema schema) {
        this.schema = schema;
    }

    /// Everything about `annotation` that does not fit.
    public List<Misfit> of(Annotation annotation, String text) {
        List<Misfit> misfits = new ArrayList<>(0);
        for (Span span : annotation.spans()) {
            place(span, text, misfits);
        }
        Optional<Map<AttributeName, AttributeType>> attributes =
                offered.computeIfAbsent(annotation.label(), this::attributesOn);
        if (attributes.isEmpty()) {
            misfits.add(new Misfit.UnknownLabel(annotation.label()));
            return misfits;
        }
        annotation
                .attributes()
                .forEach((name, value) -> fit(annotation.label(), name, value, attributes.get(), misfits));
        return misfits;
    }

    /// Everything about `relation` that does not fit, its ends looked up in `annotations`.
    public List<Misfit> of(Relation relation, AnnotationSet annotations) {
        var source = annotations.find(relation.source());
        var target = annotations.find(relation.target());
        if (source.isEmpty() || target.isEmpty() || relation.source().equals(relation.target())) {
            return List.of(new Misfit.LooseEnd(relation.type()));
        }
        if (schema.relation(relation.type()).isEmpty()) {
            return List.of(new Misfit.UnknownRelation(relation.type()));
        }
        Link link = new Link(relation.type(), source.get().label(), target.get().label());
        return allowed.computeIfAbsent(link, this::allows)
                ? List.of()
                : List.of(new Misfit.UnfitEnds(link.type(), link.from(), link.to()));
    }

    private boolean allows(Link link) {
        return schema.relationsBetween(link.from(), link.to()).stream()
                .anyMatch(type -> type.name().equals(link.type()));
    }

    /// What `label` offers, by name; empty if the schema does not know it.
    private Optional<Map<AttributeName, AttributeType>> attributesOn(LabelName label) {
        if (schema.label(label).isEmpty()) {
            return Optional.empty();
        }
        Map<AttributeName, AttributeType> attributes = new HashMap<>();
        schema.attributesOn(label).forEach(each -> attributes.putIfAbsent(each.name(), each));
        return Optional.of(attributes);
    }

    private static void fit(
            LabelName label,
            AttributeName name,
            AttributeValue value,
            Map<AttributeName, AttributeType> offered,
            List<Misfit> misfits) {
        AttributeType attribute = offered.get(name);
        if (attribute == null) {
            misfits.add(new Misfit.UnknownAttribute(label, name));
        } else if (!attribute.accepts(value)) {
            misfits.add(new Misfit.UnfitValue(name, value.toString()));
        }
    }

    private static void place(Span span, String text, List<Misfit> misfits) {
        if (span.end() > text.length()) {
            misfits.add(new Misfit.OutsideText(span, text.length()));
        } else if (cuts(text, span.start()) || cuts(text, span.end())) {
            misfits.add(new Misfit.CutsCharacter(span));
        }
    }

    private static boolean cuts(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
    }
}
