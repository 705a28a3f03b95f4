package org.glossator.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import org.glossator.settings.Appearance;
import org.glossator.ui.FxKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportDialogTest {

    @TempDir
    private Path folder;

    private Path marked(String name) throws IOException {
        return Files.writeString(folder.resolve(name), """
            {"name":"Statement of the ministries of foreign affairs on the de-escalation zones in Syria","text":"Iran and Turkey met in Astana.","annotations":[{"layer":"ann","label":"Land","start":0,"end":4,"quote":"Iran"},{"layer":"ann","label":"A label whose name is as long as names become when several ministries agree","start":9,"end":15,"quote":"Turkey"},{"layer":"bob","label":"Town","start":23,"end":29,"quote":"Astana"}]}
            {"name":"two","text":"Nothing here."}
            {"name":"broken","text":"Iran","annotations":[{"layer":"ann","label":"Land","start":0,"end":9}]}
            """);
    }

    private static <T extends Node> T in(WindowUnderTest window, String selector, Class<T> type) {
        return FxKit.call(() -> type.cast(window.sheet().getScene().lookup(selector)));
    }

    private void show(WindowUnderTest window, int tab) {
        FxKit.run(() -> ((TabPane) window.sheet().getScene().lookup(".tab-pane"))
                .getSelectionModel()
                .select(tab));
        FxKit.pulse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Appearance.class,
            names = {"LIGHT", "DARK"})
    void what_was_read_is_shown_before_it_comes_in(Appearance appearance) throws IOException {
        String suffix = "-" + appearance.name().toLowerCase(Locale.ROOT);
        Path file = marked("marked.jsonl");
        Path text = Files.writeString(folder.resolve("a text of its own.txt"), "Some words.");
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        try (WindowUnderTest window = new WindowUnderTest(folder, 1024, 700)) {
            FxKit.run(() -> window.window.surroundings().preferences().updateLook(look -> look.in(appearance)));
            window.files.choose(folder.resolve("P.gloss"));
            window.run("file.new");
            window.files.choose(file, text, empty);
            window.run("documents.import");

            window.picture(window.sheet(), "import-dialog" + suffix);
            assertThat(window.words().toString()).contains("2 documents", "3 annotations", "has no text");
            show(window, 1);
            window.picture(window.sheet(), "import-names" + suffix);
            show(window, 2);
            window.picture(window.sheet(), "import-remarks" + suffix);
            assertThat(in(window, "#findings", ListView.class).getItems()).hasSize(1);
            assertThat(in(window, "#import-schema", CheckBox.class).isSelected())
                    .as("a new project takes its schema from data that know none of its labels")
                    .isTrue();
            assertThat(in(window, "#import-command", TextField.class).getText())
                    .startsWith("glossator import ")
                    .endsWith(" --schema data");

            window.press("Import 2 files");
            window.picture(window.sheet(), "import-report" + suffix);
            assertThat(window.words()).contains("3 documents imported, with 3 annotations.");
            window.press("Close");
        }
    }

    @Test
    void unknown_names_are_answered_one_by_one_or_all_at_once() throws IOException {
        Path file = marked("marked.jsonl");
        try (WindowUnderTest window = new WindowUnderTest(folder, 1440, 900)) {
            window.files.choose(folder.resolve("P.gloss"));
            window.run("file.new");
            window.files.choose(file);
            window.run("documents.import");
            FxKit.run(() -> ((CheckBox) window.sheet().getScene().lookup("#import-schema")).setSelected(false));
            show(window, 1);
            FxKit.run(() -> ((Button) window.sheet().getScene().lookup("#import-leave-all")).fire());
            FxKit.run(() -> ((ComboBox<?>) window.sheet().getScene().lookup("#import-layer"))
                    .getEditor()
                    .setText("all of it"));

            assertThat(in(window, "#import-command", TextField.class).getText())
                    .endsWith("--layer 'all of it' --map names.tsv");
            window.press("Import 1 file");

            List<?> findings = in(window, "#findings", ListView.class).getItems();
            assertThat(findings.toString()).contains("annotation-left-out");
            assertThat(window.words()).contains("2 documents imported.");
            window.press("Close");
        }
    }
}
