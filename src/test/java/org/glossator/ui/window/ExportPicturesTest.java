package org.glossator.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.glossator.settings.Appearance;
import org.glossator.ui.FxKit;
import org.glossator.ui.annotate.Workplace;
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

    @ParameterizedTest
    @CsvSource({"1440, 900", "1024, 700"})
    void a_dataset_with_splits_that_was_written_and_a_list_of_labels(int width, int height) {
        try (WindowUnderTest window = WindowUnderTest.annotating(folder, width, height)) {
            window.files.choose(folder.resolve("Astana.gloss"));
            window.run("file.sample");
            window.run("documents.export");
            choose(window, "spacy");
            FxKit.run(() -> {
                ComboBox<?> packing = (ComboBox<?>) window.find("#export-packing");
                packing.getSelectionModel().select(2);
            });
            window.await(() -> window.find("#splits") != null);
            window.run("export.write");
            window.await(() -> window.find("#written").isVisible()
                    && !((Labeled) window.find("#written")).getText().isEmpty());
            FxKit.run(() -> {
                ScrollPane choices = (ScrollPane) window.find(".export-scroll");
                choices.setVvalue(1);
            });
            window.picture(window.stage, "export-splits-" + width);
            FxKit.run(() -> ((Button) window.find("#export-labels")).fire());
            window.picture(window.stage, "export-labels-" + width);
            assertThat(cut(window.stage.getScene())).isEmpty();
        }
    }

    @Test
    void long_names_many_layers_and_a_refusal() {
        String name = "Statement by the spokesperson of the Ministry of Foreign Affairs on the latest developments ";
        try (Workplace workplace = Workplace.in(folder, Workplace.ASTANA)) {
            for (int i = 0; i < 6; i++) {
                workplace.addForeign(
                        name + i, Workplace.ASTANA, "annotator with a very long name indeed " + i, "Iran", "Actor");
            }
            workplace.addForeign("بیانیه وزارت امور خارجه", "سخنگوی وزارت امور خارجه گفت.", "مینا", "وزارت", "Actor");
        }
        try (WindowUnderTest window = WindowUnderTest.annotating(folder, 1024, 700)) {
            FxKit.run(() -> window.window.open(folder.resolve("statements.gloss")));
            window.await(() -> window.find("#saved") != null);
            window.settle();
            FxKit.run(() -> Window.getWindows().stream()
                    .filter(each -> each instanceof Stage over && over.getOwner() == window.stage)
                    .toList()
                    .forEach(Window::hide));
            window.run("documents.export");
            choose(window, "csv");
            window.picture(window.stage, "export-long-1024");
            FxKit.run(() -> {
                ComboBox<?> layers = (ComboBox<?>) window.find("#export-layers");
                layers.getSelectionModel().selectLast();
            });
            window.picture(window.stage, "export-layers-1024");
        }
    }

    /// Chooses a format and waits until it is known what would come of it.
    private static void choose(WindowUnderTest window, String format) {
        FxKit.run(() ->
                window.stage.getScene().lookup("#format-" + format).executeAccessibleAction(AccessibleAction.FIRE));
        window.await(() -> window.find("#findings").getOpacity() == 1
                && window.find("#obstacle") != null
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
