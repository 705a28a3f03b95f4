package org.glossator.ui.annotate.details;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.text.DocumentId;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.Wording;
import org.jspecify.annotations.Nullable;

/// The page about the open document.
final class DetailsView extends VBox {

    private static final int LONGEST_NAME = 300;
    private static final int SHOWN_OF_DIGEST = 16;

    private final DetailsModel model;
    private final Label name = Wording.paragraph("", "details-title");
    private final Label length = Wording.paragraph("", "muted", "small");
    private final Label digest = Wording.label("", "muted", "small");
    private final VBox layers = new VBox(3);
    private final LabelsSection labels;
    private final MetadataSection metadata;
    private final VBox sections;
    private final Label nothing =
            Wording.paragraph(Message.of("annotate.no-document").sentence(), "muted", "nothing-inspected");
    private @Nullable DocumentId shown;

    DetailsView(DetailsModel model) {
        this.model = model;
        labels = new LabelsSection(model);
        metadata = new MetadataSection(model);
        name.setId("details-title");
        VBox standing = new VBox(5, Wording.label(Message.of("details.layers"), "section-title"), layers);
        sections = new VBox(new VBox(3, name, length, digest), labels, metadata, standing);
        sections.getStyleClass().addAll("inspector-sections", "details");
        ScrollPane scrolled = new ScrollPane(new VBox(sections, nothing));
        scrolled.setFitToWidth(true);
        scrolled.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scrolled.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scrolled, Priority.ALWAYS);
        getChildren().setAll(scrolled);
    }

    /// What takes the keyboard.
    Node first() {
        return labels.first().orElse(metadata.first());
    }

    /// Hands in what is being written.
    void commit() {
        labels.commit();
        metadata.commit();
    }

    void show(@Nullable Details details) {
        boolean other = details == null || !details.head().id().equals(shown);
        if (other) {
            commit();
        }
        shown = details == null ? null : details.head().id();
        sections.setVisible(details != null);
        sections.setManaged(details != null);
        nothing.setVisible(details == null);
        nothing.setManaged(details == null);
        if (details == null) {
            return;
        }
        boolean editable = model.refusal().isEmpty();
        Excerpt.say(name, Excerpt.of(details.head().name(), LONGEST_NAME));
        String hex = details.head().digest().hex();
        digest.setText(
                Message.of("details.digest", hex.substring(0, SHOWN_OF_DIGEST)).sentence());
        digest.setTooltip(new Tooltip("SHA-256 " + hex));
        showLength();
        labels.show(details, other, editable);
        metadata.show(details, other, editable);
        layers.getChildren()
                .setAll(details.layers().stream().map(DetailsView::standing).toList());
        if (details.layers().isEmpty()) {
            layers.getChildren()
                    .setAll(Wording.paragraph(Message.of("details.unbegun").sentence(), "muted", "small"));
        }
    }

    void showLength() {
        length.setText(model.characters()
                .map(count -> Message.of("details.length", count).sentence())
                .orElse(""));
    }

    private static VBox standing(Details.Standing standing) {
        var tally = standing.tally();
        return new VBox(
                Wording.paragraph(standing.layer().name(), "details-name"),
                Wording.paragraph(
                        Message.of("details.standing", tally.state().name(), tally.annotations(), tally.relations())
                                .sentence(),
                        "muted",
                        "small"));
    }
}
