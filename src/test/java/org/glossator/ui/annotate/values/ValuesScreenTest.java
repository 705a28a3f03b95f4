package org.glossator.ui.annotate.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.glossator.ui.annotate.AnnotateWindow;
import org.glossator.ui.annotate.Workplace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValuesScreenTest {

    @TempDir
    Path folder;

    @Test
    void values_are_told_by_keys_and_remembered_for_the_next_mark() {
        try (Workplace workplace = Workplace.in(folder, Workplace.ASTANA);
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            window.type(KeyCode.T);
            assertThat(window.notice()).startsWith("Select a mark first");

            window.mark("Iran", KeyCode.DIGIT1);
            window.type(KeyCode.T);
            window.picture("values-attributes");
            window.type(KeyCode.DIGIT1);
            window.picture("values-values");
            window.type(KeyCode.DIGIT2);
            assertThat(window.attributes()).contains("mention").contains("nominal");
            window.type(KeyCode.T);
            window.type(KeyCode.DIGIT2);
            window.type(KeyCode.DIGIT1);
            assertThat(window.attributes()).contains("metonymy");

            window.type(KeyCode.T, KeyCode.SHIFT);
            window.mark("Turkey", KeyCode.DIGIT1);
            assertThat(window.attributes()).contains("nominal").contains("metonymy");
            assertThat(window.name("annotate.undo")).isEqualTo("Undo: annotate “Turkey” as Actor");
            window.type(KeyCode.T);
            window.type(KeyCode.DIGIT1);
            window.type(KeyCode.DIGIT0);
            assertThat(window.attributes()).doesNotContain("nominal");
            window.type(KeyCode.T, KeyCode.SHIFT);
            window.mark("Russia", KeyCode.DIGIT1);
            assertThat(window.attributes()).isEqualTo("{}");
        }
    }

    @Test
    void words_that_do_not_fit_are_not_told_and_the_reason_stands_there() {
        try (Workplace workplace = Workplace.in(folder, "It was signed in May 2017.");
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            window.mark("May", KeyCode.DIGIT5);
            window.type(KeyCode.T);
            window.type(KeyCode.DIGIT1);
            assertThat(window.focused()).isEqualTo("value-field");
            window.write("may");
            window.type(KeyCode.ENTER);
            window.picture("values-misfit");
            assertThat(window.focused()).isEqualTo("value-field");
            window.type(KeyCode.A, KeyCode.CONTROL);
            window.write("2017");
            window.type(KeyCode.ENTER);
            assertThat(window.attributes()).contains("2017");
        }
    }
}
