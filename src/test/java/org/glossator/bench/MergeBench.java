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
import org.glossator.project.ProjectFiles.Access;
import org.glossator.project.edit.AddAnnotations;
import org.glossator.project.edit.AddDocuments;
import org.glossator.schema.Colour;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;
import org.glossator.store.SqliteProjectFiles;
import org.glossator.task.Progress;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;
import org.glossator.workflow.MergeProjects;

/// What it costs to bring a copy with 50 000 new annotations into a project of 1 000 documents with as many of another
/// annotator, and to make such a copy: the annotations made a document at a time, or each by itself as a person makes
/// them. The argument is a folder to work in.
final class MergeBench {

    private static final LabelName ACTOR = new LabelName("Actor");
    private static final Schema SCHEMA = new Schema(
            "Bench", 1, "", List.of(Label.of("Actor", new Colour("#2F6FDE"))), List.of(), List.of(), List.of());
    private static final int DOCUMENTS = 1_000;
    private static final int MARKS = 50;
    private static final int ROUNDS = 5;
    private static final String SENTENCE = "Iran and Turkey met again and said that the agreements bind all of them. ";

    private final SqliteProjectFiles files = new SqliteProjectFiles();
    private final Path folder;

    private MergeBench(Path folder) {
        this.folder = folder;
    }

    /// @param arguments the folder to work in
    static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        new MergeBench(Files.createTempDirectory(folder, "merge")).run();
    }

    private void run() throws Exception {
        Path project = folder.resolve("project.gloss");
        List<TextDocument> documents = documents();
        make(project, documents);
        time("copy of the whole", () -> {
            Path copy = Files.createTempFile(folder, "copy", ".gloss");
            Files.delete(copy);
            files.copy(project, copy);
        });
        merge(project, annotated(project, documents, MARKS), "merged, made a document at a time");
        merge(project, annotated(project, documents, 1), "merged, made one at a time");
    }

    private void make(Path project, List<TextDocument> documents) throws Exception {
        Layer mina = Layer.of("Mina", Layer.Kind.ANNOTATOR);
        List<AddDocuments.Incoming> incoming = new ArrayList<>();
        for (TextDocument document : documents) {
            incoming.add(new AddDocuments.Incoming(
                    document, Map.of(mina, new Markup(AnnotationSet.of(marks(document)), RelationSet.EMPTY))));
        }
        try (Project open =
                new Project(files.create(project, "Bench", SCHEMA), new Annotator("Lead"), Clock.systemUTC())) {
            open.apply(new AddDocuments(incoming, SCHEMA));
        }
    }

    private Path annotated(Path project, List<TextDocument> documents, int atOnce) throws Exception {
        Path copy = folder.resolve("copy-" + atOnce + ".gloss");
        files.copy(project, copy);
        Layer omid = Layer.of("Omid", Layer.Kind.ANNOTATOR);
        try (Project open = open(copy)) {
            for (TextDocument document : documents) {
                List<Annotation> marks = marks(document);
                for (int i = 0; i < marks.size(); i += atOnce) {
                    open.apply(new AddAnnotations(omid, document.id(), marks.subList(i, i + atOnce)));
                }
            }
        }
        return copy;
    }

    private void merge(Path project, Path copy, String what) throws Exception {
        List<Path> targets = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            Path target = Files.createTempFile(folder, "target", ".gloss");
            Files.delete(target);
            files.snapshot(project, target);
            targets.add(target);
        }
        MergeProjects merging = new MergeProjects(files);
        time(what, () -> {
            Path target = targets.removeFirst();
            try (Project open = open(target)) {
                merging.into(open, target, List.of(copy), Progress.UNWATCHED);
            }
        });
    }

    private Project open(Path file) throws Exception {
        return new Project(files.open(file, Access.READ_WRITE), new Annotator("Omid"), Clock.systemUTC());
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void time(String what, Work work) throws Exception {
        long[] times = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            work.run();
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        System.out.printf("%-40s %8.1f ms%n", what, times[ROUNDS / 2] / 1e6);
    }

    private static List<TextDocument> documents() {
        List<TextDocument> documents = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            documents.add(TextDocument.of("document " + i, i + ": " + SENTENCE.repeat(MARKS), Map.of()));
        }
        return documents;
    }

    private static List<Annotation> marks(TextDocument document) {
        List<Annotation> marks = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < MARKS; i++) {
            int start = document.text().indexOf("Iran", from);
            marks.add(Annotation.of(ACTOR, new Span(start, start + 4)));
            from = start + 4;
        }
        return marks;
    }
}
