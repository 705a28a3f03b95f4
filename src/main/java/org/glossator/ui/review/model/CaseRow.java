package org.glossator.ui.review.model;

import java.util.List;
import java.util.Optional;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Decision;
import org.glossator.review.adjudicate.Adjudication;
import org.glossator.review.adjudicate.Ballot;
import org.glossator.review.adjudicate.Standing;
import org.glossator.review.compare.Case;
import org.glossator.review.compare.Difference;
import org.glossator.review.compare.MarkCase;
import org.glossator.review.compare.RelationCase;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

/// A thing about which layers agree or differ, and how it stands in gold.
///
/// @param item what each layer says
/// @param ballot how the layers vote that worked on the document
/// @param standing whether it is settled
/// @param decided the decision about it, also where it is outdated; null where there is none
/// @param gold the marks of gold that it is about
/// @param line in which line of the text it begins, from 1
public record CaseRow(
        Case item,
        Ballot ballot,
        Standing standing,
        @Nullable Decision decided,
        List<Annotation> gold,
        int line) {

    static CaseRow of(Case item, Adjudication adjudication, int line) {
        List<Annotation> gold = switch (item) {
            case MarkCase marks -> adjudication.marks(marks);
            case RelationCase _ -> List.of();
        };
        return new CaseRow(
                item,
                adjudication.ballot(item),
                adjudication.standing(item),
                adjudication.decision(item).orElse(null),
                gold,
                line);
    }

    /// The decision about it.
    public Optional<Decision> decision() {
        return Optional.ofNullable(decided);
    }

    /// Whether layers that worked on the document differ.
    public boolean isDifference() {
        return !ballot.isUnanimous() || item.differences().contains(Difference.NOTE);
    }

    /// Whether a decision holds.
    public boolean isSettled() {
        return standing == Standing.SETTLED;
    }

    /// Whether layers differ and nobody has decided yet, or something was changed since.
    public boolean isOpen() {
        return isDifference() && standing.isOpen();
    }

    public Span place() {
        return item.place();
    }

    CaseKey key() {
        return CaseKey.of(item);
    }
}
