package org.glossator.ui.annotate.inspector;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Markup;
import org.glossator.message.Message;
import org.glossator.project.LayerDocument;
import org.glossator.text.TextDocument;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.glossator.ui.annotate.model.ForeignMark;
import org.glossator.ui.annotate.model.Inspection;
import org.glossator.ui.command.CommandId;
import org.glossator.ui.command.KeyNames;
import org.jspecify.annotations.Nullable;

/// The right side: everything about the selected mark. It follows the selection and every commit; where neither
/// concerns what is shown, nothing is done.
public final class Inspector extends VBox {

    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6}\\s");

    private final AnnotateModel model;
    private final ForeignSection foreign;
    private final HeadSection head;
    private final AttributeSection attributes;
    private final RelationSection relations;
    private final VBox guideline;
    private final Label guidelineText = Wording.paragraph("", "muted");
    private final NoteSection note;
    private final VBox sections;
    private final Label nothing = Wording.paragraph("", "muted", "nothing-inspected");
    private @Nullable Inspection shown;
    private @Nullable Message shownRefusal;

    /// What the inspector asks of the screen around it.
    ///
    /// @param chooseLabel lets the person pick another label for the mark
    /// @param goTo goes to another mark
    /// @param keys how it tells of keys
    public record Actions(Runnable chooseLabel, Consumer<AnnotationId> goTo, KeyNames keys) {}

    public Inspector(AnnotateModel model, Actions actions) {
        this.model = model;
        nothing.textProperty()
                .bind(actions.keys().sentence("annotate.nothing-inspected", CommandId.of("annotate.next-mark")));
        head = new HeadSection(actions.chooseLabel());
        VerdictSection verdict = new VerdictSection(model);
        attributes = new AttributeSection(new AttributeSink(model));
        relations = new RelationSection(
                new RelationActs(model.linking(), actions.goTo()),
                actions.keys().capOf("annotate.relate"),
                () -> link(actions, model.linking()::begin),
                role -> link(actions, () -> model.linking().begin(role)));
        guideline = new VBox(Wording.label(Message.of("annotate.guideline"), "section-title"), guidelineText);
        guideline.getStyleClass().add("inspector-section");
        note = new NoteSection(model.drafts());
        foreign = new ForeignSection(model.foreign()::copy, model.foreign()::copyWithRelated);
        sections = new VBox(foreign, head, verdict, attributes, relations, guideline, note);
        sections.getStyleClass().add("inspector-sections");

        ScrollPane scrolled = new ScrollPane(new VBox(sections, nothing));
        scrolled.setFitToWidth(true);
        scrolled.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scrolled.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scrolled, Priority.ALWAYS);
        getChildren().setAll(scrolled);
        getStyleClass().add("inspector");

        model.selection().selectedProperty().subscribe(_ -> refresh());
        model.foreign().lookedAtProperty().subscribe(_ -> refresh());
        model.page().markupProperty().subscribe(_ -> refresh());
        model.stateProperty().subscribe(_ -> refresh());
        model.selection().selectedProperty().subscribe(_ -> countOthers());
        model.selection().group().membersProperty().subscribe(_ -> countOthers());
    }

    /// Whether the keyboard is in a field in which one writes.
    public boolean isWriting() {
        return getScene() != null && getScene().getFocusOwner() instanceof TextInputControl field && isHere(field);
    }

    /// What takes the keyboard for this side: the note, or the side itself while no mark is selected.
    public Node firstField() {
        return sections.isVisible() ? head.lookup("#inspected-label") : this;
    }

    /// The field for the note.
    public Node note() {
        return note.area();
    }

    /// The other mark is picked in the text, so the keyboard goes there.
    private void link(Actions actions, Runnable begin) {
        model.selection().selected().ifPresent(actions.goTo());
        begin.run();
    }

    private void countOthers() {
        head.showOthers(Math.max(0, model.selection().together().size() - 1));
    }

    private boolean isHere(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(this)) {
                return true;
            }
        }
        return false;
    }

    private void refresh() {
        Optional<Inspection> fresh = inspection();
        Message refusal = model.page().refusal().orElse(null);
        boolean same = Objects.equals(fresh.orElse(null), shown) && Objects.equals(refusal, shownRefusal);
        if (same && fresh.isPresent()) {
            return;
        }
        shown = fresh.orElse(null);
        shownRefusal = refusal;
        sections.setVisible(fresh.isPresent());
        sections.setManaged(fresh.isPresent());
        nothing.setVisible(fresh.isEmpty());
        nothing.setManaged(fresh.isEmpty());
        fresh.ifPresent(inspection -> show(inspection, refusal == null));
    }

    private Optional<Inspection> inspection() {
        return model.page()
                .document()
                .flatMap(document -> model.selection()
                        .annotation()
                        .map(annotation -> of(annotation, model.page().markup(), document))
                        .or(() -> model.foreign()
                                .lookedAt()
                                .map(mark -> of(mark.annotation(), mark.markup(), document))));
    }

    private Inspection of(Annotation annotation, Markup markup, TextDocument document) {
        return Inspection.of(annotation, markup, document.text(), model.state().schema());
    }

    /// The layer in which what is shown stands.
    private Layer layer() {
        return model.foreign()
                .lookedAt()
                .map(ForeignMark::layer)
                .orElseGet(() -> model.page().layer());
    }

    private void show(Inspection inspection, boolean editable) {
        TextDocument document = model.page().document().orElseThrow();
        head.show(inspection, model.state().schema(), model.page().lines().orElseThrow(), layer().name());
        head.setEditable(editable);
        foreign.show(model.foreign().lookedAt());
        attributes.show(inspection, editable);
        relations.show(inspection, model.state().schema(), editable);
        Excerpt.say(guidelineText, beforeFirstHeading(inspection.guideline()));
        guideline.setVisible(!inspection.guideline().isBlank());
        guideline.setManaged(!inspection.guideline().isBlank());
        note.show(new LayerDocument(layer().id(), document.head().id()), inspection.annotation(), editable);
    }

    /// What a guideline begins with; its page beside this one shows all of it.
    private static String beforeFirstHeading(String guideline) {
        return HEADING.split(guideline, 2)[0].strip();
    }
}
