package org.glossator.ui.command;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.glossator.message.Message;

/// One thing a person can do: what it is called, which keys do it, when it can be done, and how.
///
/// ```java
/// Command.of("edit.undo", Category.EDIT, Message.of("ui.undo"))
///         .keys("Shortcut+Z")
///         .enabledWhen(canUndo)
///         .does(this::undo)
/// ```
///
/// A command is made and run on the FX thread.
public final class Command {

    private final CommandId id;
    private final Category category;
    private final List<KeyCombination> defaultKeys;
    private final Message called;
    private final String title;
    private final ObservableValue<String> name;
    private final ObservableBooleanValue enabled;
    private final Runnable action;

    private Command(Draft draft, Runnable action) {
        this.id = draft.id;
        this.category = draft.category;
        this.defaultKeys = draft.keys;
        this.called = draft.called;
        this.title = draft.title;
        this.name = draft.name;
        this.enabled = draft.enabled;
        this.action = action;
    }

    /// Begins a command that is always possible and has no key.
    public static Draft of(String id, Category category, Message name) {
        return new Draft(CommandId.of(id), category, name);
    }

    public CommandId id() {
        return id;
    }

    public Category category() {
        return category;
    }

    /// The message that is its [#title].
    public Message called() {
        return called;
    }

    /// What it is called whatever it would do just now: “Undo”. So maps of keys have it.
    public String title() {
        return title;
    }

    /// What menus and buttons say. It may follow what the command would do: “Undo: annotate …”.
    public ObservableValue<String> name() {
        return name;
    }

    /// The keys where the person has chosen none; the first one is shown.
    public List<KeyCombination> defaultKeys() {
        return defaultKeys;
    }

    /// Whether the command can be done now.
    public ObservableBooleanValue enabled() {
        return enabled;
    }

    /// Does it, if it can be done.
    ///
    /// @return whether it was done
    public boolean run() {
        if (!enabled.get()) {
            return false;
        }
        action.run();
        return true;
    }

    @Override
    public String toString() {
        return id.value();
    }

    /// A command being put together; ends with [#does].
    public static final class Draft {

        private final CommandId id;
        private final Category category;
        private final Message called;
        private final String title;
        private List<KeyCombination> keys = List.of();
        private ObservableValue<String> name;
        private ObservableBooleanValue enabled = new ReadOnlyBooleanWrapper(true).getReadOnlyProperty();

        private Draft(CommandId id, Category category, Message name) {
            this.id = id;
            this.category = category;
            this.called = name;
            this.title = name.sentence();
            this.name = new ReadOnlyStringWrapper(title).getReadOnlyProperty();
        }

        /// The keys that do it, as [KeyCombination#valueOf] reads them: `"Shortcut+Z"`, `"1"`, `"F1"`.
        public Draft keys(String... combinations) {
            return keys(Arrays.stream(combinations).map(KeyCombination::valueOf).toArray(KeyCombination[]::new));
        }

        public Draft keys(KeyCombination... combinations) {
            keys = Arrays.stream(combinations).map(Keystrokes::plain).toList();
            return this;
        }

        /// When it can be done.
        public Draft enabledWhen(ObservableBooleanValue condition) {
            enabled = condition;
            return this;
        }

        /// A name that changes with what it would do.
        public Draft named(ObservableValue<String> changingName) {
            name = changingName;
            return this;
        }

        /// The finished command.
        public Command does(Runnable action) {
            return new Command(this, action);
        }
    }
}
