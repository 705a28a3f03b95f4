package org.glossator.ui.command;

import java.util.regex.Pattern;

/// What a command is called in settings and tests, as `edit.undo`. It never changes, whatever the screen says.
public record CommandId(String value) {

    private static final Pattern WELL_FORMED = Pattern.compile("[a-z]+(\\.[a-z0-9-]+)+");

    public CommandId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("A command id is words joined by dots: " + value);
        }
    }

    /// Whether `value` could be an id.
    public static boolean isWellFormed(String value) {
        return WELL_FORMED.matcher(value).matches();
    }

    public static CommandId of(String value) {
        return new CommandId(value);
    }

    /// Written out, like the one below: what a record brings along is made anew at each start, which waits for it.
    @Override
    public boolean equals(Object other) {
        return other instanceof CommandId(String its) && its.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
