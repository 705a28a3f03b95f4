package org.glossator.ui.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.glossator.annotation.DocumentState;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectFiles;
import org.glossator.project.edit.RemoveDocuments;
import org.glossator.text.Span;
import org.glossator.ui.FxKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person does at the keyboard and with the mouse, and what the file holds afterwards.
class AnnotateScreenTest {

    private static final String AGREEMENTS = "Agreement: the Astana agreements";

    @TempDir
    Path folder;

    @Test
    void words_selected_by_keyboard_and_a_key_make_a_mark_that_is_there_after_reopening() {
        try (Workplace workplace = Workplace.in(folder, Workplace.ASTANA)) {
            try (AnnotateWindow window = AnnotateWindow.over(workplace)) {
                for (int i = 0; i < 3; i++) {
                    window.type(KeyCode.RIGHT, KeyCode.CONTROL);
                }
                for (int i = 0; i < 3; i++) {
                    window.type(KeyCode.RIGHT, KeyCode.CONTROL, KeyCode.SHIFT);
                }
                window.type(KeyCode.DIGIT4);

                assertThat(window.model().selection().annotation()).isPresent();
                assertThat(window.model().selection().words().isEmpty()).isTrue();
            }
            workplace.reopen();

            assertThat(workplace.stored(workplace.document(1))).containsExactly(AGREEMENTS);
        }
    }

    @Test
    void words_selected_with_the_mouse_are_marked_by_a_chip() {
        try (Workplace workplace = Workplace.in(folder, Workplace.ASTANA);
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            var iran = FxKit.call(() -> window.text()
                    .screenToLocal(window.text().boundsOnScreen(new Span(0, 4)).orElseThrow()));
            window.window()
                    .drag(
                            window.text(),
                            new Point2D(iran.getMinX() + 6, iran.getCenterY()),
                            new Point2D(iran.getMaxX() - 6, iran.getCenterY()));
            window.click(window.chip("Actor"));

            assertThat(workplace.stored(workplace.document(1))).containsExactly("Actor: Iran");
        }
    }

    @Test
    void a_double_click_selects_the_word_and_a_click_selects_the_mark() {
        try (Workplace workplace = Workplace.in(folder, Workplace.ASTANA);
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            int turkey = Workplace.ASTANA.indexOf("Turkey");
            window.clickText(turkey + 2, 2);
            window.type(KeyCode.DIGIT1);
            window.type(KeyCode.ESCAPE);
            assertThat(window.model().selection().selected()).isEmpty();

            window.clickText(turkey + 2, 1);

            assertThat(window.model().selection().annotation().orElseThrow().outer())
                    .isEqualTo(new Span(turkey, turkey + 6));
        }
    }

    @Test
    void with_a_mark_selected_a_key_relabels_it_and_delete_removes_it() {
        try (Workplace workplace = Workplace.in(folder, Workplace.ASTANA);
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            window.select("the Astana agreements");
            window.type(KeyCode.DIGIT2);
            window.type(KeyCode.DIGIT4);
            assertThat(workplace.stored(workplace.document(1))).containsExactly(AGREEMENTS);

            window.type(KeyCode.DELETE);

            assertThat(workplace.stored(workplace.document(1))).isEmpty();
            assertThat(window.model().selection().selected()).isEmpty();
        }
    }

