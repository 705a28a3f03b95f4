package org.glossator.ui.command;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// A key that a menu shows but never reacts to: keys are heard in one place, [CommandKeys], which knows when the
/// focused control needs them itself.
final class ShownKey extends KeyCombination {

    private final KeyCombination shown;

    ShownKey(KeyCombination shown) {
        this.shown = shown;
    }

    @Override
    public boolean match(KeyEvent press) {
        return false;
    }

    @Override
    public String getName() {
        return shown.getName();
    }

    @Override
    public String getDisplayText() {
        return KeyText.of(shown);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShownKey that && that.shown.equals(shown);
    }

    @Override
    public int hashCode() {
        return shown.hashCode();
    }
}
