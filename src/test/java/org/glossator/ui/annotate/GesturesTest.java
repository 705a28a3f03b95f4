package org.glossator.ui.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import org.glossator.text.Span;
import org.glossator.ui.FxKit;
import org.glossator.ui.command.CommandRegistry;
import org.glossator.ui.command.Gesture;
import org.glossator.ui.command.KeyText;
import org.glossator.ui.keys.KeyGuide;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the help says of keys in the text is what they do there, though commands hear them first.
class GesturesTest {

    private static final String TEXT = "One first. Two second sentences.\n"
            + "Three words and more. Four other words here. Five.\n".repeat(60)
            + "Six at the end.\n";

    /// Where the caret stands in the middle of line, sentence, paragraph and text.
    private static final Span WORD = new Span(TEXT.length() / 2 + 8, TEXT.length() / 2 + 13);

    @TempDir
    Path folder;

    private Workplace workplace;
    private AnnotateWindow window;

    @BeforeEach
    void open() {
        workplace = Workplace.in(folder, TEXT);
        window = AnnotateWindow.over(workplace);
    }

    @AfterEach
    void close() {
        window.close();
        workplace.close();
    }

    @Test
    void each_key_that_the_help_tells_of_does_something_in_the_text() {
        List<String> idle = new ArrayList<>();
        for (Gesture gesture : gestures()) {
            for (var each : gesture.keys()) {
                String before = begin();
                press((KeyCodeCombination) each);
                if (before.equals(standing())) {
                    idle.add(gesture.name().sentence() + ": " + KeyText.of(each));
                }
            }
        }
        assertThat(gestures().stream().flatMap(each -> each.keys().stream())).hasSizeGreaterThan(40);
        assertThat(idle).as("keys that the help tells of and that do nothing").isEmpty();
    }

    @Test
    void no_command_has_a_key_of_the_text() {
        List<String> taken = registry().all().stream()
                .flatMap(command -> command.defaultKeys().stream()
                        .filter(keys -> gestures().stream()
                                .anyMatch(gesture -> gesture.keys().contains(keys)))
                        .map(keys -> command.id() + ": " + KeyText.of(keys)))
                .toList();
        assertThat(taken).isEmpty();
    }

    @Test
    void the_help_shows_what_the_text_does_by_itself_and_forgets_it_with_the_screen() {
        KeyGuide.Section first =
                FxKit.call(() -> KeyGuide.of(registry())).sections().getFirst();
        assertThat(first.title()).isEqualTo("In the text");
        assertThat(first.lines())
                .contains(
                        new KeyGuide.Line("Go by words", "Ctrl+←, Ctrl+→"),
                        new KeyGuide.Line("Select by sentences", "Ctrl+Shift+Page Up, Ctrl+Shift+Page Down"),
                        new KeyGuide.Line("Choose one more mark, or one less", "Ctrl+click"));
        FxKit.run(() -> window.closeScreen());
        assertThat(gestures()).isEmpty();
    }

    private CommandRegistry registry() {
        return window.surroundings().commands();
    }

    private List<Gesture> gestures() {
        return FxKit.call(() -> registry().gestures());
    }

    /// Selects a word in the middle, with nothing copied yet.
    private String begin() {
        return FxKit.call(() -> {
            ClipboardContent other = new ClipboardContent();
            other.putString("something else");
            Clipboard.getSystemClipboard().setContent(other);
            window.text().requestFocus();
            window.text().select(WORD);
            window.text().centre(WORD.start());
            return standingNow();
        });
    }

    private String standing() {
        return FxKit.call(this::standingNow);
    }

    private String standingNow() {
        return window.text().caret() + " " + window.text().selection() + " "
                + Clipboard.getSystemClipboard().getContent(DataFormat.PLAIN_TEXT);
    }

    private void press(KeyCodeCombination keys) {
        FxKit.run(() -> Event.fireEvent(window.window().scene().getFocusOwner(), pressed(keys)));
    }

    private static KeyEvent pressed(KeyCodeCombination keys) {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED,
                "",
                "",
                keys.getCode(),
                keys.getShift() == ModifierValue.DOWN,
                keys.getShortcut() == ModifierValue.DOWN,
                false,
                false);
    }
}
