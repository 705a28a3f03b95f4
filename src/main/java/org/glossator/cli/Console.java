package org.glossator.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.glossator.message.Message;
import org.glossator.task.Progress;
import tools.jackson.databind.json.JsonMapper;

/// Where a command speaks: results on standard output, progress and refusals on standard error.
///
/// @param watched whether a person sees standard error, so that progress is worth telling
/// @param interruption whether a command is to stop
public record Console(PrintWriter out, PrintWriter err, boolean watched, Interruption interruption) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Console(PrintWriter out, PrintWriter err, boolean watched) {
        this(out, err, watched, new Interruption());
    }

    /// Prints a sentence.
    void say(Message message) {
        out.println(message.sentence());
    }

    /// Prints a line as it is.
    void line(String text) {
        out.println(text);
    }

    /// Prints an object for machines, on one line.
    void json(Map<String, ?> object) {
        out.println(JSON.writeValueAsString(object));
    }

    /// Prints each sentence on a line of standard error.
    void warn(List<Message> messages) {
        messages.forEach(message -> err.println(message.sentence()));
    }

    /// Tells on standard error how far a command is, if a person sees it, and cancels it where it is to stop.
    Progress progress() {
        return interruption.heardBy(watched ? new ProgressLine(err) : Progress.UNWATCHED);
    }
}
