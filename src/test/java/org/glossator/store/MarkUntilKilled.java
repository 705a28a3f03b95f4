package org.glossator.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Decision;
import org.glossator.annotation.DecisionId;
import org.glossator.annotation.Layer;
import org.glossator.project.Annotator;
import org.glossator.project.Change;
import org.glossator.project.ChangeSet;
import org.glossator.project.Edit;
import org.glossator.project.LayerDocument;
import org.glossator.project.Project;
import org.glossator.project.ProjectFiles;
import org.glossator.project.edit.AddAnnotations;
import org.glossator.schema.LabelName;
import org.glossator.text.DocumentId;
import org.glossator.text.Span;

/// Marks, and decides about each mark with it, in the project given as its argument until it is killed, closing and
/// opening it now and then, and prints the id of every mark once the program has acknowledged it.
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
            project.apply(settled(layer, document, mark));
            System.out.println(mark.id());
        }
    }

    /// The mark with a decision about it, as one step.
    private static Edit settled(Layer layer, DocumentId document, Annotation mark) {
        Decision decision = new Decision(
                DecisionId.random(),
                List.of(new Decision.Subject.Mark(layer.id(), mark, true)),
                List.of(mark.id()),
                List.of(),
                Decision.Origin.PERSON,
                "Mina",
                null,
                "");
        return project -> {
            ChangeSet marked = new AddAnnotations(layer, document, List.of(mark)).against(project);
            List<Change> changes = new ArrayList<>(marked.changes());
            changes.add(new Change.DecisionAdded(new LayerDocument(layer.id(), document), decision));
            return new ChangeSet(marked.operation(), changes);
        };
    }
}
