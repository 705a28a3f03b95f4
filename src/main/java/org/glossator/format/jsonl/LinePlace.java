package org.glossator.format.jsonl;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.glossator.format.Finding;
import org.glossator.format.FormatException;
import org.glossator.message.Message;

/// A line of a file.
record LinePlace(Path file, int line) {

    /// What is found here: the message `key` with file, line and then `more` as its arguments.
    Finding finding(String key, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(file.toString(), line));
        arguments.addAll(Arrays.asList(more));
        return new Finding(file, line, new Message(key, arguments));
    }

    /// The refusal of this line for what is found here.
    FormatException refused(String key, Object... more) {
        return new FormatException(finding(key, more), null);
    }
}
