package org.glossator.ui.dialog;

import java.util.List;
import java.util.Optional;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.jspecify.annotations.Nullable;

/// A sentence that waits for an answer.
///
/// @param title a few words
/// @param sentence what happened, where, and what can be done
/// @param details more to read and to copy, null if there is no more
/// @param choices the answers; the one that cancels last
public record Prompt(
        String title, String sentence, @Nullable String details, List<Choice> choices) {

    public Prompt {
        choices = List.copyOf(choices);
    }

    /// A sentence with answers.
    public static Prompt of(Message title, String sentence, Choice... choices) {
        return new Prompt(title.sentence(), sentence, null, List.of(choices));
    }

    /// What was refused, to be read and closed.
    public static Prompt refused(Message title, ExplainedException refusal) {
        return of(title, refusal.explanation().sentence(), Choice.close());
    }

    /// The same with more to read.
    public Prompt withDetails(String more) {
        return new Prompt(title, sentence, more, choices);
    }

    public Optional<String> more() {
        return Optional.ofNullable(details);
    }
}
