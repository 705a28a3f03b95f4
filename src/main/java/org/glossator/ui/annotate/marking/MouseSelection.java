package org.glossator.ui.annotate.marking;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.glossator.message.Message;
import org.glossator.project.Subscription;
import org.glossator.text.Span;
import org.glossator.ui.command.Gesture;
import org.glossator.ui.text.AnnotatedTextView;

/// Notices when the mouse has selected words: a drag when the button is let go; a double click a little later,
/// since a third click may follow that selects the sentence.
final class MouseSelection {

    /// As long as systems wait for a further click.
    private static final Duration FURTHER_CLICK = Duration.millis(350);

    private final Consumer<Boolean> selected;
    private final PauseTransition pause = new PauseTransition(FURTHER_CLICK);
    private Span before = new Span(0, 0);

    /// @param selected told that words are selected, and whether exactly those are meant: Alt was held
    MouseSelection(Consumer<Boolean> selected) {
        this.selected = selected;
    }

    /// What it does, for the help.
    static List<Gesture> gestures() {
        Message place = Message.of("reading.in-the-text");
        return List.of(
                Gesture.mouse(place, Message.of("marking.mouse-select"), Message.of("marking.how-draw")),
                Gesture.mouse(place, Message.of("marking.mouse-select-exactly"), Message.of("marking.how-draw-alt")));
    }

    Subscription follow(AnnotatedTextView text) {
        EventHandler<MouseEvent> pressed = press -> {
            pause.stop();
            before = press.getClickCount() > 1 ? new Span(0, 0) : text.selection();
        };
        EventHandler<MouseEvent> released = release -> {
            if (release.getButton() == MouseButton.PRIMARY) {
                // The text hears of the release after this, and lets nobody else hear of it.
                Platform.runLater(() -> released(text, release));
            }
        };
        text.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
        text.addEventFilter(MouseEvent.MOUSE_RELEASED, released);
        return () -> {
            pause.stop();
            text.removeEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
            text.removeEventFilter(MouseEvent.MOUSE_RELEASED, released);
        };
    }

    private void released(AnnotatedTextView text, MouseEvent release) {
        Span words = text.selection();
        if (words.isEmpty() || words.equals(before)) {
            return;
        }
        boolean exactly = release.isAltDown();
        if (release.isStillSincePress() && release.getClickCount() == 2) {
            pause.setOnFinished(_ -> {
                if (words.equals(text.selection())) {
                    selected.accept(exactly);
                }
            });
            pause.playFromStart();
        } else {
            selected.accept(exactly);
        }
    }
}
