package org.glossator.ui.annotate.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.text.TextFlow;
import org.glossator.schema.LabelName;
import org.glossator.ui.FxKit;
import org.glossator.ui.annotate.AnnotateWindow;
import org.glossator.ui.annotate.Workplace;
import org.glossator.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuidelineTest {

    @TempDir
    private Path folder;

    @Test
    void the_guideline_of_the_selected_mark_stands_beside_the_text_and_stays_when_it_is_let_go() {
        try (Workplace workplace = Workplace.in(folder, Workplace.ASTANA);
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            window.mark("Iran", KeyCode.DIGIT1);
            window.type(KeyCode.G);
            assertThat(read(window)).anyMatch(words -> words.startsWith("Whoever acts"));
            window.type(KeyCode.ESCAPE);
            assertThat(read(window)).anyMatch(words -> words.startsWith("Whoever acts"));
            window.type(KeyCode.G, KeyCode.SHIFT);
            assertThat(read(window))
                    .anyMatch(words -> words.startsWith("Mark the words of the statement"))
                    .anyMatch(words -> words.startsWith("An absolute or relative date"));
        }
    }

    @Test
    void a_mark_becomes_an_example_that_travels_with_the_schema_and_is_undone_as_one() {
        LabelName agreement = new LabelName("Agreement");
        try (Workplace workplace = Workplace.in(folder, Workplace.ASTANA);
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            String before = workplace.project().state().schema().guidelineFor(agreement);
            window.mark("the Astana agreements", KeyCode.DIGIT4);
            window.run("guide.example");
            assertThat(workplace.project().state().schema().guidelineFor(agreement))
                    .isEqualTo(before + "\n\n## Examples\n\n* Iran underlined that **the Astana agreements** bind"
                            + " Turkey and Russia. — *1*");
            assertThat(window.notice()).isEqualTo("The mark is an example in the guideline of Agreement now.");
            window.run("guide.example");
            assertThat(window.notice()).isEqualTo("This is an example in the guideline of Agreement already.");
            window.run("annotate.undo");
            assertThat(workplace.project().state().schema().guidelineFor(agreement))
                    .isEqualTo(before);
        }
    }

    @Test
    void without_a_mark_there_is_no_example() {
        try (Workplace workplace = Workplace.in(folder, Workplace.ASTANA);
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            window.run("guide.example");
            assertThat(window.notice()).isEqualTo("Select a mark first: click it, or press Tab.");
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void pictures(Theme theme) {
        String name = theme.name().toLowerCase(Locale.ROOT);
        try (Workplace workplace = Workplace.sample(folder);
                AnnotateWindow window = AnnotateWindow.over(workplace, theme, 1440, 900)) {
            window.go("existing agreements");
            window.run("guide.example");
            window.type(KeyCode.G);
            window.picture("guideline-" + name);
            window.type(KeyCode.G, KeyCode.SHIFT);
            window.picture("guideline-whole-" + name);
            assertThat(window.overflowing()).isEmpty();
        }
    }

    private static List<String> read(AnnotateWindow window) {
        return FxKit.call(() -> window.find(".guide").lookupAll(".markdown-flow").stream()
                .map(TextFlow.class::cast)
                .map(TextFlow::getAccessibleText)
                .toList());
    }
}
