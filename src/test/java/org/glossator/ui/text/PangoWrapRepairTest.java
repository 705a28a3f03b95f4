package org.glossator.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.layout.StackPane;
import org.glossator.text.TextDocument;
import org.glossator.ui.FxKit;
import org.glossator.ui.FxWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class PangoWrapRepairTest {

    @Test
    void mended_text_wraps_at_every_width() throws IOException, InterruptedException {
        assertThat(failuresOf("mended")).isZero();
    }

    /// Should this fail one day, JavaFX has been mended itself, and the repair can go.
    @Test
    @EnabledOnOs(OS.LINUX)
    void text_that_is_not_mended_does_not_wrap() throws IOException, InterruptedException {
        assertThat(failuresOf("stock")).isGreaterThan(50);
    }

    @Test
    void to_mend_twice_is_to_mend_once() {
        int failures = FxKit.call(() -> {
            PangoWrapRepair.apply();
            PangoWrapRepair.apply();
            return WrapProbe.failures();
        });

        assertThat(failures).isZero();
    }

    @Test
    void the_view_shows_right_to_left_text_in_any_width() {
        StackPane frame = FxKit.call(StackPane::new);
        try (FxWindow window = FxKit.show(() -> frame, 700, 500)) {
            FxKit.run(() -> {
                AnnotatedTextView view = new AnnotatedTextView();
                view.show(TextDocument.of("t", String.join("\n", WrapProbe.TEXTS), Map.of()), Decorations.NONE);
                frame.getChildren().add(view);
            });
            for (int width = 200; width <= 700; width += 50) {
                double set = width;
                FxKit.run(() -> frame.setMaxWidth(set));
                FxKit.run(() -> window.stage().setWidth(set));
                FxKit.pulse();
            }
        }
    }

    private static int failuresOf(String mode) throws IOException, InterruptedException {
        List<String> command = Stream.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WrapProbe.class.getName(),
                        mode)
                .toList();
        Process probe = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(probe.waitFor(60, TimeUnit.SECONDS)).as("the probe ends").isTrue();
            return probe.exitValue();
        } finally {
            probe.destroyForcibly();
        }
    }
}
