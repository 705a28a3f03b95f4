package org.glossator.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;
import org.glossator.settings.Appearance;
import org.glossator.ui.FxKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Takes pictures of the Export screen over the sample, and looks that no heading or button is cut off in them.
class ExportPicturesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"LIGHT, 1440, 900", "DARK, 1440, 900", "HIGH_CONTRAST, 1440, 900", "LIGHT, 1024, 700"})
    void the_export_screen(Appearance appearance, int width, int height) {
        try (WindowUnderTest window = WindowUnderTest.annotating(folder, width, height)) {
            FxKit.run(() -> window.window.surroundings().preferences().updateLook(look -> look.in(appearance)));
            window.files.choose(folder.resolve("Astana.gloss"));
            window.run("file.sample");
            window.run("documents.export");
            choose(window, "conll-2003");
            window.picture(
                    window.stage, "export-%s-%d".formatted(appearance.name().toLowerCase(Locale.ROOT), width));
            assertThat(cut(window.stage.getScene())).isEmpty();
        }
    }

    @Test
    void the_export_screen_of_a_project_without_documents() {
        try (WindowUnderTest window = WindowUnderTest.annotating(folder, 1440, 900)) {
            window.files.choose(folder.resolve("Empty.gloss"));
            window.run("file.new");
            window.run("documents.export");
            window.picture(window.stage, "export-empty");
            assertThat(cut(window.stage.getScene())).isEmpty();
        }
    }

    /// Chooses a format and waits until it is known what would come of it.
    private static void choose(WindowUnderTest window, String format) {
        FxKit.run(() ->
                window.stage.getScene().lookup("#format-" + format).executeAccessibleAction(AccessibleAction.FIRE));
        window.await(() -> window.stage.getScene().lookup("#findings").isVisible()
                && window.stage.getScene().lookup("#findings").getOpacity() == 1
                && !((TextArea) window.stage.getScene().lookup("#preview"))
                        .getText()
                        .isEmpty());
    }

    /// Headings and buttons that show fewer words than they have.
    private static List<String> cut(Scene scene) {
        return FxKit.call(() -> scene.getRoot().lookupAll(".export-screen .section-title").stream()
                .map(Labeled.class::cast)
                .filter(ExportPicturesTest::isSeen)
                .filter(label -> label.lookup(".text") instanceof Text shown
                        && !shown.getText().equals(label.getText()))
                .map(Labeled::getText)
                .toList());
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }
}
