package org.glossator.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Markup;
import org.glossator.annotation.RelationSet;
import org.glossator.project.Annotator;
import org.glossator.project.Project;
import org.glossator.project.ProjectFiles;
import org.glossator.project.edit.AddAnnotations;
import org.glossator.project.edit.AddDocuments;
import org.glossator.schema.Colour;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;
import org.glossator.store.SqliteProjectFiles;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;

/// What the project file costs: one mark in a full document, opening a large project, a bulk import.
/// The argument is a folder to work in, in which the large project stays for the next run.
final class StoreBench {

    private static final LabelName ACTOR = new LabelName("Actor");
    private static final Schema SCHEMA = new Schema(
            "Bench", 1, "", List.of(Label.of("Actor", new Colour("#2F6FDE"))), List.of(), List.of(), List.of());

    private final SqliteProjectFiles files = new SqliteProjectFiles();
    private final Layer layer = Layer.of("Mina", Layer.Kind.ANNOTATOR);
    private final Path folder;

    private StoreBench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        StoreBench bench = new StoreBench(Files.createDirectories(Path.of(arguments[0])));
        bench.firstConnection();
        bench.oneMark();
        bench.bulkImport();
        bench.openLarge();
    }

    private void firstConnection() throws Exception {
        long start = System.nanoTime();
        files.warmUp();
        print("warm-up (first connection)", start);
    }

    private void oneMark() throws Exception {
        Path file = fresh("one-mark.gloss");
        AddDocuments.Incoming full = incoming(1_000_000, 10_000, 0);
        try (Project project = open(files.create(file, "Bench", SCHEMA))) {
            project.apply(new AddDocuments(List.of(full), SCHEMA));
        }
        for (int round = 0; round < 3; round++) {
            long opening = System.nanoTime();
            try (Project project = open(files.open(file, ProjectFiles.Access.READ_WRITE))) {
                project.load(full.document().id()).join();
                print("open, and read 1 M characters with 10 000 annotations", opening);
                double[] marks = new double[1_000];
                for (int i = 0; i < marks.length; i++) {
                    Annotation mark = Annotation.of(ACTOR, new Span(i * 900, i * 900 + 7));
                    long start = System.nanoTime();
                    project.apply(new AddAnnotations(layer, full.document().id(), List.of(mark)));
                    marks[i] = (System.nanoTime() - start) / 1e6;
                }
                Arrays.sort(marks);
                System.out.printf(
                        "one mark there, edit to stored: median %.2f ms, p95 %.2f, worst %.2f%n",
                        marks[500], marks[950], marks[999]);
            }
        }
    }

    private void bulkImport() throws Exception {
        for (int round = 0; round < 5; round++) {
            List<AddDocuments.Incoming> documents = documents(1_000, 3_000, 50, round);
            try (Project project = open(files.create(fresh("bulk.gloss"), "Bench", SCHEMA))) {
                long start = System.nanoTime();
                project.apply(new AddDocuments(documents, SCHEMA));
                double seconds = (System.nanoTime() - start) / 1e9;
                System.out.printf("import entry of 1 000 documents: %.0f annotations/s%n", 50_000 / seconds);
                start = System.nanoTime();
                project.undo().join();
                print("its undoing", start);
            }
        }
    }

    private void openLarge() throws Exception {
        Path file = folder.resolve("large.gloss");
        if (!Files.exists(file)) {
            try (Project project = open(files.create(file, "Bench", SCHEMA))) {
                for (int i = 0; i < 10; i++) {
                    project.apply(new AddDocuments(documents(1_000, 3_000, 100, i), SCHEMA));
                }
            }
        }
        System.out.printf("10 000 documents, 1 M annotations: %d MB%n", Files.size(file) >> 20);
        for (int round = 0; round < 5; round++) {
            long start = System.nanoTime();
            try (Project project = open(files.open(file, ProjectFiles.Access.READ_WRITE))) {
                print("opened", start);
                System.gc();
                Runtime runtime = Runtime.getRuntime();
                System.out.printf(
                        "  heap %d MB, %d tallies%n",
                        (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                        project.state().tallies().size());
                start = System.nanoTime();
            }
            print("closed", start);
        }
        long start = System.nanoTime();
        System.out.println(files.check(file));
        print("checked", start);
    }

    private List<AddDocuments.Incoming> documents(int count, int length, int annotations, int seed) {
        List<AddDocuments.Incoming> documents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            documents.add(incoming(length, annotations, seed * count + i));
        }
        return documents;
    }

    private AddDocuments.Incoming incoming(int length, int annotations, int number) {
        String words = "The guarantors of the Astana format met again, document " + number + ". ";
        String text = words.repeat(length / words.length() + 1).substring(0, length);
        List<Annotation> marks = new ArrayList<>();
        int step = length / annotations;
        for (int i = 0; i < annotations; i++) {
            marks.add(Annotation.of(ACTOR, new Span(i * step, i * step + 10)));
        }
        return new AddDocuments.Incoming(
                TextDocument.of("document " + number, text, Map.of("source", "bench")),
                Map.of(layer, new Markup(AnnotationSet.of(marks), RelationSet.EMPTY)));
    }

    private Project open(org.glossator.project.ProjectStore store) throws Exception {
        return new Project(store, new Annotator("Mina"), Clock.systemUTC());
    }

    private Path fresh(String name) throws Exception {
        Path file = folder.resolve(name);
        Files.deleteIfExists(file);
        return file;
    }

    private static void print(String what, long start) {
        System.out.printf("%s: %.1f ms%n", what, (System.nanoTime() - start) / 1e6);
    }
}
