package org.glossator.review.compare;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.LayerId;
import org.glossator.schema.AttributeName;
import org.glossator.schema.LabelName;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

/// Marks of several layers, at most one of each, that stand for one thing. Every two of them cover a character in
/// common.
public final class MarkCase implements Case {

    private final List<LayerId> layers;
    private final @Nullable Annotation[] marks;
    private final Set<Difference> differences;
    private final Span place;

    /// @param layers the layers that were compared; shared by all cases of a comparison
    /// @param marks the mark of each of them, null where it has none; at least one is there
    MarkCase(List<LayerId> layers, @Nullable Annotation[] marks) {
        this.layers = layers;
        this.marks = marks;
        this.differences = Collections.unmodifiableSet(differences(marks));
        this.place = place(marks);
    }

    private static Set<Difference> differences(@Nullable Annotation[] marks) {
        Set<Difference> differences = EnumSet.noneOf(Difference.class);
        Annotation first = null;
        for (Annotation mark : marks) {
            if (mark == null) {
                differences.add(Difference.MISSING);
            } else if (first == null) {
                first = mark;
            } else {
                compare(first, mark, differences);
            }
        }
        return differences;
    }

    private static void compare(Annotation one, Annotation other, Set<Difference> differences) {
        if (!one.label().equals(other.label())) {
            differences.add(Difference.LABEL);
        }
        if (!one.spans().equals(other.spans())) {
            differences.add(Difference.BOUNDARY);
        }
        if (!Told.same(one.attributes(), other.attributes())) {
            differences.add(Difference.ATTRIBUTE);
        }
        if (!one.note().equals(other.note())) {
            differences.add(Difference.NOTE);
        }
    }

    private static Span place(@Nullable Annotation[] marks) {
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (Annotation mark : marks) {
            if (mark != null) {
                start = Math.min(start, mark.spans().getFirst().start());
                end = Math.max(end, mark.spans().getLast().end());
            }
        }
        return new Span(start, end);
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
        return place;
    }

    /// How the marks of the layers at these indices lie to each other; empty where both cover the same spans, or one
    /// of the layers has no mark.
    public Optional<BoundaryShape> shape(int one, int other) {
        return mark(one)
                .flatMap(left -> mark(other)
                        .filter(right -> !left.spans().equals(right.spans()))
                        .map(right -> BoundaryShape.of(left.spans(), right.spans())));
    }

    /// The attributes of which not all that are there tell the same, by name.
    public SequencedSet<AttributeName> differingAttributes() {
        return Told.differing(present().stream().map(Annotation::attributes).toList());
    }

    /// The labels that it bears, in the order of the layers.
    public SequencedSet<LabelName> labels() {
        SequencedSet<LabelName> labels = new LinkedHashSet<>();
        present().forEach(mark -> labels.add(mark.label()));
        return labels;
    }

    @Override
    public Set<Difference> differences() {
        return differences;
    }

    @Override
    public List<List<Integer>> votes() {
        return Votes.over(marks, MarkCase::sayTheSame);
    }

    /// Whether both say the same in every way but the note.
    private static boolean sayTheSame(Annotation one, Annotation other) {
        return one.label().equals(other.label())
                && one.spans().equals(other.spans())
                && Told.same(one.attributes(), other.attributes());
    }

    @Override
    public String toString() {
        return differences + " " + Arrays.toString(marks);
    }
}
