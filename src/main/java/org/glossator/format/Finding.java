package org.glossator.format;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.glossator.message.Message;

/// Something in a file that could not be read as it stands there.
///
/// @param file the file
/// @param line counted from 1; [#WHOLE] where the file as a whole is meant
/// @param message the sentence, which names file and line itself
public record Finding(Path file, int line, Message message) {

    /// In place of a line: the file as a whole.
    public static final int WHOLE = -1;

    /// Something about `file` as a whole.
    public static Finding about(Path file, Message message) {
        return new Finding(file, WHOLE, message);
    }

    /// What is found on a line of `file`: the message `key` with file, line and then `more` as its arguments.
    public static Finding at(Path file, int line, String key, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(file.toString(), line));
        arguments.addAll(Arrays.asList(more));
        return new Finding(file, line, new Message(key, arguments));
    }

    /// The line, where one is meant.
    public OptionalInt place() {
        return line == WHOLE ? OptionalInt.empty() : OptionalInt.of(line);
    }
}
