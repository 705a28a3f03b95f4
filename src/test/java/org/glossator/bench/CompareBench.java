package org.glossator.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Layer;
import org.glossator.annotation.LayerId;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Relation;
import org.glossator.annotation.RelationSet;
import org.glossator.kit.Property;
import org.glossator.review.compare.Alignment;
import org.glossator.review.compare.Difference;
import org.glossator.review.compare.DocumentComparison;
import org.glossator.review.compare.MarkCase;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationName;
import org.glossator.text.DocumentId;
import org.glossator.text.Span;

/// What it costs to lay two layers over each other and to have strict F1 and all differences: 100 000 annotations
/// against some 95 000, in one document and in a thousand, then ten times fewer, then what crowds most. Of a hundred
/// annotations the second annotator leaves out seven, adds two, moves eight and relabels five.
final class CompareBench {

    private static final int ROUNDS = 15;
    private static final int FEW_ROUNDS = 3;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final List<LabelName> LABELS =
            IntStream.range(0, 8).mapToObj(i -> new LabelName("Label " + i)).toList();
    private static final List<LayerId> LAYERS = List.of(
            Layer.of("A", Layer.Kind.ANNOTATOR).id(),
            Layer.of("B", Layer.Kind.ANNOTATOR).id());

    private final RandomGenerator random = Property.random(5);

    private final String wanted;

    private CompareBench(String wanted) {
        this.wanted = wanted;
    }

    public static void main(String[] arguments) {
        CompareBench bench = new CompareBench(arguments.length == 0 ? "" : arguments[0]);
        bench.run("100 000 in 1 document", 1, 100_000);
        bench.run("100 000 in 1 000 documents", 1_000, 100);
        bench.run("10 000 in 1 document", 1, 10_000);
        bench.run("1 000 000 in 1 document", 1, 1_000_000);
        List<Annotation> nested = nested(10_000, 0);
        bench.measure("10 000 nested in each other, all moved", List.of(pair(nested, nested(10_000, 1))));
        bench.measure("10 000 coinciding, other label", List.of(pair(twins("one"), twins("other"))));
        bench.measure("10 000 that each are most like the next", List.of(pair(growing(0), growing(1))));
        List<Annotation> flat = bench.layer(100_000);
        List<Annotation> covered = new ArrayList<>(bench.edited(flat));
        covered.add(mark(LABELS.getFirst(), 0, 3_000_000));
        bench.measure("100 000 in 1 document, one of them over all of it", List.of(pair(flat, covered)));
    }

    private void run(String what, int documents, int annotations) {
        measure(
                what,
                IntStream.range(0, documents)
                        .mapToObj(_ -> {
                            List<Annotation> seen = layer(annotations);
                            return pair(seen, edited(seen));
                        })
                        .toList());
    }

    private void measure(String what, List<List<Markup>> documents) {
        if (!what.contains(wanted)) {
            return;
        }
        int rounds = what.startsWith("10 000 ") || what.startsWith("1 000 000") ? FEW_ROUNDS : ROUNDS;
        double[] times = new double[rounds];
        double[] work = new double[rounds];
        Found found = new Found(0, 0, 0, 0);
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            long busy = THREADS.getCurrentThreadCpuTime();
            found = compared(documents);
            times[i] = (System.nanoTime() - start) / 1e6;
            work[i] = (THREADS.getCurrentThreadCpuTime() - busy) / 1e6;
        }
        Arrays.sort(times);
        Arrays.sort(work);
        System.out.printf(
                "%s: median %.1f ms, worst %.1f, of the processor %.1f (%d against %d, strict F1 %.4f, %d"
                        + " differences)%n",
                what,
                times[rounds / 2],
                times[rounds - 1],
                work[rounds / 2],
                found.one(),
                found.other(),
                2.0 * found.strict() / (found.one() + found.other()),
                found.differences());
    }

    private record Found(int one, int other, int strict, int differences) {}

    private static Found compared(List<List<Markup>> documents) {
        int one = 0;
        int other = 0;
        int strict = 0;
        int differences = 0;
        for (List<Markup> layers : documents) {
            DocumentComparison comparison = Alignment.of(DocumentId.random(), LAYERS, layers);
            for (MarkCase each : comparison.marks()) {
                one += each.has(0) ? 1 : 0;
                other += each.has(1) ? 1 : 0;
                var ways = each.differences();
                strict += ways.contains(Difference.MISSING)
                                || ways.contains(Difference.LABEL)
                                || ways.contains(Difference.BOUNDARY)
                        ? 0
                        : 1;
                differences += each.isAgreed() ? 0 : 1;
            }
        }
        return new Found(one, other, strict, differences);
    }

    private List<Annotation> layer(int annotations) {
        List<Annotation> marks = new ArrayList<>();
        for (int i = 0; i < annotations; i++) {
            int start = 30 * i + random.nextInt(20);
            marks.add(mark(label(), start, start + 1 + random.nextInt(40)));
        }
        return marks;
    }

    private List<Annotation> edited(List<Annotation> seen) {
        List<Annotation> marks = new ArrayList<>();
        for (Annotation mark : seen) {
            int chance = random.nextInt(100);
            if (chance < 8) {
                marks.add(mark.over(List.of(
                                new Span(mark.outer().start(), mark.outer().end() + 5)))
                        .renewed());
            } else if (chance < 13) {
                marks.add(mark.labelled(label()).renewed());
            } else if (chance >= 20) {
                marks.add(mark.renewed());
            }
            if (chance < 2) {
                marks.add(mark(label(), mark.outer().start() + 3, mark.outer().start() + 9));
            }
        }
        return marks;
    }

    private static List<Annotation> nested(int count, int more) {
        return IntStream.range(0, count)
                .mapToObj(i -> mark(LABELS.getFirst(), i, 4 * count - i + more))
                .toList();
    }

    private static List<Annotation> twins(String label) {
        return IntStream.range(0, 10_000)
                .mapToObj(_ -> mark(new LabelName(label), 0, 10))
                .toList();
    }

    /// Each ends a little further on than the one before, by turns in the one layer and in the other.
    private static List<Annotation> growing(int first) {
        return IntStream.range(0, 10_000)
                .mapToObj(i -> mark(LABELS.getFirst(), 0, 10_000 + 2 * i + first))
                .toList();
    }

    private static List<Markup> pair(List<Annotation> one, List<Annotation> other) {
        return List.of(linked(one), linked(other));
    }

    /// A relation to every fifth annotation.
    private static Markup linked(List<Annotation> marks) {
        List<Relation> relations = IntStream.range(0, marks.size() / 5)
                .mapToObj(i -> Relation.of(
                        new RelationName("in"),
                        marks.get(5 * i).id(),
                        marks.get(5 * i + 1).id()))
                .toList();
        return new Markup(AnnotationSet.of(marks), RelationSet.of(relations));
    }

    private static Annotation mark(LabelName label, int start, int end) {
        return Annotation.of(label, new Span(start, end));
    }

    private LabelName label() {
        return LABELS.get(random.nextInt(LABELS.size()));
    }
}
