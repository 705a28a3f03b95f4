package org.glossator.ui.importing;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.glossator.format.Tally;
import org.glossator.format.charset.DecodedText.Evidence;
import org.glossator.format.document.DocumentImporter;
import org.glossator.message.Message;
import org.glossator.text.TextDocument;
import org.jspecify.annotations.Nullable;

/// A look at one file: how it is read, to be changed; what was detected; and its first document with what is marked.
final class CandidateView extends VBox {

    private final MannerBar manner;
    private final Label remark = new Label();
    private final FirstDocument first;
    private Subscription following = Subscription.EMPTY;

    CandidateView(ImportModel model) {
        super(8);
        getStyleClass().add("import-look");
        manner = new MannerBar(model);
        first = new FirstDocument(model.terms().project().schema());
        remark.setId("import-remark");
        remark.setWrapText(true);
        remark.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(first, Priority.ALWAYS);
        getChildren().setAll(manner, remark, first);
        model.selectedProperty().subscribe(this::follow);
    }

    void close() {
        following.unsubscribe();
        first.close();
    }

    private void follow(@Nullable ImportRow row) {
        following.unsubscribe();
        following =
                row == null ? Subscription.EMPTY : row.candidateProperty().subscribe(candidate -> show(row, candidate));
    }

    private void show(ImportRow row, Candidate candidate) {
        switch (candidate) {
            case Candidate.Legible legible -> {
                manner.show(row, Optional.of(legible.manner()));
                remark.setText(detected(legible));
                first.show(legible.first());
            }
            case Candidate.Unreadable unreadable -> {
                manner.show(row, unreadable.manner());
                remark.setText(unreadable.why().sentence());
                first.show(Optional.empty());
            }
        }
    }

    private static String detected(Candidate.Legible legible) {
        if (legible.evidence().isPresent()) {
            return because(legible.evidence().get());
        }
        if (legible.manner().format() instanceof DocumentImporter
                && legible.first().isPresent()) {
            return drawnOut(legible, legible.first().get().document());
        }
        Tally tally = legible.whole().report().tally();
        return Message.of(
                        "importing.detected",
                        tally.documents(),
                        tally.annotations(),
                        tally.relations(),
                        legible.whole().report().findings().size())
                .sentence();
    }

    /// What is to be known of a text that was drawn out of its file, a sentence or two.
    private static String drawnOut(Candidate.Legible legible, TextDocument document) {
        String facts = document.head().metadata().entrySet().stream()
                .filter(fact -> !fact.getKey().equals("source"))
                .map(fact -> fact.getKey() + ": " + fact.getValue())
                .collect(Collectors.joining(" · "));
        int remarks = legible.whole().report().findings().size();
        return Stream.of(
                        Message.of("document.drawn-out", document.text().length())
                                .sentence(),
                        facts,
                        remarks == 0
                                ? ""
                                : Message.of("importing.remarks", remarks).sentence())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String because(Evidence evidence) {
        return Message.of(
                        switch (evidence) {
                            case CHOSEN -> "ui.charset-chosen";
                            case BYTE_ORDER_MARK, DECLARED -> "ui.charset-marked";
                            case WELL_FORMED -> "ui.charset-well-formed";
                            case GUESSED -> "ui.charset-guessed";
                        })
                .sentence();
    }
}
