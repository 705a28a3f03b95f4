package org.glossator.review.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Relation;
import org.glossator.annotation.RelationSet;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeValue;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationName;
import org.glossator.text.Span;

/// Layers of annotators who mostly see the same and mark it a little differently: boundaries moved, marks relabelled,
/// doubled, left out and added, in a text so short that they crowd.
final class RandomLayers {

    private static final int TEXT = 40;

    private final RandomGenerator random;

    private RandomLayers(RandomGenerator random) {
        this.random = random;
    }

    static List<Markup> several(int layers, RandomGenerator random) {
        RandomLayers made = new RandomLayers(random);
        List<Annotation> seen =
                Stream.generate(made::mark).limit(random.nextInt(14)).toList();
        return IntStream.range(0, layers).mapToObj(_ -> made.layer(seen)).toList();
    }

    private Markup layer(List<Annotation> seen) {
        List<Annotation> marks = new ArrayList<>();
        for (Annotation mark : seen) {
            switch (random.nextInt(8)) {
                case 0 -> {}
                case 1 -> marks.add(mark.labelled(label()).renewed());
                case 2, 3 -> marks.add(mark.over(spans()).renewed());
                case 4 -> {
                    marks.add(mark.renewed());
                    marks.add(mark.noted("again").renewed());
                }
                default -> marks.add(mark.renewed());
            }
        }
        Stream.generate(this::mark).limit(random.nextInt(4)).forEach(marks::add);
        return new Markup(AnnotationSet.of(marks), RelationSet.of(relations(marks)));
    }

    private List<Relation> relations(List<Annotation> marks) {
        return marks.size() < 2
                ? List.of()
                : Stream.generate(() -> {
                            int source = random.nextInt(marks.size());
                            int target = (source + random.nextInt(1, marks.size())) % marks.size();
                            return Relation.of(
                                    new RelationName("r" + random.nextInt(2)),
                                    marks.get(source).id(),
                                    marks.get(target).id());
                        })
                        .limit(random.nextInt(12))
                        .toList();
    }

    private Annotation mark() {
        Annotation mark = Annotation.of(label(), new Span(0, 1)).over(spans());
        return random.nextInt(3) == 0
                ? mark.saying(new AttributeName("certain"), new AttributeValue.Flag(random.nextBoolean()))
                : mark;
    }

    private LabelName label() {
        return new LabelName("L" + random.nextInt(3));
    }

    private List<Span> spans() {
        TreeSet<Integer> edges = new TreeSet<>();
        int fragments = random.nextInt(5) == 0 ? 2 : 1;
        while (edges.size() < 2 * fragments) {
            edges.add(random.nextInt(TEXT));
        }
        List<Integer> sorted = List.copyOf(edges);
        return IntStream.range(0, fragments)
                .mapToObj(i -> new Span(sorted.get(2 * i), sorted.get(2 * i + 1)))
                .toList();
    }
}
