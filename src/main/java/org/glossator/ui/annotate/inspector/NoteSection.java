package org.glossator.ui.annotate.inspector;

import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.message.Message;
import org.glossator.project.LayerDocument;
import org.glossator.project.edit.SetNote;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.annotate.model.Drafts;
import org.jspecify.annotations.Nullable;

/// The note of the mark. What is written is kept as a draft from the first letter, and handed in once: when the field
/// or the mark is left, or the screen goes.
final class NoteSection extends VBox {

    private static final String FIELD = "note";

    private final Drafts drafts;
    private final TextArea area = new TextArea();
    private @Nullable LayerDocument place;
    private @Nullable Annotation about;
    private boolean showing;

    NoteSection(Drafts drafts) {
        this.drafts = drafts;
        area.setId("note");
        area.setWrapText(true);
        area.setPrefRowCount(3);
        area.setPromptText(Message.of("annotate.note-prompt").sentence());
        area.setAccessibleText(Message.of("annotate.note").sentence());
        Excerpt.follow(area);
        area.textProperty().subscribe(_ -> written());
        area.focusedProperty().subscribe((was, focused) -> {
            if (was && !focused) {
                drafts.commit();
            }
        });
        getChildren().setAll(Wording.label(Message.of("annotate.note"), "section-title"), area);
        getStyleClass().add("inspector-section");
    }

    TextArea area() {
        return area;
    }

    void show(LayerDocument where, Annotation annotation, boolean editable) {
        AnnotationId before = about == null ? null : about.id();
        boolean open = annotation.id().equals(before) && drafts.isOpen(field(annotation));
        place = where;
        about = annotation;
        area.setEditable(editable);
        if (!open && !area.getText().equals(annotation.note())) {
            showing = true;
            area.setText(annotation.note());
            showing = false;
        }
        boolean any = editable || !annotation.note().isEmpty();
        setVisible(any);
        setManaged(any);
    }

    private void written() {
        LayerDocument where = place;
        Annotation annotation = about;
        if (showing || where == null || annotation == null) {
            return;
        }
        String note = area.getText();
        if (note.equals(annotation.note())) {
            drafts.forget(field(annotation));
        } else {
            drafts.write(field(annotation), new SetNote(where, annotation.id(), note));
        }
    }

    private static Drafts.Field field(Annotation annotation) {
        return new Drafts.Field(annotation.id(), FIELD);
    }
}
