package org.glossator.ui.annotate;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.NoticeLabel;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.annotate.model.AnnotateModel;

/// The line at the foot: whether all is stored, where the caret is, how much stands here, and what happened last.
final class StatusBar extends HBox {

    private final AnnotateModel model;
    private final Label saved = Wording.label("", "muted");
    private final Label caret = Wording.label("", "muted");
    private final Label counts = Wording.label("", "muted");
    private final NoticeLabel notice = new NoticeLabel("notice");

    /// @param zoom the size of the text in percent
    StatusBar(AnnotateModel model, ObservableIntegerValue zoom) {
        this.model = model;
        saved.setId("saved");
        caret.setId("caret");
        counts.setId("counts");
        Label annotator = Wording.label(Excerpt.of(model.project().annotator().name(), 40), "muted");
        Label percent = Wording.label("", "muted");
        percent.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Message.of("annotate.zoom", zoom.get()).sentence(), zoom));
        for (Label fixed : new Label[] {saved, caret, percent}) {
            fixed.setMinWidth(Region.USE_PREF_SIZE);
        }
        Wording.giveWay(counts);
        Wording.giveWay(annotator);
        getChildren().setAll(saved, caret, counts, notice, annotator, percent);
        getStyleClass().addAll("bar", "bottom-bar", "status-bar");

        model.link().underWayProperty().subscribe(_ -> tellSaved());
        model.layers().shownProperty().subscribe(_ -> tellSaved());
        model.selection().wordsProperty().subscribe(_ -> tellCaret());
        model.page().documentProperty().subscribe(_ -> tellCaret());
        model.page().markupProperty().subscribe(_ -> tellCounts());
        model.notices().latestProperty().subscribe(notice::say);
    }

    /// Adds something before who annotates.
    void add(Node hint) {
        getChildren().add(getChildren().indexOf(notice) + 1, hint);
    }

    private void tellSaved() {
        boolean saving = model.link().underWayProperty().get() > 0;
        saved.setText(
                model.project().isReadOnly()
                        ? Message.of("annotate.read-only").sentence()
                        : saving
                                ? Message.of("annotate.saving").sentence()
                                : "✓ " + Message.of("annotate.saved").sentence());
    }

    private void tellCaret() {
        caret.setText(model.page()
                .lines()
                .map(lines -> {
                    int offset = model.selection().words().end();
                    return Message.of("annotate.caret", lines.line(offset), lines.column(offset))
                            .sentence();
                })
                .orElse(""));
    }

    private void tellCounts() {
        counts.setText(
                model.page().document().isEmpty()
                        ? ""
                        : Message.of(
                                        "annotate.counts",
                                        model.page().annotations().size(),
                                        model.page().markup().relations().size())
                                .sentence());
    }
}
