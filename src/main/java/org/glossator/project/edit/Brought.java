package org.glossator.project.edit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import java.util.function.Predicate;
import org.glossator.annotation.Decision;
import org.glossator.annotation.DecisionId;

/// The names of what decisions bring into gold. They follow from the name of the decision, so that it can be told for
/// good what came of a decision alone and may go with it, and what stood in gold already and was only found fitting.
final class Brought {

    private Brought() {}

    /// A name that nothing bears yet.
    static UUID fresh(DecisionId decision, String kind, Predicate<UUID> taken) {
        int number = 0;
        while (taken.test(name(decision, kind, number))) {
            number++;
        }
        return name(decision, kind, number);
    }

    /// Whether `decision` brought what is called `name`.
    static boolean isBy(Decision decision, String kind, UUID name) {
        int most = decision.subjects().size()
                + decision.marks().size()
                + decision.relations().size();
        for (int number = 0; number < most; number++) {
            if (name(decision.id(), kind, number).equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static UUID name(DecisionId decision, String kind, int number) {
        return UUID.nameUUIDFromBytes((decision + " " + kind + " " + number).getBytes(UTF_8));
    }
}
