package org.glossator.ui.command;

/// What a command is called in settings and tests, as `edit.undo`. It never changes, whatever the screen says.
public record CommandId(String value) {

    public CommandId {
        if (!value.matches("[a-z]+(\\.[a-z0-9-]+)+")) {
            throw new IllegalArgumentException("A command id is words joined by dots: " + value);
        }
    }

    public static CommandId of(String value) {
        return new CommandId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
