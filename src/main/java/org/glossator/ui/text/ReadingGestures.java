package org.glossator.ui.text;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.glossator.message.Message;
import org.glossator.ui.command.Gesture;

/// What keys and mouse do in every [AnnotatedTextView] by themselves, as the help tells it.
public final class ReadingGestures {

    private static final Message PLACE = Message.of("reading.in-the-text");

    private static final List<Walk> WALKS = List.of(
            new Walk("letter", false, List.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.KP_LEFT, KeyCode.KP_RIGHT)),
            new Walk("word", true, List.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.KP_LEFT, KeyCode.KP_RIGHT)),
            new Walk("line", false, List.of(KeyCode.UP, KeyCode.DOWN, KeyCode.KP_UP, KeyCode.KP_DOWN)),
            new Walk("line-ends", false, List.of(KeyCode.HOME, KeyCode.END)),
            new Walk("sentence", true, List.of(KeyCode.PAGE_UP, KeyCode.PAGE_DOWN)),
            new Walk("paragraph", true, List.of(KeyCode.UP, KeyCode.DOWN, KeyCode.KP_UP, KeyCode.KP_DOWN)),
            new Walk("page", false, List.of(KeyCode.PAGE_UP, KeyCode.PAGE_DOWN)),
            new Walk("text-ends", true, List.of(KeyCode.HOME, KeyCode.END)));

    private ReadingGestures() {}

    private record Walk(String by, boolean withControl, List<KeyCode> keys) {

        Gesture going() {
            return keys("reading.go-" + by, modifiers(KeyCombination.ModifierValue.UP));
        }

        Gesture selecting() {
            return keys("reading.select-" + by, modifiers(KeyCombination.ModifierValue.DOWN));
        }

        private Gesture keys(String name, List<KeyCombination> combinations) {
            return new Gesture(PLACE, Message.of(name), combinations, List.of());
        }

        private List<KeyCombination> modifiers(KeyCombination.ModifierValue shift) {
            var control = withControl ? KeyCombination.ModifierValue.DOWN : KeyCombination.ModifierValue.UP;
            return keys.stream()
                    .<KeyCombination>map(key -> new KeyCodeCombination(
                            key,
                            shift,
                            KeyCombination.ModifierValue.UP,
                            KeyCombination.ModifierValue.UP,
                            KeyCombination.ModifierValue.UP,
                            control))
                    .toList();
        }
    }

    public static List<Gesture> all() {
        List<Gesture> all = new ArrayList<>();
        WALKS.forEach(walk -> all.add(walk.going()));
        WALKS.forEach(walk -> all.add(walk.selecting()));
        all.add(Gesture.keys(PLACE, Message.of("reading.select-all"), "Shortcut+A"));
        all.add(Gesture.keys(PLACE, Message.of("reading.copy"), "Shortcut+C", "Shortcut+Insert", "Copy"));
        all.add(mouse("select-word", "double-click"));
        all.add(mouse("select-sentence", "triple-click"));
        all.add(mouse("select-paragraph", "four-clicks"));
        all.add(mouse("select-as-far", "shift-click"));
        all.add(mouse("move-edge", "drag-edge"));
        all.add(mouse("move-edge-exactly", "drag-edge-alt"));
        return all;
    }

    private static Gesture mouse(String name, String how) {
        return Gesture.mouse(PLACE, Message.of("reading.mouse-" + name), Message.of("reading.how-" + how));
    }
}
