package org.glossator.ui.annotate.assigning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.glossator.annotation.DocumentState;
import org.glossator.message.Message;
import org.glossator.project.ProjectState;
import org.glossator.review.assignment.AnnotatorProgress;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.glossator.ui.annotate.model.LayerRow;
import org.glossator.ui.theme.Scale;

/// How far each annotator has come, as of the last commit; a blind annotator sees their own progress only.
final class ProgressView extends VBox {

    private static final double WIDTH = 760;
    private static final double HEIGHT = 260;

    private final AnnotateModel model;
    private final ScrollPane table = new ScrollPane();
    private final Label nobody =
            Wording.paragraph(Message.of("assigning.nobody").sentence(), "muted");

    ProgressView(AnnotateModel model) {
        super(8);
        this.model = model;
        getStyleClass().add("sheet-content");
        table.setFitToWidth(true);
        Scale.grow(table, WIDTH, table.prefWidthProperty());
        Scale.grow(table, HEIGHT, table.prefHeightProperty());
        table.getStyleClass().add("plain-scroll");
        nobody.managedProperty().bind(nobody.visibleProperty());
        getChildren().setAll(nobody, table);
    }

    void show(ProjectState state) {
        List<AnnotatorProgress> progress = AnnotatorProgress.of(state).stream()
                .filter(each ->
                        model.layers().rows().stream().map(LayerRow::layer).anyMatch(each.annotator()::equals))
                .toList();
        nobody.setVisible(progress.isEmpty());
        Numbers numbers = new Numbers(
                "",
                Stream.of(
                                Stream.of(Message.of("assigning.column-assigned")),
                                Stream.of(DocumentState.values())
                                        .map(each -> Message.of("documents.state", each.name())),
                                Stream.of(
                                        Message.of("assigning.column-annotations"),
                                        Message.of("assigning.column-relations")))
                        .flatMap(columns -> columns)
                        .map(Message::sentence)
                        .toList());
        progress.forEach(each -> numbers.row(each.annotator().name(), counts(each)));
        table.setContent(numbers);
    }

    private static List<Long> counts(AnnotatorProgress progress) {
        List<Long> counts = new ArrayList<>();
        counts.add((long) progress.assigned());
        Stream.of(DocumentState.values())
                .map(state -> (long) progress.in(state))
                .forEach(counts::add);
        counts.add((long) progress.annotations());
        counts.add((long) progress.relations());
        return counts;
    }
}
