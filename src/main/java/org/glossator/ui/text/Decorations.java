package org.glossator.ui.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.AnnotationSet;
import org.glossator.text.Span;

/// What is drawn over a text: the annotations of the visible layers, each layer with its looks. Immutable.
///
/// @param layers the layers to draw, the first nearest the text where annotations coincide
/// @param ties the relations among their annotations
public record Decorations(List<Shown> layers, Ties ties) {

    /// Nothing but the text.
    public static final Decorations NONE = new Decorations(List.of(), Ties.NONE);

    /// One visible layer.
    ///
    /// @param annotations what it holds over the document
    /// @param look what each of them looks like; asked on the FX thread, for what is on the screen only
    public record Shown(AnnotationSet annotations, Function<Annotation, Look> look) {

        private Shown with(Annotation draft) {
            return new Shown(annotations.edited(List.of(draft.id()), List.of(draft)), look);
        }
    }

    public Decorations {
        layers = List.copyOf(layers);
    }

    /// The decorations of one layer.
    public static Decorations of(AnnotationSet annotations, Function<Annotation, Look> look) {
        return new Decorations(List.of(new Shown(annotations, look)), Ties.NONE);
    }

    /// The same with these relations.
    public Decorations with(Ties other) {
        return new Decorations(layers, other);
    }

    /// The same with another layer beneath.
    public Decorations above(Shown layer) {
        List<Shown> all = new ArrayList<>(layers);
        all.add(layer);
        return new Decorations(all, ties);
    }

    /// The annotation of this id, in whichever layer it is.
    Optional<Annotation> find(AnnotationId id) {
        return layers.stream()
                .flatMap(layer -> layer.annotations().find(id).stream())
                .findFirst();
    }

    /// The shortest annotation over the unit at `offset`; of the first layer that has one.
    Optional<Annotation> innermost(int offset) {
        return layers.stream()
                .flatMap(layer -> layer.annotations().at(offset).stream()
                        .min(Comparator.comparingInt(
                                annotation -> annotation.outer().length()))
                        .stream())
                .findFirst();
    }

    /// The same with an annotation standing as `draft` does.
    Decorations with(Annotation draft) {
        return new Decorations(
                layers.stream()
                        .map(layer -> layer.annotations().find(draft.id()).isEmpty() ? layer : layer.with(draft))
                        .toList(),
                ties);
    }

    /// What stands in one shown paragraph, in the order of the layers and of the text within.
    List<Fragment> fragments(DisplayText text, int paragraph) {
        Span within = text.span(paragraph);
        List<Fragment> found = new ArrayList<>();
        for (Shown layer : layers) {
            for (Annotation annotation : layer.annotations().overlapping(within)) {
                collect(annotation, layer.look(), within, found);
            }
        }
        return found;
    }

    private static void collect(
            Annotation annotation, Function<Annotation, Look> looks, Span within, List<Fragment> found) {
        for (int part = 0; part < annotation.spans().size(); part++) {
            Span span = annotation.spans().get(part);
            if (span.overlaps(within)) {
                int start = Math.max(span.start(), within.start()) - within.start();
                int end = Math.min(span.end(), within.end()) - within.start();
                boolean begins = span.start() >= within.start();
                found.add(new Fragment(annotation, looks.apply(annotation), part, start, end, begins));
            }
        }
    }
}
