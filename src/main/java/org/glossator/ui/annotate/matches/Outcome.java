package org.glossator.ui.annotate.matches;

import java.util.Optional;
import java.util.function.IntFunction;
import org.glossator.message.Message;
import org.glossator.project.Change;
import org.glossator.project.JournalEntry;

/// What is said when many marks were changed at once: how many, and how many had changed in the meantime.
final class Outcome {

    private Outcome() {}

    /// @param wanted how many were chosen
    /// @param done says how many were done
    static Message of(Optional<JournalEntry> entry, int wanted, IntFunction<Message> done) {
        int made = entry.map(Outcome::marks).orElse(0);
        if (made == wanted) {
            return done.apply(made);
        }
        return made == 0
                ? Message.of("matches.nothing-done")
                : Message.of("matches.left-out", done.apply(made).sentence(), wanted - made);
    }

    private static int marks(JournalEntry entry) {
        return (int) entry.changes().changes().stream()
                .filter(change -> change instanceof Change.AnnotationAdded
                        || change instanceof Change.AnnotationRemoved
                        || change instanceof Change.AnnotationReplaced)
                .count();
    }
}
