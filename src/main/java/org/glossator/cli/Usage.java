package org.glossator.cli;

import java.util.List;
import java.util.Objects;
import org.glossator.message.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// Refuses what a person typed.
final class Usage {

    private Usage() {}

    /// The refusal of a command that picocli has filled in, so that its `spec` is there.
    static ParameterException refused(@Nullable CommandSpec spec, Message message) {
        return new Refusal(Objects.requireNonNull(spec).commandLine(), message);
    }

    /// What was typed or can be typed, in quotation marks.
    static Message quoted(String word) {
        return Message.of("cli.quoted", word);
    }

    /// Each of several words in quotation marks.
    static List<Message> quoted(List<String> words) {
        return words.stream().map(Usage::quoted).toList();
    }

    /// A refusal in our words, unlike those that picocli finds by itself.
    static final class Refusal extends ParameterException {

        private static final long serialVersionUID = 1L;

        private final transient Message explanation;

        Refusal(CommandLine command, Message explanation) {
            super(command, explanation.sentence());
            this.explanation = explanation;
        }

        Message explanation() {
            return explanation;
        }
    }
}