    @Test
    void undo_and_redo_are_named_and_go_on_after_reopening() {
        try (Workplace workplace = Workplace.in(folder, Workplace.ASTANA)) {
            try (AnnotateWindow window = AnnotateWindow.over(workplace)) {
                window.select("the Astana agreements");
                window.type(KeyCode.DIGIT4);
                window.select("Iran");
                window.type(KeyCode.DIGIT1);
            }
            workplace.reopen();
            try (AnnotateWindow window = AnnotateWindow.over(workplace)) {
                assertThat(window.name("annotate.undo")).isEqualTo("Undo: annotate “Iran” as Actor");

                window.type(KeyCode.Z, KeyCode.CONTROL);
                window.type(KeyCode.Z, KeyCode.CONTROL);
                assertThat(window.notice()).isEqualTo("Undone: annotate “the Astana agreements” as Agreement");
                assertThat(window.name("annotate.redo"))
                        .isEqualTo("Redo: annotate “the Astana agreements” as Agreement");

                window.type(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
                window.type(KeyCode.Y, KeyCode.CONTROL);
                assertThat(workplace.stored(workplace.document(1))).containsExactly("Actor: Iran", AGREEMENTS);
            }
        }
    }

    @Test
    void with_alt_a_mark_is_exactly_what_is_selected() {
        try (Workplace workplace = Workplace.in(folder, Workplace.ASTANA);
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            window.select("Astana agree");
            window.type(KeyCode.DIGIT4, KeyCode.ALT);
            window.select("na agreements bi");
            window.type(KeyCode.DIGIT3);

            assertThat(workplace.stored(workplace.document(1)))
                    .containsExactly("Location: Astana agreements bind", "Agreement: Astana agree");
        }
    }

    @Test
    void a_narrower_label_is_picked_by_typing_a_part_of_its_name() {
        try (Workplace workplace = Workplace.in(folder, Workplace.ASTANA);
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            window.select("Iran");
            window.type(KeyCode.L);
            window.write("sta org");
            window.type(KeyCode.ENTER);

            assertThat(workplace.stored(workplace.document(1))).containsExactly("State organ: Iran");
            assertThat(window.model().selection().selected()).isPresent();
        }
    }

    @Test
    void an_attribute_is_told_and_no_longer_told() {
        try (Workplace workplace = Workplace.in(folder, Workplace.ASTANA);
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            window.select("the Astana agreements");
            window.type(KeyCode.DIGIT4);
            ComboBox<String> status = window.choice("status");
            FxKit.run(() -> status.setValue("in force"));
            window.settle();
            assertThat(window.attributes()).isEqualTo("{status=in force}");

            FxKit.run(() -> status.setValue(""));
            window.settle();
            assertThat(window.attributes()).isEqualTo("{}");
        }
    }

    @Test
    void a_note_is_one_edit_and_is_not_lost_when_the_screen_goes() {
        try (Workplace workplace = Workplace.in(folder, Workplace.ASTANA)) {
            try (AnnotateWindow window = AnnotateWindow.over(workplace)) {
                window.select("Iran");
                window.type(KeyCode.DIGIT1);
                window.type(KeyCode.N);
                window.write("certain");
                assertThat(((TextArea) window.find("#note")).getText()).isEqualTo("certain");
            }
            workplace.reopen();
            try (AnnotateWindow window = AnnotateWindow.over(workplace)) {
                window.type(KeyCode.TAB);
                assertThat(((TextArea) window.find("#note")).getText()).isEqualTo("certain");

                window.type(KeyCode.Z, KeyCode.CONTROL);
                assertThat(((TextArea) window.find("#note")).getText()).isEmpty();
                assertThat(window.name("annotate.undo")).isEqualTo("Undo: annotate “Iran” as Actor");
            }
        }
    }

    @Test
    void a_note_goes_to_the_mark_it_was_written_for_whichever_is_selected_next() {
        try (Workplace workplace = Workplace.in(folder, Workplace.ASTANA);
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            window.mark("Turkey", KeyCode.DIGIT1);
            window.mark("Iran", KeyCode.DIGIT1);
            window.type(KeyCode.N);
            window.write("first");
            window.clickText(Workplace.ASTANA.indexOf("Turkey") + 2, 1);

            var marks = window.model().page().annotations().inOrder();
            assertThat(marks).extracting(mark -> mark.note()).containsExactly("first", "");
            assertThat(((TextArea) window.find("#note")).getText()).isEmpty();
        }
    }

    @Test
    void a_relation_is_made_by_keys_alone_and_only_as_the_schema_allows() {
        try (Workplace workplace = Workplace.in(folder, Workplace.ASTANA);
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            window.mark("Turkey", KeyCode.DIGIT1);
            window.mark("the Astana agreements", KeyCode.DIGIT4);
            window.type(KeyCode.R);
            window.type(KeyCode.TAB);
            window.type(KeyCode.ENTER);
            window.write("party");
            window.type(KeyCode.ENTER);

            var relations = window.model().page().markup().relations().inOrder();
            assertThat(relations)
                    .extracting(relation -> relation.type().value())
                    .containsExactly("party");
            assertThat(window.picked()).contains("party → Turkey");
        }
    }

    @Test
    void a_project_opened_to_read_only_says_so_and_stays_as_it_is() {
        try (Workplace workplace = Workplace.in(folder, Workplace.ASTANA)) {
            workplace.reopen(ProjectFiles.Access.READ_ONLY);
            try (AnnotateWindow window = AnnotateWindow.over(workplace)) {
                window.select("Iran");
                window.type(KeyCode.DIGIT1);

                assertThat(window.notice()).contains("read only");
                assertThat(window.model().page().annotations().isEmpty()).isTrue();
            }
        }
    }

    @Test
    void with_nothing_selected_a_key_says_what_to_do() {
        try (Workplace workplace = Workplace.in(folder, Workplace.ASTANA);
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            window.type(KeyCode.DIGIT1);
            assertThat(window.notice()).startsWith("Select some words first");

            window.type(KeyCode.R);
            assertThat(window.notice()).startsWith("Select a mark first");
        }
    }

    @Test
    void a_document_that_is_removed_meanwhile_gives_way_to_its_neighbour() {
        try (Workplace workplace = Workplace.in(folder, Workplace.ASTANA, "Second", "Third");
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            window.mark("Iran", KeyCode.DIGIT1);
            workplace.apply(new RemoveDocuments(List.of(workplace.document(1))));
            window.settle();

            assertThat(window.model().page().document().orElseThrow().text()).isEqualTo("Second");
            assertThat(window.model().documents().all()).hasSize(2);
        }
    }

    @Test
    void done_goes_on_to_the_next_document_and_counts() {
        try (Workplace workplace = Workplace.in(folder, Workplace.ASTANA, "Second", "Third");
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            window.type(KeyCode.ENTER, KeyCode.CONTROL);

            assertThat(window.model().page().document().orElseThrow().text()).isEqualTo("Second");
            var mine = window.model().layers().mine().id();
            assertThat(workplace
                            .project()
                            .state()
                            .tally(new LayerDocument(mine, workplace.document(1)))
                            .state())
                    .isEqualTo(DocumentState.DONE);
            assertThat(window.model().documents().doneProperty().get()).isEqualTo(1);
        }
    }

    @Test
    void letters_typed_into_the_filter_mark_nothing() {
        try (Workplace workplace = Workplace.in(folder, Workplace.ASTANA, "Second");
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            window.select("Iran");
            window.type(KeyCode.D, KeyCode.CONTROL);
            window.write("2");

            assertThat(window.model().documents().shown()).hasSize(1);
            assertThat(window.model().page().annotations().isEmpty()).isTrue();
        }
    }

    @Test
    void another_layer_is_shown_and_cannot_be_edited() {
        try (Workplace workplace = Workplace.in(folder)) {
            workplace.addForeign("1", Workplace.ASTANA, "annotator-b", "Iran", "Actor");
            try (AnnotateWindow window = AnnotateWindow.over(workplace)) {
                assertThat(window.model().page().annotations().isEmpty()).isTrue();
                window.type(KeyCode.L, KeyCode.ALT);
                assertThat(window.model().page().annotations().size()).isEqualTo(1);

                window.type(KeyCode.TAB);
                window.type(KeyCode.DIGIT2);

                assertThat(window.notice()).contains("annotator-b");
                window.type(KeyCode.L, KeyCode.ALT);
                window.mark("Iran", KeyCode.DIGIT1);
                assertThat(workplace.stored(workplace.document(1))).containsExactly("Actor: Iran");
            }
        }
    }

    @Test
    void f6_goes_round_the_parts_of_the_screen() {
        try (Workplace workplace = Workplace.in(folder, Workplace.ASTANA);
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            window.mark("Iran", KeyCode.DIGIT1);
            window.type(KeyCode.F6);
            assertThat(window.focused()).isEqualTo("inspected-label");
            window.type(KeyCode.F6);
            assertThat(window.focused()).isEqualTo("documents");
            window.type(KeyCode.F6);
            assertThat(window.text().isFocusWithin()).as(window.focused()).isTrue();
            window.type(KeyCode.F6, KeyCode.SHIFT);
            assertThat(window.focused()).isEqualTo("documents");
        }
    }

    @Test
    void a_document_is_renamed_and_removed_and_both_are_undone() {
        try (Workplace workplace = Workplace.in(folder, Workplace.ASTANA, "Second");
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            window.type(KeyCode.F2);
            window.write("astana");
            window.type(KeyCode.ENTER);
            assertThat(window.model().documents().all().getFirst().head().name())
                    .isEqualToIgnoringCase("astana");
            assertThat(window.model().page().document()).isPresent();

            window.run("annotate.remove");
            assertThat(window.model().documents().all()).hasSize(1);
            window.type(KeyCode.Z, KeyCode.CONTROL);
            window.type(KeyCode.Z, KeyCode.CONTROL);

            assertThat(window.model().documents().all())
                    .extracting(row -> row.head().name())
                    .containsExactlyInAnyOrder("1", "2");
        }
    }

    @Test
    void of_ten_thousand_documents_only_those_in_sight_have_a_row() {
        String[] texts =
                IntStream.range(0, 10_000).mapToObj(i -> "Iran, statement " + i).toArray(String[]::new);
        try (Workplace workplace = Workplace.in(folder, texts);
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            window.mark("Iran", KeyCode.DIGIT1);
            window.type(KeyCode.DOWN, KeyCode.ALT);

            assertThat(window.model().page().document().orElseThrow().text()).isEqualTo("Iran, statement 1");
            assertThat(FxKit.call(() -> window.find("#documents").lookupAll(".document-row"))
                            .size())
                    .isBetween(5, 60);
        }
    }
}
