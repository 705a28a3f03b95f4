package org.glossator.ui.command;

import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import org.glossator.project.Subscription;

/// Lets the keys of a scene run its window's commands. One filter at the scene sees each key first; what the focused
/// control needs for itself goes on to it, by the rule of [OwnKeys].
public final class CommandKeys {

    private final Scene scene;
    private final CommandRegistry registry;
    private boolean ran;

    private CommandKeys(Scene scene, CommandRegistry registry) {
        this.scene = scene;
        this.registry = registry;
    }

    /// Begins to listen; closing what this returns ends it.
    public static Subscription of(Scene scene, CommandRegistry registry) {
        CommandKeys keys = new CommandKeys(scene, registry);
        EventHandler<KeyEvent> pressed = keys::pressed;
        EventHandler<KeyEvent> typed = keys::typed;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, typed);
        return () -> {
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
            scene.removeEventFilter(KeyEvent.KEY_TYPED, typed);
        };
    }

    private void pressed(KeyEvent press) {
        ran = false;
        if (OwnKeys.keeps(scene.getFocusOwner(), press)) {
            return;
        }
        ran = registry.commandFor(press)
                .or(() -> Layouts.latin(press).flatMap(registry::commandFor))
                .map(Command::run)
                .orElse(false);
        consumeIfRan(press);
    }

    /// The character of a key that has just run a command must not end up in a field which that command opened.
    private void typed(KeyEvent character) {
        consumeIfRan(character);
    }

    private void consumeIfRan(Event event) {
        if (ran) {
            event.consume();
        }
    }
}
