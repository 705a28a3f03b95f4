package org.glossator.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.stream.IntStream;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Markup;
import org.glossator.annotation.RelationSet;
import org.glossator.project.Annotator;
import org.glossator.project.Project;
import org.glossator.project.edit.AddDocuments;
import org.glossator.project.edit.ChangeSchema;
import org.glossator.schema.LabelChange;
import org.glossator.schema.LabelName;
import org.glossator.schema.SchemaTemplates;
import org.glossator.store.SqliteProjectFiles;
import org.glossator.task.Progress;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;
import org.glossator.workflow.CountUses;

/// What changing the schema costs where much uses it: counting the uses of a label, renaming it, taking that back.
/// Arguments: documents, and annotations in each; 1 000 and 50 unless told.
final class SchemaBench {

    private static final Layer LAYER = Layer.of("Mina", Layer.Kind.ANNOTATOR);

    private SchemaBench() {}

    public static void main(String[] arguments) throws Exception {
        int documents = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
        int each = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50;
        Path folder = Files.createTempDirectory("schema-bench");
        var store = new SqliteProjectFiles().create(folder.resolve("b.gloss"), "Bench", SchemaTemplates.byDefault());
        try (Project project = new Project(store, new Annotator("Mina"), Clock.systemUTC())) {
            project.apply(new AddDocuments(
                    IntStream.range(0, documents)
                            .mapToObj(number -> document(number, each))
                            .toList(),
                    project.state().schema()));
            String from = "Actor";
            for (int round = 0; round < 5; round++) {
                String to = "Agent " + round;
                long start = System.nanoTime();
                var uses = CountUses.in(project, Progress.UNWATCHED);
                print("count " + uses.uses().size() + " uses", start);
                start = System.nanoTime();
                project.apply(ChangeSchema.to(new LabelChange.Rename(new LabelName(from), new LabelName(to))));
                print("rename", start);
                start = System.nanoTime();
                project.undo().join();
                print("undo", start);
            }
            Runtime.getRuntime().gc();
            System.out.printf(
                    "memory after %d MB%n",
                    (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
        }
        Files.delete(folder.resolve("b.gloss"));
        Files.delete(folder);
    }

    private static AddDocuments.Incoming document(int number, int annotations) {
        TextDocument text = TextDocument.of("d" + number, number + " Iran and Turkey agreed. ".repeat(40), Map.of());
        return new AddDocuments.Incoming(
                text,
                Map.of(
                        LAYER,
                        new Markup(
                                AnnotationSet.of(IntStream.range(0, annotations)
                                        .mapToObj(i ->
                                                Annotation.of(new LabelName("Actor"), new Span(10 * i, 10 * i + 4)))
                                        .toList()),
                                RelationSet.EMPTY)));
    }

    private static void print(String what, long start) {
        System.out.printf("%-20s %,8.0f ms%n", what, (System.nanoTime() - start) / 1e6);
    }
}
