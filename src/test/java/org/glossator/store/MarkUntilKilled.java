package org.glossator.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Layer;
import org.glossator.project.Annotator;
import org.glossator.project.Project;
import org.glossator.project.ProjectFiles;
import org.glossator.project.edit.AddAnnotations;
import org.glossator.schema.LabelName;
import org.glossator.text.DocumentId;
import org.glossator.text.Span;

/// Marks in the project given as its argument until it is killed, closing and opening it now and then, and prints the
/// id of every mark once the program has acknowledged it.
final class MarkUntilKilled {

    private static final int MARKS_A_SITTING = 12;

    private MarkUntilKilled() {}

    public static void main(String[] arguments) throws Exception {
        SqliteProjectFiles files = new SqliteProjectFiles();
        while (true) {
            var store = files.open(Path.of(arguments[0]), ProjectFiles.Access.READ_WRITE);
            try (Project project = new Project(store, new Annotator("Mina"), Clock.systemUTC())) {
                sit(project);
            }
        }
    }

    private static void sit(Project project) throws Exception {
        DocumentId document = project.state().documents().getFirst().id();
        String text = project.read(document).orElseThrow().document().text();
        Layer layer = project.state().layerNamed("Mina").orElse(Layer.of("Mina", Layer.Kind.ANNOTATOR));
        LabelName label = project.state().schema().labels().getFirst().name();
        for (int point = 0; point < MARKS_A_SITTING; point++) {
            int start = text.offsetByCodePoints(0, point);
            Annotation mark = Annotation.of(label, new Span(start, text.offsetByCodePoints(start, 1)));
            project.apply(new AddAnnotations(layer, document, List.of(mark)));
            System.out.println(mark.id());
        }
    }
}
