package org.glossator.ui.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.glossator.project.edit.DescribeDocuments;
import org.glossator.text.DocumentId;
import org.glossator.text.Span;
import org.glossator.ui.FxKit;
import org.glossator.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The documents, their details and the layers of others, as a person has them before them.
class DocumentsOnScreenTest {

    @TempDir
    Path folder;

    @Test
    void several_documents_are_marked_done_at_once() {
        try (Workplace workplace = Workplace.in(folder, "one", "two", "three");
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            FxKit.run(() -> window.find("#documents").requestFocus());
            window.type(KeyCode.DOWN, KeyCode.SHIFT);
            window.type(KeyCode.ENTER, KeyCode.CONTROL);

            assertThat(window.model().documents().doneProperty().get()).isEqualTo(2);
            assertThat(window.model().page().wanted()).contains(workplace.document(3));

            window.run("annotate.undo");
            assertThat(window.model().documents().doneProperty().get()).isZero();
        }
    }

    @Test
    void a_document_is_described_by_keyboard_and_what_does_not_fit_is_refused() {
        try (Workplace workplace = Workplace.in(folder, "one", "two");
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            window.type(KeyCode.J, KeyCode.CONTROL);
            assertThat(window.focused()).isEqualTo("document-label-kind");
            FxKit.run(() -> process(window).setValue("Astana"));
            window.settle();
            FxKit.run(() -> window.find("#metadata-new").requestFocus());
            window.write("place");
            window.type(KeyCode.ENTER);
            assertThat(window.focused()).isEqualTo("metadata-place");
            window.write("sochi");
            window.type(KeyCode.DOWN, KeyCode.ALT);

            assertThat(metadata(workplace, workplace.document(1)))
                    .containsEntry("process", "Astana")
                    .containsEntry("place", "sochi");
            assertThat(window.model().page().wanted()).contains(workplace.document(2));
            assertThat(metadata(workplace, workplace.document(2))).isEmpty();
            assertThat(FxKit.call(() -> process(window).getValue())).isNull();

            FxKit.run(() -> process(window).setValue("Sochi"));
            window.settle();
            assertThat(window.notice()).contains("Sochi");
            assertThat(metadata(workplace, workplace.document(2))).isEmpty();
        }
    }

    @Test
    void the_details_of_a_document_in_a_picture() {
        try (Workplace workplace = Workplace.sample(folder)) {
            workplace.apply(new DescribeDocuments(
                    List.of(workplace.document(1)),
                    Map.of(
                            "topics",
                            Optional.of("ceasefire\nsovereignty"),
                            "a rather long name of something told",
                            Optional.of("and rather long words that are told about it, which do not fit in a line"))));
            try (AnnotateWindow window = AnnotateWindow.over(workplace, Theme.LIGHT, 1024, 700)) {
                window.type(KeyCode.J, KeyCode.CONTROL);
                window.picture("details-light");

                assertThat(window.overflowing()).isEmpty();
            }
        }
    }

    @Test
    void a_mark_beneath_is_looked_at_by_keys_and_copied() {
        try (Workplace workplace = Workplace.in(folder)) {
            workplace.addForeign("1", Workplace.ASTANA, "annotator-b", "Iran", "Actor");
            try (AnnotateWindow window = AnnotateWindow.over(workplace)) {
                window.type(KeyCode.L, KeyCode.ALT, KeyCode.SHIFT);
                window.type(KeyCode.O, KeyCode.SHIFT);
                window.type(KeyCode.DELETE);
                assertThat(window.notice()).contains("annotator-b");
                window.picture("layers-foreign-mark");

                window.type(KeyCode.C);
                assertThat(workplace.stored(workplace.document(1))).containsExactly("Actor: Iran");

                window.type(KeyCode.B, KeyCode.ALT);
                assertThat(window.find("#blind").isVisible()).isTrue();
                assertThat(FxKit.call(() -> window.model().layers().rows().size()))
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void one_comes_back_to_where_one_was() {
        String text = "A line of the statement.\n".repeat(200);
        try (Workplace workplace = Workplace.in(folder, text, "two");
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            FxKit.run(() -> window.text().select(new Span(4000, 4006)));
            window.type(KeyCode.DOWN, KeyCode.ALT);
            window.type(KeyCode.UP, KeyCode.ALT);

            assertThat(FxKit.call(() -> window.text().selection())).isEqualTo(new Span(4000, 4006));
        }
    }

    @Test
    void the_list_selects_what_is_open_whatever_the_filter_does() {
        try (Workplace workplace = Workplace.in(folder, "one", "two", "three");
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            FxKit.run(() -> window.model().open(workplace.document(2)));
            FxKit.run(() -> ((TextField) window.find("#document-filter")).setText("2"));
            window.settle();
            FxKit.run(() -> ((TextField) window.find("#document-filter")).setText(""));
            window.settle();

            assertThat(window.model().page().wanted()).contains(workplace.document(2));
            assertThat(FxKit.call(() -> ((ListView<?>) window.find("#documents"))
                            .getSelectionModel()
                            .getSelectedIndex()))
                    .isEqualTo(1);
        }
    }

    @SuppressWarnings("unchecked") // the page's choices are of words
    private static ComboBox<String> process(AnnotateWindow window) {
        return (ComboBox<String>) window.find("#document-label-process");
    }

    private static Map<String, String> metadata(Workplace workplace, DocumentId document) {
        return workplace.project().state().document(document).orElseThrow().metadata();
    }
}
