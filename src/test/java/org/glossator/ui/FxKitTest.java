package org.glossator.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class FxKitTest {

    @Test
    void keys_and_clicks_reach_the_controls() {
        TextField field = FxKit.call(TextField::new);
        Button button = FxKit.call(() -> {
            Button clear = new Button("Clear");
            clear.setOnAction(_ -> field.clear());
            return clear;
        });
        try (FxWindow window = FxKit.show(() -> new VBox(field, button), 200, 100)) {
            window.type(KeyCode.A, KeyCode.SHIFT);
            window.type(KeyCode.B);
            assertThat(field.getText()).isEqualTo("Ab");

            window.click(button, new Point2D(10, 10), 1);
            assertThat(field.getText()).isEmpty();
        }
    }

    @Test
    void what_is_thrown_while_laying_out_is_not_lost() {
        AtomicBoolean broken = new AtomicBoolean();
        Pane pane = FxKit.call(() -> new Pane() {
            @Override
            protected void layoutChildren() {
                if (broken.getAndSet(false)) {
                    throw new IllegalStateException("no room");
                }
            }
        });
        try (FxWindow _ = FxKit.show(() -> pane, 50, 50)) {
            broken.set(true);

            // A pulse may come as soon as it is asked for, before anybody waits for it.
            assertThatThrownBy(() -> {
                        FxKit.run(pane::requestLayout);
                        FxKit.pulse();
                    })
                    .hasRootCauseMessage("no room");
        }
    }

    @Test
    void what_is_thrown_by_a_call_is_thrown_as_it_is() {
        assertThatThrownBy(() -> FxKit.call(() -> {
                    throw new IOException("no disk");
                }))
                .isInstanceOf(IOException.class);
    }

    @Test
    void work_runs_on_the_fx_thread() {
        boolean there = FxKit.call(Platform::isFxApplicationThread);

        assertThat(there).isTrue();
    }

    @Test
    void a_picture_is_written() {
        try (FxWindow window = FxKit.show(() -> new Button("Mark"), 80, 40)) {
            Path picture = window.picture("fx-kit");
            assertThat(picture).isNotEmptyFile();
        }
    }
}
