package org.glossator.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.glossator.ui.FxKit;
import org.glossator.ui.command.CommandId;
import org.glossator.ui.exporting.model.FindingRow;
import org.glossator.ui.text.AnnotatedTextView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The Export screen over the sample, in the window, by the commands and keys that people have.
class ExportScreenTest {

    @TempDir
    private Path folder;

    private WindowUnderTest window;

    @BeforeEach
    void open() {
        window = WindowUnderTest.annotating(folder, 1200, 800);
        window.files.choose(folder.resolve("Astana.gloss"));
        window.run("file.sample");
        window.type(KeyCode.E, KeyCode.CONTROL, KeyCode.SHIFT);
        awaitPreview("{");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void a_finding_leads_to_its_place_and_the_way_back_to_the_same_choices() {
        choose("conll-2003");
        awaitPreview("-DOCSTART-");
        ListView<FindingRow> findings = findings();
        FxKit.run(() -> {
            findings.requestFocus();
            findings.getSelectionModel().selectFirst();
        });
        window.type(KeyCode.ENTER);
        window.type(KeyCode.DOWN);
        FindingRow row = FxKit.call(() -> findings.getSelectionModel().getSelectedItem());
        assertThat(row).isInstanceOf(FindingRow.Single.class);
        window.type(KeyCode.ENTER);
        window.await(() ->
                text() != null && text().selection().equals(row.loss().place().orElseThrow()));
        assertThat(hasCommand("annotate.next-mark")).isTrue();
        assertThat(hasCommand("export.write")).isFalse();
        FxKit.pulse();
        assertThat(FxKit.call(() -> ((Label) window.find("#counts")).getText()))
                .as("the gold layer, which was exported, is shown")
                .startsWith("47 annotations");

        window.type(KeyCode.E, KeyCode.CONTROL, KeyCode.SHIFT);
        awaitPreview("-DOCSTART-");
        assertThat(hasCommand("annotate.next-mark")).isFalse();
        window.type(KeyCode.ESCAPE);
        assertThat(text()).isNotNull();
        assertThat(hasCommand("annotate.mark.1")).isTrue();
    }

    @Test
    void it_is_written_and_replaced_without_a_question_but_what_others_wrote_is_not() throws IOException {
        Path target = folder.resolve("Astana-jsonl.jsonl");
        write();
        window.await(() -> Files.exists(target));
        assertThat(Files.readAllLines(target)).hasSize(23);
        window.await(() ->
                FxKit.call(() -> ((Label) window.find("#written")).getText()).contains("23 documents"));
        Files.writeString(target, "stale");
        write();
        window.await(() -> lines(target) == 23);

        Path other = Files.writeString(folder.resolve("theirs.jsonl"), "theirs\n");
        window.files.choose(other);
        window.run("export.target");
        write();
        window.await(this::hasSheet);
        window.press("Cancel");
        assertThat(Files.readString(other)).isEqualTo("theirs\n");
        write();
        window.await(this::hasSheet);
        window.press("Replace it");
        window.await(() -> lines(other) == 23);
    }

    @Test
    void a_cancelled_export_leaves_what_was_there() throws IOException {
        Path target = Files.writeString(folder.resolve("Astana-jsonl.jsonl"), "old");
        BackgroundWork work = window.window.surroundings().work();
        FxKit.run(() -> work.busyProperty().subscribe(busy -> {
            if (busy) {
                work.cancel();
            }
        }));
        write();
        window.await(this::hasSheet);
        window.press("Replace it");
        window.await(() -> !window.notice().isEmpty());
        assertThat(window.notice()).startsWith("Exporting to Astana-jsonl.jsonl");
        assertThat(target).hasContent("old");
        assertThat(Files.list(folder).map(file -> file.getFileName().toString()))
                .noneMatch(name -> name.contains(".part"));
    }

    @Test
    void strictly_nothing_is_written_and_what_was_there_stays() throws IOException {
        Path target = Files.writeString(folder.resolve("Astana-csv.csv"), "old");
        choose("csv");
        awaitPreview("document");
        FxKit.run(() -> ((CheckBox) window.find("#export-strict")).fire());
        window.await(() -> !((Label) window.find("#obstacle")).getText().isEmpty());
        assertThat(FxKit.call(() -> window.window.surroundings().commands().run("export.write")))
                .isFalse();
        assertThat(target).hasContent("old");
    }

    @Test
    void the_line_for_a_terminal_can_be_copied() {
        window.run("export.copy-line");
        String copied = FxKit.call(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).startsWith("glossator export ").contains("--format jsonl", "--gold");
        assertThat(FxKit.call(() -> ((TextArea) window.find("#command-line")).getText()))
                .isEqualTo(copied);
    }

    @Test
    void labels_are_ticked_by_keys_and_everything_is_reached_by_tab() {
        FxKit.run(() -> ((Button) window.find("#export-labels")).fire());
        window.type(KeyCode.SPACE);
        window.type(KeyCode.ESCAPE);
        assertThat(FxKit.call(() -> ((Button) window.find("#export-labels")).getText()))
                .isEqualTo("Actor");
        assertThat(focused()).isEqualTo("export-labels");
        for (int i = 0; i < 40 && !focused().equals("command-line"); i++) {
            window.type(KeyCode.TAB);
        }
        assertThat(focused()).isEqualTo("command-line");
    }

    private void write() {
        window.await(() -> window.window
                .surroundings()
                .commands()
                .get("export.write")
                .enabled()
                .get());
        window.run("export.write");
    }

    private void choose(String format) {
        FxKit.run(() -> window.find("#format-" + format).executeAccessibleAction(AccessibleAction.FIRE));
    }

    private void awaitPreview(String beginning) {
        window.await(() -> window.find("#preview") instanceof TextArea preview
                && preview.getText().startsWith(beginning)
                && findings().getOpacity() == 1);
    }

    @SuppressWarnings("unchecked") // the list of findings holds findings
    private ListView<FindingRow> findings() {
        return (ListView<FindingRow>) window.find("#findings");
    }

    private AnnotatedTextView text() {
        Node found = window.find(".annotated-text-view");
        return (AnnotatedTextView) found;
    }

    private String focused() {
        return FxKit.call(
                () -> String.valueOf(window.stage.getScene().getFocusOwner().getId()));
    }

    private boolean hasCommand(String id) {
        return FxKit.call(() ->
                window.window.surroundings().commands().find(CommandId.of(id)).isPresent());
    }

    private boolean hasSheet() {
        return Window.getWindows().size() > 1;
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException gone) {
            return -1;
        }
    }
}
