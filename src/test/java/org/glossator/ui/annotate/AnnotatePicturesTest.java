package org.glossator.ui.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.glossator.project.edit.RenameDocument;
import org.glossator.schema.Colour;
import org.glossator.schema.Label;
import org.glossator.schema.Schema;
import org.glossator.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Pictures of the screen, to be looked at beside the mock-ups, and what can be measured in them: nothing stands
/// beyond the edges, and nothing is thrown while it is laid out.
class AnnotatePicturesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Theme.class)
    void a_statement_with_its_marks_in_every_theme(Theme theme) {
        try (Workplace workplace = Workplace.sample(folder);
                AnnotateWindow window = AnnotateWindow.over(workplace, theme, 1440, 900)) {
            window.go("existing agreements");
            window.picture("annotate-" + theme.name().toLowerCase(Locale.ROOT));

            assertThat(window.model().selection().annotation()).isPresent();
            assertThat(window.picked()).isNotEmpty();
        }
    }

    @Test
    void a_small_window() {
        try (Workplace workplace = Workplace.sample(folder);
                AnnotateWindow window = AnnotateWindow.over(workplace, Theme.LIGHT, 1024, 700)) {
            window.go("existing agreements");
            window.picture("annotate-1024x700");

            assertThat(window.overflowing()).isEmpty();
        }
    }

    @Test
    void a_project_without_documents_says_what_to_do() {
        try (Workplace workplace = Workplace.in(folder);
                AnnotateWindow window = AnnotateWindow.over(workplace, Theme.LIGHT, 1440, 900)) {
            window.picture("annotate-empty");

            assertThat(window.model().page().document()).isEmpty();
        }
    }

    @Test
    void forty_labels_leave_those_for_which_there_is_no_room_in_a_menu() {
        Schema many = new Schema(
                "Many",
                1,
                "",
                IntStream.rangeClosed(1, 40)
                        .mapToObj(i -> Label.of("Label number " + i, new Colour(i % 2 == 0 ? "#2F6FDE" : "#C2410C")))
                        .toList(),
                List.of(),
                List.of(),
                List.of());
        try (Workplace workplace = Workplace.in(folder, many, Workplace.ASTANA);
                AnnotateWindow window = AnnotateWindow.over(workplace, Theme.DARK, 1440, 900)) {
            window.select("Iran");
            window.type(KeyCode.L);
            window.picture("annotate-forty-labels");

            assertThat(window.find("#more-labels").isVisible()).isTrue();
            assertThat(window.overflowing()).isEmpty();
        }
    }

    @Test
    void long_names_and_quotes_break_nothing() {
        String text = "the memorandum on the creation of de-escalation areas in the Syrian Arab Republic ".repeat(40);
        try (Workplace workplace = Workplace.in(folder, text, "Second")) {
            workplace.apply(new RenameDocument(
                    workplace.document(1),
                    "Joint statement by the representatives of Iran, Russia and Turkey ".repeat(4)));
            try (AnnotateWindow window = AnnotateWindow.over(workplace, Theme.LIGHT, 1024, 700)) {
                window.select(text.strip());
                window.type(KeyCode.DIGIT4);
                window.picture("annotate-long-names");

                assertThat(window.overflowing()).isEmpty();
            }
        }
    }

    @Test
    void a_persian_statement() {
        String text =
                "سخنگوی وزارت امور خارجه گفت که توافق‌های آستانه برای ایران، ترکیه و روسیه الزام‌آور است و حلب و ادلب"
                        + " از مناطق کاهش تنش به شمار می‌آیند.\nThe Astana agreements (توافق‌های آستانه) bind all.";
        try (Workplace workplace = Workplace.in(folder, text, Workplace.ASTANA)) {
            workplace.apply(new RenameDocument(workplace.document(1), "بیانیه وزارت امور خارجه"));
            try (AnnotateWindow window = AnnotateWindow.over(workplace, Theme.LIGHT, 1440, 900)) {
                window.mark("ایران", KeyCode.DIGIT1);
                window.mark("ترکیه", KeyCode.DIGIT1);
                window.mark("توافق‌های آستانه", KeyCode.DIGIT4);
                window.picture("annotate-persian");

                assertThat(workplace.stored(workplace.document(1)))
                        .containsExactly("Agreement: توافق‌های آستانه", "Actor: ایران", "Actor: ترکیه");
            }
        }
    }
}
