package org.glossator.bench;

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
import org.glossator.format.FormatException;
import org.glossator.format.LayerMarkup;
import org.glossator.format.LayeredDocument;
import org.glossator.format.jsonl.JsonlExporter;
import org.glossator.format.jsonl.JsonlImporter;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeValue;
import org.glossator.schema.LabelName;
import org.glossator.task.Progress;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;

/// How many annotations a second our JSON Lines takes and gives: 1 000 documents with 300 annotations each, from
/// memory to a file and back; medians of 15 runs after 10 to warm up.
public final class JsonlBench {

    private JsonlBench() {}

    public static void main(String[] arguments) throws Exception {
        List<LayeredDocument> documents =
                IntStream.range(0, 1_000).mapToObj(JsonlBench::document).toList();
        long annotations =
                documents.stream().mapToInt(LayeredDocument::annotations).sum();
        Path file = Files.createTempFile("glossator", ".jsonl");
        try {
            System.out.printf("export %,d annotations/s%n", perSecond(annotations, () -> write(documents, file)));
            System.out.printf("import %,d annotations/s%n", perSecond(annotations, () -> read(file)));
        } finally {
            Files.delete(file);
        }
    }

    private interface Work {
        void run() throws FormatException;
    }

    private static long perSecond(long annotations, Work work) throws FormatException {
        long[] nanoseconds = new long[25];
        for (int i = 0; i < nanoseconds.length; i++) {
            long start = System.nanoTime();
            work.run();
            nanoseconds[i] = System.nanoTime() - start;
        }
        long[] warm = Arrays.copyOfRange(nanoseconds, 10, nanoseconds.length);
        Arrays.sort(warm);
        return annotations * 1_000_000_000L / warm[warm.length / 2];
    }

    private static void write(List<LayeredDocument> documents, Path file) throws FormatException {
        try (Export export = new JsonlExporter().begin(file)) {
            for (LayeredDocument document : documents) {
                export.add(document);
            }
            export.finish();
        }
    }

    private static void read(Path file) throws FormatException {
        List<LayeredDocument> read = new ArrayList<>();
        new JsonlImporter().read(file, read::add, Progress.UNWATCHED);
    }

    private static LayeredDocument document(int number) {
        String text = "The guarantors of the Astana agreements met in Sochi and spoke of Idlib. ".repeat(60);
        List<Annotation> annotations = IntStream.range(0, 300)
                .mapToObj(i -> Annotation.of(new LabelName("Agreement"), new Span(i * 14, i * 14 + 12)))
                .map(annotation -> annotation.id().hashCode() % 4 == 0
                        ? annotation.saying(new AttributeName("status"), new AttributeValue.Text("in force"))
                        : annotation)
                .toList();
        Markup markup = new Markup(AnnotationSet.of(annotations), RelationSet.EMPTY);
        return new LayeredDocument(
                TextDocument.of("statement " + number, text, Map.of("source", "bench")),
                List.of(new LayerMarkup("annotator-a", Layer.Kind.ANNOTATOR, markup)));
    }
}
