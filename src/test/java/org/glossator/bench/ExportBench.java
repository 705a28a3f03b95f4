package org.glossator.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Markup;
import org.glossator.annotation.RelationSet;
import org.glossator.dataset.DatasetChoice;
import org.glossator.format.Export;
import org.glossator.format.ExporterMaker;
import org.glossator.format.LayerMarkup;
import org.glossator.format.LayeredDocument;
import org.glossator.format.conll.ConllExporterMaker;
import org.glossator.format.jsonl.JsonlExporter;
import org.glossator.format.jsonl.JsonlImporter;
import org.glossator.message.ExplainedException;
import org.glossator.project.Annotator;
import org.glossator.project.Project;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;
import org.glossator.store.SqliteProjectFiles;
import org.glossator.task.Progress;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;
import org.glossator.workflow.ExportDataset;
import org.glossator.workflow.ImportDocuments;
import org.glossator.workflow.ImportSource;

/// 1 million annotations of 10 000 documents from a project file to a file of JSON Lines and of CoNLL-2003: medians of
/// 5 runs after 2 to warm up, and the heap that is left in use. The argument is a folder to work in.
public final class ExportBench {

    private static final int PARTS = 10;
    private static final int DOCUMENTS = 1_000;
    private static final int EACH = 100;
    private static final int RUNS = 7;
    private static final int WARM = 2;
    private static final String SENTENCE =
            "The guarantors of the Astana agreements met in Sochi and spoke of Idlib’s fate. ";

    private final Path folder;

    private ExportBench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        ExportBench bench = new ExportBench(Files.createDirectories(Path.of(arguments[0])));
        Path file = bench.folder.resolve("export.gloss");
        Files.deleteIfExists(file);
        var store = new SqliteProjectFiles().create(file, "Bench", Schema.empty("Bench"));
        try (Project project = new Project(store, new Annotator("Mina"), Clock.systemUTC())) {
            for (int part = 0; part < PARTS; part++) {
                bench.fill(project, part);
            }
            bench.measure(project, new JsonlExporter());
            bench.measure(project, ConllExporterMaker.all().getFirst());
            Heap.print();
        }
    }

    private void measure(Project project, ExporterMaker maker) throws ExplainedException {
        long[] times = new long[RUNS];
        int annotations = 0;
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            annotations = new ExportDataset()
                    .write(project, DatasetChoice.ALL, maker, folder.resolve("export.out"), Progress.UNWATCHED)
                    .tally()
                    .annotations();
            times[run] = System.nanoTime() - start;
        }
        long[] warm = Arrays.copyOfRange(times, WARM, RUNS);
        Arrays.sort(warm);
        System.out.printf(
                "%s: %,d annotations/s%n", maker.format().id(), annotations * 1_000_000_000L / warm[warm.length / 2]);
    }

    private void fill(Project project, int part) throws ExplainedException {
        Path lines = folder.resolve("export.jsonl");
        try (Export export = new JsonlExporter().begin(lines)) {
            for (int i = 0; i < DOCUMENTS; i++) {
                export.add(document("statement %d of %d".formatted(i, part)));
            }
            export.finish();
        }
        List<ImportSource> sources = List.of(new ImportSource(lines, new JsonlImporter()));
        new ImportDocuments().into(project, sources, Progress.UNWATCHED);
    }

    private static LayeredDocument document(String name) {
        String text = name + ". " + SENTENCE.repeat(EACH / 2);
        int first = text.indexOf(SENTENCE);
        List<Annotation> annotations = IntStream.range(0, EACH)
                .mapToObj(i -> {
                    int start = first + i / 2 * SENTENCE.length() + (i % 2 == 0 ? 22 : 47);
                    return Annotation.of(
                            new LabelName(i % 2 == 0 ? "Agreement" : "Location"),
                            new Span(start, start + (i % 2 == 0 ? 17 : 5)));
                })
                .toList();
        Markup markup = new Markup(AnnotationSet.of(annotations), RelationSet.EMPTY);
        return new LayeredDocument(
                TextDocument.of(name, text, Map.of()),
                List.of(new LayerMarkup("annotator-a", Layer.Kind.ANNOTATOR, markup)));
    }
}
