package org.glossator.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.glossator.settings.Appearance;
import org.glossator.ui.FxKit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Takes pictures of the Review screen over the sample, and looks that no heading or button is cut off in them.
class ReviewPicturesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"LIGHT, 1440, 900", "DARK, 1440, 900", "HIGH_CONTRAST, 1440, 900", "LIGHT, 1024, 700"})
    void the_review_screen(Appearance appearance, int width, int height) {
        try (WindowUnderTest window = WindowUnderTest.annotating(folder, width, height)) {
            FxKit.run(() -> window.window.surroundings().preferences().updateLook(look -> look.in(appearance)));
            window.files.choose(folder.resolve("Astana.gloss"));
            window.run("file.sample");
            window.run("documents.review");
            window.await(() -> window.find("#differences") instanceof ListView<?> list
                    && !list.getItems().isEmpty());
            for (KeyCode key : List.of(KeyCode.DIGIT1, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB)) {
                window.type(key);
            }
            window.await(() -> window.find("#agreement .strong") != null);
            window.picture(
                    window.stage, "review-%s-%d".formatted(appearance.name().toLowerCase(Locale.ROOT), width));
            assertThat(cut(window.stage.getScene())).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1440, 900", "DARK, 1024, 700"})
    void the_cards_and_the_matrix(Appearance appearance, int width, int height) {
        try (WindowUnderTest window = WindowUnderTest.annotating(folder, width, height)) {
            FxKit.run(() -> window.window.surroundings().preferences().updateLook(look -> look.in(appearance)));
            window.files.choose(folder.resolve("Astana.gloss"));
            window.run("file.sample");
            window.run("documents.review");
            window.await(() -> window.find("#agreement .strong") != null && window.find("#difference") != null);
            for (String card : List.of("edit", "strategies", "return-document")) {
                window.run("review." + card);
                FxKit.pulse();
                window.picture(window.stage, "review-%s-%d".formatted(card, width));
                window.type(KeyCode.ESCAPE);
            }
            FxKit.run(() -> ((ToggleButton) window.find("#tab-matrix")).fire());
            window.picture(window.stage, "review-matrix-" + width);
            window.run("review.report");
            window.picture(window.stage, "review-report-" + width);
            assertThat(cut(window.stage.getScene())).isEmpty();
        }
    }

    /// Headings and buttons that show fewer words than they have.
    private static List<String> cut(Scene scene) {
        return FxKit.call(() ->
                scene.getRoot().lookupAll(".review-screen .section-title, .review-screen .button").stream()
                        .map(Labeled.class::cast)
                        .filter(ReviewPicturesTest::isSeen)
                        .filter(label -> label.lookup(".text") instanceof Text shown
                                && !shown.getText().equals(label.getText()))
                        .map(Labeled::getText)
                        .toList());
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }
}
