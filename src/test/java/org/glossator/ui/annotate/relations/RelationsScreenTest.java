package org.glossator.ui.annotate.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.glossator.ui.FxKit;
import org.glossator.ui.annotate.AnnotateWindow;
import org.glossator.ui.annotate.Workplace;
import org.glossator.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RelationsScreenTest {

    @TempDir
    Path folder;

    @Test
    void a_missing_role_is_filled_and_its_relation_retyped_turned_and_deleted_by_keys() {
        try (Workplace workplace = Workplace.in(folder, Workplace.ASTANA);
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            window.mark("Iran", KeyCode.DIGIT1);
            window.mark("underlined", KeyCode.DIGIT2);
            assertThat(missing(window)).contains("agent is missing; pick what fills it");

            window.click(missingRole(window, "agent"));
            window.type(KeyCode.TAB, KeyCode.SHIFT);
            window.type(KeyCode.ENTER);
            assertThat(window.picked()).contains("agent → Iran");
            assertThat(missing(window)).noneMatch(each -> each.startsWith("agent "));

            focusLine(window, "agent → Iran");
            window.type(KeyCode.R);
            assertThat(window.notice()).contains("agent").contains("Actor");
            focusLine(window, "agent → Iran");
            window.type(KeyCode.T);
            window.write("patient");
            window.type(KeyCode.ENTER);
            assertThat(window.picked()).contains("patient → Iran");
            assertThat(window.name("annotate.undo")).isEqualTo("Undo: change a relation to patient");

            focusLine(window, "patient → Iran");
            window.type(KeyCode.DELETE);
            assertThat(window.picked()).noneMatch(each -> each.contains("Iran"));
            assertThat(workplace.stored(workplace.document(1))).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void the_list_shows_relations_and_marks_goes_there_and_filters(Theme theme) {
        try (Workplace workplace = Workplace.sample(folder);
                AnnotateWindow window = AnnotateWindow.over(workplace, theme, 1440, 900)) {
            window.type(KeyCode.L, KeyCode.CONTROL);
            assertThat(window.focused()).isEqualTo("entries");
            assertThat(entries(window)).isEqualTo(18);
            window.type(KeyCode.DOWN);
            window.type(KeyCode.ENTER);
            assertThat(window.model().selection().annotation()).isPresent();
            window.picture("relations-list-" + theme.name().toLowerCase(Locale.ROOT));
            assertThat(window.overflowing()).isEmpty();

            int marks = window.model().page().annotations().size();
            window.type(KeyCode.DELETE);
            assertThat(entries(window)).isEqualTo(17);
            assertThat(window.model().page().annotations().size()).isEqualTo(marks);

            FxKit.run(() -> window.find("#entries-marks").requestFocus());
            window.type(KeyCode.SPACE);
            assertThat(entries(window)).isEqualTo(marks);
            FxKit.run(() -> window.find("#entries-words").requestFocus());
            window.write("baghaei");
            assertThat(entries(window)).isPositive().isLessThan(marks);
            window.picture("relations-marks-" + theme.name().toLowerCase(Locale.ROOT));
        }
    }

    private static int entries(AnnotateWindow window) {
        return FxKit.call(() -> window.find("#entries") instanceof ListView<?> list
                ? list.getItems().size()
                : -1);
    }

    private static List<String> missing(AnnotateWindow window) {
        return FxKit.call(() -> window.find(".inspector").lookupAll(".missing-role").stream()
                .map(Node::getAccessibleText)
                .toList());
    }

    private static Node missingRole(AnnotateWindow window, String role) {
        return FxKit.call(() -> window.find(".inspector").lookupAll(".missing-role").stream()
                .filter(node -> node.getAccessibleText().startsWith(role + " "))
                .findFirst()
                .orElseThrow());
    }

    private static void focusLine(AnnotateWindow window, String words) {
        FxKit.run(() -> window.find(".inspector").lookupAll(".relation-open").stream()
                .filter(node -> words.equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow()
                .requestFocus());
    }
}
