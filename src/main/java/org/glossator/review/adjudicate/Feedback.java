package org.glossator.review.adjudicate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Decision;
import org.glossator.annotation.LayerId;
import org.glossator.annotation.Markup;
import org.glossator.project.edit.GoldPage;
import org.jspecify.annotations.Nullable;

/// What an annotator may know of a mark of theirs: what was decided about it, by whom and why. When it was decided, the
/// journal knows.
///
/// @param fate what became of it
/// @param decision the decision about it, null where there is none
/// @param gold what gold says in its place: the mark that was taken, or what came instead
public record Feedback(Fate fate, @Nullable Decision decision, List<Annotation> gold) {

    /// What became of a mark.
    public enum Fate {
        /// Nobody has decided about it.
        OPEN,
        /// Gold says the same, though nobody has decided about it.
        IN_GOLD,
        /// It was taken as it is.
        ACCEPTED,
        /// Something else was taken or put in its place.
        CHANGED,
        /// It was turned down, or what was taken has gone from gold again.
        TURNED_DOWN,
        /// It was decided about when it said something else, and now says what gold says.
        FOLLOWED,
        /// It was decided about when it said something else.
        OUTDATED
    }

    public Feedback {
        gold = List.copyOf(gold);
    }

    /// The decision about it.
    public Optional<Decision> decided() {
        return Optional.ofNullable(decision);
    }

    /// Whether gold says something else than the annotator does, or nothing, by decision.
    public boolean differs() {
        return switch (fate) {
            case CHANGED, TURNED_DOWN, OUTDATED -> true;
            case OPEN, IN_GOLD, ACCEPTED, FOLLOWED -> false;
        };
    }

    /// What is to be known of each mark of `layer` over a document, in the order of the text. Costs one pass over both.
    ///
    /// @param own what the layer holds
    /// @param gold what the gold layer holds
    public static Map<AnnotationId, Feedback> on(LayerId layer, Markup own, Markup gold) {
        GoldPage page = GoldPage.of(gold);
        Map<AnnotationId, Feedback> feedback = new LinkedHashMap<>();
        for (Annotation mark : own.annotations().inOrder()) {
            feedback.put(mark.id(), about(layer, mark, page));
        }
        return feedback;
    }

    /// What is to be known of one mark of `layer`; costs the same however much stands there.
    public static Feedback about(LayerId layer, Annotation mark, GoldPage page) {
        var subject = new Decision.Subject.Mark(layer, mark, true);
        return page.about(List.of(subject)).stream()
                .findFirst()
                .map(decision -> decided(subject, decision, page))
                .orElseGet(() -> undecided(mark, page));
    }

    private static Feedback undecided(Annotation mark, GoldPage page) {
        List<Annotation> same = page.saying(mark.label(), mark.spans());
        return new Feedback(same.isEmpty() ? Fate.OPEN : Fate.IN_GOLD, null, same);
    }

    private static Feedback decided(Decision.Subject.Mark subject, Decision decision, GoldPage page) {
        List<Annotation> came =
                decision.marks().stream().flatMap(id -> page.mark(id).stream()).toList();
        Fate now = fate(subject.mark(), came);
        boolean isAsItWas = decision.subjects().stream().anyMatch(then -> Subjects.isSame(then, subject));
        Fate fate = isAsItWas ? now : now == Fate.ACCEPTED ? Fate.FOLLOWED : Fate.OUTDATED;
        return new Feedback(fate, decision, came);
    }

    private static Fate fate(Annotation mark, List<Annotation> came) {
        if (came.isEmpty()) {
            return Fate.TURNED_DOWN;
        }
        return came.stream().anyMatch(each -> Subjects.saysTheSame(each, mark)) ? Fate.ACCEPTED : Fate.CHANGED;
    }
}
