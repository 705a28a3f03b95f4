package org.glossator.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Markup;
import org.glossator.annotation.RelationSet;
import org.glossator.format.Export;
import org.glossator.format.ExportSettings;
import org.glossator.format.Exporter;
import org.glossator.format.Importer;
import org.glossator.format.LayerMarkup;
import org.glossator.format.LayeredDocument;
import org.glossator.format.brat.BratExporterMaker;
import org.glossator.format.brat.BratImporter;
import org.glossator.format.conll.ConllExporterMaker;
import org.glossator.format.conll.ConllImporter;
import org.glossator.message.ExplainedException;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;
import org.glossator.task.Progress;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;
import org.glossator.workflow.ConvertFiles;
import org.glossator.workflow.ImportSource;

/// How many annotations a second brat and CoNLL take and give: 1 000 brat documents of 50 annotations each, 1 million
/// annotations from memory into CoNLL, and brat straight into CoNLL. Medians of 9 runs after 4 to warm up.
public final class FormatsBench {

    private static final String SENTENCE =
            "The guarantors of the Astana agreements met in Sochi and spoke of Idlib’s fate. ";

    private final Path folder;

    private FormatsBench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        new FormatsBench(Files.createDirectories(Path.of(arguments[0]))).run();
    }

    private interface Work {
        void run() throws ExplainedException;
    }

    private void run() throws Exception {
        Path brat = folder.resolve("brat");
        Path conll = folder.resolve("out.conll");
        ExportSettings usual = ExportSettings.usual(Schema.empty("bench"));
        Exporter toBrat = new BratExporterMaker().exporter(usual);
        Exporter to2003 = ConllExporterMaker.all().getFirst().exporter(usual);
        Exporter toU = ConllExporterMaker.all().getLast().exporter(usual);
        Importer from2003 = ConllImporter.all().get(1);

        List<LayeredDocument> small = documents(1_000, 50);
        print("write brat, 1 000 documents, 50 000 annotations", 50_000, () -> write(small, toBrat, brat));
        print("read brat, 1 000 documents, 50 000 annotations", 50_000, () -> read(new BratImporter(), brat));
        print(
                "convert brat to CoNLL-2003",
                50_000,
                () -> new ConvertFiles()
                        .convert(new ImportSource(brat, new BratImporter()), to2003, conll, Progress.UNWATCHED));
        List<LayeredDocument> large = documents(1_000, 1_000);
        print("write CoNLL-2003, 1 M annotations", 1_000_000, () -> write(large, to2003, conll));
        print("read CoNLL-2003, 1 M annotations", 1_000_000, () -> read(from2003, conll));
        print("write CoNLL-U, 1 M annotations", 1_000_000, () -> write(large, toU, conll));
    }

    /// Prints medians of wall time and of this thread's own time, which a busy machine changes less.
    private static void print(String what, long annotations, Work work) throws ExplainedException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] wall = new long[13];
        long[] own = new long[13];
        for (int i = 0; i < wall.length; i++) {
            long start = System.nanoTime();
            long began = threads.getCurrentThreadCpuTime();
            work.run();
            own[i] = threads.getCurrentThreadCpuTime() - began;
            wall[i] = System.nanoTime() - start;
        }
        System.out.printf(
                "%s: %,d annotations/s (of the thread's own time %,d/s)%n",
                what, perSecond(annotations, wall), perSecond(annotations, own));
    }

    private static long perSecond(long annotations, long[] nanoseconds) {
        long[] warm = Arrays.copyOfRange(nanoseconds, 4, nanoseconds.length);
        Arrays.sort(warm);
        return annotations * 1_000_000_000L / warm[warm.length / 2];
    }

    private static void write(List<LayeredDocument> documents, Exporter exporter, Path target)
            throws ExplainedException {
        try (Export export = exporter.begin(target)) {
            for (LayeredDocument document : documents) {
                export.add(document);
            }
            export.finish();
        }
    }

    private static void read(Importer importer, Path source) throws ExplainedException {
        List<LayeredDocument> read = new ArrayList<>();
        importer.read(source, read::add, Progress.UNWATCHED);
    }

    private static List<LayeredDocument> documents(int count, int annotations) {
        return IntStream.range(0, count)
                .mapToObj(number -> document(number, annotations))
                .toList();
    }

    /// A mention of two words in five: “the Astana agreements met in”.
    private static LayeredDocument document(int number, int count) {
        String text = SENTENCE.repeat(count / 2);
        List<Annotation> annotations = IntStream.range(0, count)
                .mapToObj(i -> {
                    int start = i / 2 * SENTENCE.length() + (i % 2 == 0 ? 22 : 47);
                    return Annotation.of(
                            new LabelName(i % 2 == 0 ? "Agreement" : "Location"),
                            new Span(start, start + (i % 2 == 0 ? 17 : 5)));
                })
                .toList();
        Markup markup = new Markup(AnnotationSet.of(annotations), RelationSet.EMPTY);
        return new LayeredDocument(
                TextDocument.of("statement " + number, text, Map.of()),
                List.of(new LayerMarkup("annotator-a", Layer.Kind.ANNOTATOR, markup)));
    }
}
