package org.glossator.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.glossator.annotation.Decision;
import org.glossator.ui.FxKit;
import org.glossator.ui.command.CommandId;
import org.glossator.ui.review.model.CaseRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The Review screen over the sample, in the window, by the commands and keys that reviewers have.
class ReviewScreenTest {

    @TempDir
    private Path folder;

    private WindowUnderTest window;

    @BeforeEach
    void open() {
        window = WindowUnderTest.annotating(folder, 1200, 800);
        window.files.choose(folder.resolve("Astana.gloss"));
        window.run("file.sample");
        review();
    }

    @AfterEach
    void close() {
        window.close();
    }

    /// The script a reviewer would follow by hand.
    @Test
    void differences_are_settled_by_one_key_each_and_all_is_remembered() {
        int all = rows().size();
        assertThat(resolved()).isEqualTo("0 OF %d RESOLVED".formatted(all));
        CaseRow first = selected();
        decide(KeyCode.DIGIT1);
        awaitSettled(1);
        CaseRow second = selected();
        assertThat(second).as("the next open difference is looked at").isNotEqualTo(first);
        decide(KeyCode.DIGIT2);
        awaitSettled(2);
        CaseRow third = selected();
        decide(KeyCode.DIGIT4);
        awaitSettled(3);
        assertThat(settled().getLast().decision().orElseThrow().verdict()).isEqualTo(Decision.Verdict.NEITHER);

        window.type(KeyCode.TAB, KeyCode.SHIFT);
        assertThat(selected().place()).isEqualTo(third.place());
        window.type(KeyCode.N);
        FxKit.run(() -> ((TextField) window.find("#prompt-field")).setText("not a mention"));
        window.type(KeyCode.ENTER);
        window.await(() -> selected().decision().orElseThrow().comment().equals("not a mention"));
        window.type(KeyCode.G);
        window.await(() -> selected().decision().orElseThrow().why().equals(Optional.of(Decision.Cause.GUIDELINE_GAP)));

        window.type(KeyCode.Z, KeyCode.CONTROL);
        window.await(() -> selected().decision().orElseThrow().why().isEmpty());
        window.type(KeyCode.Z, KeyCode.CONTROL);
        window.type(KeyCode.Z, KeyCode.CONTROL);
        awaitSettled(2);
        window.type(KeyCode.Y, KeyCode.CONTROL);
        awaitSettled(3);
        window.type(KeyCode.Y, KeyCode.CONTROL);
        window.await(() -> selected().decision().orElseThrow().comment().equals("not a mention"));

        window.type(KeyCode.O);
        window.await(() -> rows().size() == all - 3);
        assertThat(rows()).allMatch(CaseRow::isOpen);
        window.type(KeyCode.O);
        FxKit.run(() -> ((ToggleButton) window.find("#review-kind-relation")).fire());
        window.await(() -> rows().size() < all);
        FxKit.run(() -> ((ToggleButton) window.find("#review-kind-relation")).fire());
        window.await(() -> rows().size() == all);

        window.run("review.strategies");
        window.await(() -> window.find("#forecast .strong") instanceof Labeled figure
                && !figure.getText().equals("…"));
        window.type(KeyCode.ESCAPE);
        assertThat(window.find("#differences"))
                .as("Esc puts the card away first")
                .isNotNull();

        window.run("leave.close-project");
        FxKit.run(() -> window.window.open(folder.resolve("Astana.gloss")));
        window.await(() -> window.find("#saved") != null);
        window.settle();
        FxKit.run(() -> Window.getWindows().stream()
                .filter(each -> each != window.stage)
                .toList()
                .forEach(Window::hide)); // which asks who works here
        review();
        awaitSettled(3);
        assertThat(settled())
                .anyMatch(row -> row.decision().orElseThrow().comment().equals("not a mention"));
        assertThat(resolved()).isEqualTo("3 OF %d RESOLVED".formatted(all));
    }

