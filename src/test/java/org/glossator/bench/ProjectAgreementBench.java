package org.glossator.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Markup;
import org.glossator.annotation.RelationSet;
import org.glossator.message.ExplainedException;
import org.glossator.project.Annotator;
import org.glossator.project.Project;
import org.glossator.project.edit.AddDocuments;
import org.glossator.review.agreement.AgreementChoice;
import org.glossator.review.agreement.Breakdown;
import org.glossator.review.agreement.Measure;
import org.glossator.review.agreement.study.Matching;
import org.glossator.review.agreement.study.Treatment;
import org.glossator.review.agreement.study.Unit;
import org.glossator.schema.Colour;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;
import org.glossator.store.SqliteProjectFiles;
import org.glossator.task.Progress;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;
import org.glossator.workflow.MeasureAgreement;

/// Agreement of five layers over 10 000 documents with 1 M annotations, by label and document: medians of 3 runs after
/// one to warm up, without intervals and with 100 resamples, and the heap that is left in use. The argument is a folder
/// to work in and how many times 500 documents there are, 20 for the whole.
public final class ProjectAgreementBench {

    private static final int DOCUMENTS = 500;
    private static final int EACH = 20;
    private static final int LAYERS = 5;
    private static final int RUNS = 4;
    private static final int WORD = 8;
    private static final List<String> LABELS =
            List.of("Actor", "Event", "Location", "Agreement", "State", "Group", "Person", "Date");
    private static final Schema SCHEMA = new Schema(
            "Bench",
            1,
            "",
            LABELS.stream().map(label -> Label.of(label, new Colour("#2F6FDE"))).toList(),
            List.of(),
            List.of(),
            List.of());

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(1);
    private final List<Layer> layers = new ArrayList<>();
    private long reading;
    private long computing;

    private ProjectAgreementBench() {
        for (int i = 0; i < LAYERS; i++) {
            layers.add(Layer.of("annotator " + i, Layer.Kind.ANNOTATOR));
        }
    }

    public static void main(String[] arguments) throws Exception {
        ProjectAgreementBench bench = new ProjectAgreementBench();
        Path file = Files.createDirectories(Path.of(arguments[0])).resolve("agreement.gloss");
        Files.deleteIfExists(file);
        var store = new SqliteProjectFiles().create(file, "Bench", SCHEMA);
        try (Project project = new Project(store, new Annotator("Mina"), Clock.systemUTC())) {
            for (int part = 0; part < Integer.parseInt(arguments[1]); part++) {
                bench.fill(project, part);
            }
            bench.measure(project, Set.of(Measure.F1), 0);
            bench.measure(project, Set.of(Measure.F1, Measure.KAPPA, Measure.ALPHA), 0);
            bench.measure(project, Set.of(Measure.F1, Measure.KAPPA, Measure.ALPHA), 100);
            Heap.print();
        }
    }

    private void measure(Project project, Set<Measure> measures, int samples) throws ExplainedException {
        AgreementChoice choice = new AgreementChoice(
                layers.stream().map(Layer::id).toList(),
                Set.of(),
                Set.of(),
                new Treatment(Matching.STRICT, false),
                new AgreementChoice.Plan(
                        measures,
                        Set.of(Unit.SPANS),
                        Set.of(Breakdown.LABEL, Breakdown.DOCUMENT, Breakdown.PAIR),
                        new AgreementChoice.Chance(1, samples, 0.95)));
        long[] times = new long[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            long busy = busy();
            long[] read = new long[1];
            Progress watching = (done, total) -> read[0] = 10 * done <= 6 * total ? System.nanoTime() : read[0];
            new MeasureAgreement(Clock.systemUTC()).measure(project, choice, watching);
            reading = (read[0] - start) / 1_000_000;
            computing = busy() - busy;
            times[run] = (System.nanoTime() - start) / 1_000_000;
        }
        long[] warm = Arrays.copyOfRange(times, 1, RUNS);
        Arrays.sort(warm);
        System.out.printf(
                "%s, %d resamples: %,d ms; at last %,d ms of them to read, the processor busy for %,d ms%n",
                measures, samples, warm[warm.length / 2], reading, computing);
    }

    /// For how long the processor has worked for this thread, in milliseconds: what counts where others work beside.
    private static long busy() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
    }

    private void fill(Project project, int part) throws ExplainedException {
        List<AddDocuments.Incoming> documents = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            TextDocument document =
                    TextDocument.of("statement %d of %d".formatted(i, part), "guarant ".repeat(2 * EACH), Map.of());
            Map<Layer, Markup> markup = new LinkedHashMap<>();
            layers.forEach(layer -> markup.put(layer, new Markup(AnnotationSet.of(marks()), RelationSet.EMPTY)));
            documents.add(new AddDocuments.Incoming(document, markup));
        }
        project.apply(new AddDocuments(documents, project.state().schema()));
    }

    /// One mark in every other word, of a label that is mostly the one of its place, now and then a word longer.
    private List<Annotation> marks() {
        List<Annotation> marks = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            int start = 2 * i * WORD;
            int length = random.nextInt(10) == 0 ? 2 * WORD - 1 : WORD - 1;
            int label = random.nextInt(5) == 0 ? random.nextInt(LABELS.size()) : i % LABELS.size();
            marks.add(Annotation.of(new LabelName(LABELS.get(label)), new Span(start, start + length)));
        }
        return marks;
    }
}
