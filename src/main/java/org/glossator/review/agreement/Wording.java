package org.glossator.review.agreement;

import java.util.stream.Collectors;
import org.glossator.message.Message;
import org.glossator.review.agreement.coding.Category;
import org.glossator.review.agreement.study.Matching;
import org.glossator.review.agreement.study.Scale;
import org.glossator.review.agreement.study.Studied;
import org.glossator.review.agreement.study.Subject;
import org.glossator.review.agreement.study.Unit;

/// How the things of a report are called, on every screen and in every file alike.
public final class Wording {

    private Wording() {}

    /// A measure.
    public static Message of(Measure measure) {
        return Message.of("agreement.measure", measure.name());
    }

    /// What items are.
    public static Message of(Subject subject) {
        return Message.of("agreement.subject", subject.unit().name(), subject.name());
    }

    /// What items can be.
    public static Message of(Unit unit) {
        return Message.of("agreement.unit", unit.name());
    }

    /// On what scale values stand.
    public static Message of(Scale scale) {
        return Message.of("agreement.scale", scale.name());
    }

    /// What a row is about.
    public static Message of(Scope scope) {
        return switch (scope) {
            case Scope.Overall _ -> Message.of("agreement.overall");
            case Scope.MeanOfLabels _ -> Message.of("agreement.mean-of-labels");
            case Scope.MeanOfDocuments _ -> Message.of("agreement.mean-of-documents");
            case Scope.OfLabel(Category category) -> of(category);
            case Scope.OfPair(var first, var second) -> Message.of("agreement.pair", first.name(), second.name());
            case Scope.OfPeriod(var first, var last) ->
                first.equals(last)
                        ? Message.of("agreement.plain", first.toString())
                        : Message.of("agreement.period", first.toString(), last.toString());
            case Scope.OfDocument(var document) -> Message.of("agreement.plain", document.name());
        };
    }

    /// A label, type or value.
    public static Message of(Category category) {
        return switch (category) {
            case Category.Named(var name) when name.isEmpty() -> Message.of("agreement.nothing");
            case Category.Several(var names) when names.isEmpty() -> Message.of("agreement.nothing");
            case Category.Several(var names) ->
                Message.of("agreement.plain", names.stream().sorted().collect(Collectors.joining(" + ")));
            case Category.Named _, Category.Valued _, Category.Rest _ -> Message.of("agreement.plain", category.text());
        };
    }

    /// When marks are one item.
    public static Message of(Matching matching) {
        return Message.of("agreement.matching", matching.name());
    }

    /// The reason why there is no figure, in words that fit what is measured here.
    static Message reason(Message reason) {
        return reason.key().equals("measure.one-category")
                        && reason.arguments().getFirst().equals(Studied.NOTHING.text())
                ? Message.of("agreement.nothing-marked")
                : reason;
    }
}