    @Test
    void layers_and_kinds_are_chosen_anew_as_they_were_left() {
        FxKit.run(() -> ((ToggleButton) window.find("#review-kind-relation")).fire());
        window.type(KeyCode.O);
        window.type(KeyCode.ESCAPE);
        assertThat(window.find("#differences")).isNull();
        window.type(KeyCode.R, KeyCode.CONTROL);
        window.await(() -> window.find("#review-kind-relation") instanceof ToggleButton kind && kind.isSelected());
        assertThat(FxKit.call(() -> ((ToggleButton) window.find("#review-open")).isSelected()))
                .isTrue();
        assertThat(FxKit.call(() -> ((ToggleButton) window.find("#review-kind-label")).isSelected()))
                .isFalse();
    }

    @Test
    void a_report_is_written_where_it_is_wanted_or_it_is_said_why_not() throws IOException {
        window.files.choose(folder.resolve("no such folder").resolve("report.html"));
        window.run("review.write-report");
        window.await(() -> Window.getWindows().size() > 1);
        assertThat(told()).anyMatch(words -> words.contains("no such folder"));
        window.type(KeyCode.ESCAPE);

        Path report = folder.resolve("report.html");
        window.files.choose(report);
        window.run("review.write-report");
        window.await(() -> Files.exists(report));
        String page = Files.readString(report);
        assertThat(page).contains("Drawn: ", "</html>");
        assertThat(page.contains(", with its interval."))
                .as("the key tells of intervals only where some are drawn")
                .isEqualTo(page.contains("class=\"whisker\""));
    }

    /// All that small windows over this one say.
    private static List<String> told() {
        return FxKit.call(() -> Window.getWindows().stream()
                .skip(1)
                .flatMap(each -> each.getScene().getRoot().lookupAll(".label").stream())
                .map(label -> ((Label) label).getText())
                .toList());
    }

    @Test
    void only_one_of_the_screens_has_its_commands() {
        assertThat(hasCommand("review.take-2")).isTrue();
        assertThat(hasCommand("review.take-3")).isFalse();
        assertThat(hasCommand("annotate.next-mark")).isFalse();
        window.type(KeyCode.E, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(hasCommand("export.write"))
                .as("the Export screen takes its place")
                .isTrue();
        assertThat(hasCommand("review.take-2")).isFalse();
        window.type(KeyCode.R, KeyCode.CONTROL);
        assertThat(hasCommand("review.take-2")).isTrue();
        window.type(KeyCode.ESCAPE);
        assertThat(hasCommand("annotate.next-mark")).isTrue();
        assertThat(hasCommand("review.take-2")).isFalse();
    }

    private void review() {
        window.type(KeyCode.R, KeyCode.CONTROL);
        window.await(() -> window.find("#differences") != null && !rows().isEmpty());
        FxKit.pulse();
    }

    /// Decides, and lets go what was put into gold by hand where that stands in the way.
    private void decide(KeyCode key) {
        window.type(key);
        if (window.hasSheet()) {
            window.press("Let it go");
        }
    }

    private void awaitSettled(int count) {
        window.await(() -> settled().size() == count);
    }

    private List<CaseRow> settled() {
        return rows().stream().filter(CaseRow::isSettled).toList();
    }

    private List<CaseRow> rows() {
        return List.copyOf(list().getItems());
    }

    private CaseRow selected() {
        return list().getSelectionModel().getSelectedItem();
    }

    @SuppressWarnings("unchecked") // the list of differences holds cases
    private ListView<CaseRow> list() {
        return (ListView<CaseRow>) window.find("#differences");
    }

    private String resolved() {
        return FxKit.call(() -> ((Label) window.find("#resolved")).getText());
    }

    private boolean hasCommand(String id) {
        return FxKit.call(() ->
                window.window.surroundings().commands().find(CommandId.of(id)).isPresent());
    }
}
