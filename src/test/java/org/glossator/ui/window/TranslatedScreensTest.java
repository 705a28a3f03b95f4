package org.glossator.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.glossator.settings.Appearance;
import org.glossator.ui.FxKit;
import org.glossator.ui.FxWindow;
import org.glossator.ui.text.AnnotatedTextView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every screen and sheet survives translation: in English that is a third longer (en-XA) and in the longest language
/// that the program speaks no words are cut off, and in English from right to left (en-XB) everything is mirrored but
/// the document's text. Leaves pictures of them all.
class TranslatedScreensTest {

    private final Locale before = Locale.getDefault();

    @TempDir
    private Path folder;

    @AfterEach
    void speak_as_before() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource({"en-XA, LIGHT, 1440, 900", "en-XA, LIGHT, 1024, 700", "de, DARK, 1440, 900"})
    void longer_words_are_not_cut_off(String language, Appearance appearance, int width, int height) {
        Set<String> flaws = new LinkedHashSet<>();
        walk(
                language,
                appearance,
                width,
                height,
                (where, scene) -> new ShownWords(scene).flaws().forEach(flaw -> flaws.add(where + " " + flaw)));
        assertThat(String.join("\n", flaws)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource("DARK, 1440, 900")
    void from_right_to_left_all_is_mirrored_but_the_text(Appearance appearance, int width, int height) {
        List<String> unlike = new ArrayList<>();
        Set<String> texts = new LinkedHashSet<>();
        walk("en-XB", appearance, width, height, (where, scene) -> {
            if (scene.getRoot().getEffectiveNodeOrientation() != NodeOrientation.RIGHT_TO_LEFT) {
                unlike.add(where + " is not mirrored");
            }
            all(scene.getRoot()).filter(AnnotatedTextView.class::isInstance).forEach(text -> {
                texts.add(where);
                if (text.getEffectiveNodeOrientation() != NodeOrientation.LEFT_TO_RIGHT) {
                    unlike.add(where + " has a mirrored text");
                }
            });
        });
        assertThat(unlike).isEmpty();
        assertThat(texts).contains("annotate", "documents.review");
    }

    @Test
    void words_that_are_cut_or_stick_out_are_found() {
        try (FxWindow window = FxKit.show(
                () -> {
                    Label cut = new Label("These are far more words than there is room for");
                    Label name = new Label("This name may be shortened as much as need be");
                    name.setMinWidth(0);
                    Label wide = new Label("These words stick out at the right side of the window");
                    wide.setMinWidth(Label.USE_PREF_SIZE);
                    return new HBox(cut, name, wide);
                },
                200,
                100)) {
            List<String> flaws = FxKit.call(() -> new ShownWords(window.scene()).flaws());
            assertThat(flaws)
                    .hasSize(2)
                    .anyMatch(flaw -> flaw.startsWith("is cut: These are far more"))
                    .anyMatch(flaw -> flaw.startsWith("lies outside: These words stick out"));
        }
    }

    /// Looks at a scene on the FX thread.
    private interface Look {
        void at(String where, Scene scene);
    }

    private void walk(String language, Appearance appearance, int width, int height, Look look) {
        Locale.setDefault(Locale.forLanguageTag(language));
        String suffix = "-" + appearance.name().toLowerCase(Locale.ROOT);
        try (WindowUnderTest window = WindowUnderTest.annotating(folder, width, height)) {
            FxKit.run(() -> window.window.surroundings().preferences().updateLook(chosen -> chosen.in(appearance)));
            Walk.through(window, folder, (where, stage) -> {
                window.picture(stage, language + "-" + where + suffix);
                FxKit.run(() -> look.at(where, stage.getScene()));
            });
        }
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(TranslatedScreensTest::all))
                : Stream.of(node);
    }
}
