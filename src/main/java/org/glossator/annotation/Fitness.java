package org.glossator.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossator.schema.Schema;
import org.glossator.text.Span;

/// Holds annotations and relations against a schema and a text.
public final class Fitness {

    private Fitness() {}

    /// Everything about `annotation` that does not fit.
    public static List<Misfit> of(Annotation annotation, Schema schema, String text) {
        List<Misfit> misfits = new ArrayList<>();
        annotation.spans().forEach(span -> place(span, text).ifPresent(misfits::add));
        if (schema.label(annotation.label()).isEmpty()) {
            misfits.add(new Misfit.UnknownLabel(annotation.label()));
            return misfits;
        }
        var offered = schema.attributesOn(annotation.label());
        annotation
                .attributes()
                .forEach((name, value) -> offered.stream()
                        .filter(attribute -> attribute.name().equals(name))
                        .findFirst()
                        .ifPresentOrElse(
                                attribute -> {
                                    if (!attribute.accepts(value)) {
                                        misfits.add(new Misfit.UnfitValue(name, value.toString()));
                                    }
                                },
                                () -> misfits.add(new Misfit.UnknownAttribute(annotation.label(), name))));
        return misfits;
    }

    /// Everything about `relation` that does not fit, its ends looked up in `annotations`.
    public static List<Misfit> of(Relation relation, Schema schema, AnnotationSet annotations) {
        var source = annotations.find(relation.source());
        var target = annotations.find(relation.target());
        if (source.isEmpty() || target.isEmpty() || relation.source().equals(relation.target())) {
            return List.of(new Misfit.LooseEnd(relation.type()));
        }
        if (schema.relation(relation.type()).isEmpty()) {
            return List.of(new Misfit.UnknownRelation(relation.type()));
        }
        var from = source.get().label();
        var to = target.get().label();
        boolean fits = schema.relationsBetween(from, to).stream()
                .anyMatch(type -> type.name().equals(relation.type()));
        return fits ? List.of() : List.of(new Misfit.UnfitEnds(relation.type(), from, to));
    }

    private static Optional<Misfit> place(Span span, String text) {
        if (span.end() > text.length()) {
            return Optional.of(new Misfit.OutsideText(span, text.length()));
        }
        return cuts(text, span.start()) || cuts(text, span.end())
                ? Optional.of(new Misfit.CutsCharacter(span))
                : Optional.empty();
    }

    private static boolean cuts(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
    }
}
