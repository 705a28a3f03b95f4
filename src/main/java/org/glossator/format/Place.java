package org.glossator.format;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.glossator.message.Message;

/// A place in a file, as a sentence names it: a line, or an item of a list and the line on which it begins.
///
/// @param line counted from 1
/// @param where how a sentence calls the place within the file
public record Place(Path file, int line, Message where) {

    /// A line, counted from 1.
    public static Place line(Path file, int line) {
        return new Place(file, line, Message.of("format.place-line", line));
    }

    /// An item of the list that the file is, counted from 1, which begins on `line`.
    public static Place item(Path file, int item, int line) {
        return new Place(file, line, Message.of("format.place-item", item, line));
    }

    /// What is found here: the message `key` with file, place and then `more` as its arguments.
    public Finding finding(String key, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(file.toString(), where));
        arguments.addAll(Arrays.asList(more));
        return new Finding(file, line, new Message(key, arguments));
    }

    /// The refusal of what stands here.
    public FormatException refused(String key, Object... more) {
        return new FormatException(finding(key, more), null);
    }
}
