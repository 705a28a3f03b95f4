package org.glossator.project.edit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import java.util.function.Predicate;
import org.glossator.annotation.Decision;
import org.glossator.annotation.DecisionId;

/// The names of what decisions bring into gold. They follow from the name of the decision, so that it can be told for
/// good what came of a decision alone and may go with it, and what stood in gold already and was only found fitting.
/// One half of a name tells the decision, the other what was said when it was given; so what was changed by hand since
/// can be told, too, also where the reviewer had put there what no layer said.
final class Brought {

    private Brought() {}

    /// A name that nothing bears yet.
    ///
    /// @param saying what is brought, in full
    static UUID fresh(DecisionId decision, String kind, String saying, Predicate<UUID> taken) {
        int number = 0;
        while (taken.test(name(decision, kind, number, saying))) {
            number++;
        }
        return name(decision, kind, number, saying);
    }

    /// Whether `decision` brought what is called `name`.
    static boolean isBy(Decision decision, String kind, UUID name) {
        int most = decision.subjects().size()
                + decision.marks().size()
                + decision.relations().size();
        for (int number = 0; number < most; number++) {
            if (teller(decision.id(), kind, number) == name.getMostSignificantBits()) {
                return true;
            }
        }
        return false;
    }

    /// Whether what is called `name` was given it when it said just this.
    static boolean isSaying(UUID name, String saying) {
        return said(saying) == name.getLeastSignificantBits();
    }

    private static UUID name(DecisionId decision, String kind, int number, String saying) {
        return new UUID(teller(decision, kind, number), said(saying));
    }

    private static long teller(DecisionId decision, String kind, int number) {
        return hash(decision + " " + kind + " " + number).getMostSignificantBits();
    }

    private static long said(String saying) {
        return hash(saying).getLeastSignificantBits();
    }

    private static UUID hash(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(UTF_8));
    }
}
