package org.glossator.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import javafx.scene.control.TextArea;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.ui.FxKit;
import org.glossator.ui.FxWindow;
import org.glossator.ui.annotate.Workplace;
import org.glossator.workflow.AddPastedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasteTest {

    private static final String FIFTY = "Iran and Turkey agreed.\n".repeat(50 * 1024 * 1024 / 24);

    @TempDir
    Path folder;

    @Test
    void fifty_megabytes_are_shown_by_their_beginning_and_added_whole() throws Exception {
        PasteModel model = new PasteModel(FIFTY);
        assertThat(model.nameProperty().get()).isEqualTo("Iran and Turkey agreed.");
        assertThat(model.shown()).hasSizeLessThan(5_000).endsWith("…");
        assertThat(model.size().orElseThrow().sentence()).contains("52,428,792").contains("beginning");
        assertThat(model.complete().get()).isTrue();
        try (Workplace workplace = Workplace.in(folder)) {
            var added = new AddPastedText()
                    .add(workplace.project(), "Long", model.textProperty().get());
            assertThat(workplace.project().read(added).orElseThrow().document().text())
                    .hasSameSizeAs(FIFTY);
        }
    }

    @Test
    void what_no_project_could_hold_is_refused_in_a_sentence_before_and_when_it_is_added() {
        String beyond = "x".repeat(AddPastedText.LONGEST + 1);
        PasteModel model = new PasteModel(beyond);
        assertThat(model.complete().get()).isFalse();
        assertThat(model.size().map(Message::sentence).orElseThrow()).contains("import it in parts");
        try (Workplace workplace = Workplace.in(folder)) {
            assertThatThrownBy(() -> new AddPastedText().add(workplace.project(), "Beyond", beyond))
                    .isInstanceOf(ExplainedException.class)
                    .hasMessageContaining("import it in parts");
            assertThat(workplace.project().state().documents()).isEmpty();
        }
    }

    @Test
    void a_long_text_never_reaches_the_field_even_if_it_is_pasted_there() {
        PasteModel model = new PasteModel("short");
        PasteView view = FxKit.call(() -> new PasteView(model));
        try (FxWindow _ = FxKit.show(() -> view, 640, 400)) {
            TextArea field = (TextArea) FxKit.call(() -> view.lookup("#pasted-text"));
            FxKit.run(() -> field.setText("shorter"));
            assertThat(model.textProperty().get()).isEqualTo("shorter");
            FxKit.run(() -> view.paste(FIFTY, field::paste));
            FxKit.pulse();
            assertThat(model.textProperty().get()).hasSameSizeAs(FIFTY);
            assertThat(FxKit.call(field::getLength)).isLessThan(5_000);
            assertThat(FxKit.call(field::isEditable)).isFalse();
        }
    }
}
