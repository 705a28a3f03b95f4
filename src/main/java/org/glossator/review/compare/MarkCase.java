package org.glossator.review.compare;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.LayerId;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

/// Marks of several layers, at most one of each, that stand for one thing.
public final class MarkCase implements Case {

    private final List<LayerId> layers;
    private final @Nullable Annotation[] marks;
    private final Set<Difference> differences;

    /// @param layers the layers that were compared; shared by all cases of a comparison
    /// @param marks the mark of each of them, null where it has none; at least one is there
    MarkCase(List<LayerId> layers, @Nullable Annotation[] marks, EnumSet<Difference> differences) {
        this.layers = layers;
        this.marks = marks;
        this.differences = differences;
    }

    @Override
    public List<LayerId> layers() {
        return layers;
    }

    @Override
    public boolean has(int index) {
        return marks[index] != null;
    }

    /// The mark of the layer at `index`.
    public Optional<Annotation> mark(int index) {
        return Optional.ofNullable(marks[index]);
    }

    /// The mark of `layer`.
    public Optional<Annotation> mark(LayerId layer) {
        return mark(layers.indexOf(layer));
    }

    /// The marks that are there, in the order of their layers.
    public List<Annotation> present() {
        return IntStream.range(0, marks.length)
                .mapToObj(index -> mark(index))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public Span place() {
        List<Span> outer = present().stream().map(Annotation::outer).toList();
        return new Span(
                outer.stream().mapToInt(Span::start).min().orElseThrow(),
                outer.stream().mapToInt(Span::end).max().orElseThrow());
    }

    @Override
    public Set<Difference> differences() {
        return differences;
    }

    @Override
    public List<List<Integer>> votes() {
        return Votes.over(marks, Alignment::sayTheSame);
    }

    @Override
    public String toString() {
        return differences + " " + Arrays.toString(marks);
    }
}
