package org.glossator.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;
import org.glossator.ui.FxKit;
import org.glossator.ui.FxWindow;
import org.junit.jupiter.api.Test;

class ReadingGesturesTest {

    private static final boolean[] EITHER = {false, true};

    @Test
    void every_key_that_the_text_takes_is_told_of() {
        AnnotatedTextView view = FxKit.call(AnnotatedTextView::new);
        List<String> untold = new ArrayList<>();
        Set<KeyCode> codes = EnumSet.allOf(KeyCode.class);
        codes.removeIf(KeyCode::isModifierKey);
        try (FxWindow window = FxKit.show(() -> view, 600, 300)) {
            FxKit.run(() -> {
                view.show(TextDocument.of("t", "One two. Three.\nFour five.", Map.of()), Decorations.NONE);
                view.requestFocus();
            });
            FxKit.pulse();
            FxKit.run(() -> {
                for (KeyCode code : codes) {
                    for (boolean shift : EITHER) {
                        for (boolean control : EITHER) {
                            KeyEvent press =
                                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false);
                            if (isTaken(view, window, press) && !isTold(press)) {
                                untold.add(
                                        press.getCode() + (shift ? " with Shift" : "") + (control ? " with Ctrl" : ""));
                            }
                        }
                    }
                }
            });
        }
        assertThat(untold).isEmpty();
    }

    private static boolean isTaken(AnnotatedTextView view, FxWindow window, KeyEvent press) {
        boolean[] passed = {false};
        view.select(new Span(4, 7));
        view.setOnKeyPressed(_ -> passed[0] = true);
        Event.fireEvent(window.scene().getFocusOwner(), press);
        return !passed[0];
    }

    private static boolean isTold(KeyEvent press) {
        return ReadingGestures.all().stream()
                .anyMatch(gesture -> gesture.keys().stream().anyMatch(keys -> keys.match(press)));
    }
}
