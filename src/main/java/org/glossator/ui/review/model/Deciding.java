package org.glossator.ui.review.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Decision;
import org.glossator.message.Message;
import org.glossator.project.LayerDocument;
import org.glossator.project.edit.Authority;
import org.glossator.project.edit.ExplainDecision;
import org.glossator.project.edit.SettleCases;
import org.glossator.project.edit.Settlement;
import org.glossator.project.edit.Settling;
import org.glossator.review.adjudicate.Choice;
import org.glossator.review.compare.RelationCase;
import org.glossator.schema.RelationName;
import org.jspecify.annotations.Nullable;

/// Decides about the difference that is looked at, and goes on to the next that is open, without waiting until the
/// decision is stored: so keys can be pressed as fast as one reads.
public final class Deciding {

    private final ReviewModel model;
    private final ReadOnlyObjectWrapper<@Nullable Question> question = new ReadOnlyObjectWrapper<>(this, "question");

    Deciding(ReviewModel model) {
        this.model = model;
    }

    /// What is to be confirmed, since something that was put into gold by hand would go.
    ///
    /// @param why what stands in the way
    /// @param discard decides nevertheless
    public record Question(Message why, Runnable discard) {}

    /// What is to be confirmed; null where nothing is.
    public ReadOnlyObjectProperty<@Nullable Question> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /// Takes what one layer says.
    ///
    /// @param side its index
    public void take(int side) {
        decide(new Choice.Take(side));
    }

    /// Takes what every layer says.
    public void all() {
        decide(new Choice.All());
    }

    /// Takes nothing, on purpose.
    public void neither() {
        decide(new Choice.Neither());
    }

    /// Puts something else there.
    public void edit(Annotation mark) {
        decide(new Choice.Edited(List.of(mark)));
    }

    /// Puts a relation of another type there.
    public void retype(RelationName type) {
        decide(new Choice.Typed(type));
    }

    /// Opens what was settled.
    public void reopen() {
        if (looked().flatMap(CaseRow::decision).isEmpty()) {
            model.notices().refuse(Message.of("review.not-settled"));
        } else {
            decide(new Choice.Reopen());
        }
    }

    /// Says why layers differed; the same once more takes it back.
    public void because(Decision.Cause cause) {
        decision()
                .ifPresent(decision -> explain(
                        decision, decision.why().filter(cause::equals).isPresent() ? null : cause, decision.comment()));
    }

    /// Says something about the decision to the annotators.
    public void comment(String words) {
        decision().ifPresent(decision -> explain(decision, decision.why().orElse(null), words));
    }

    /// The decision that can be explained; where there is none yet, that is told.
    public Optional<Decision> decision() {
        Optional<Decision> decision = looked().flatMap(CaseRow::decision);
        if (decision.isEmpty()) {
            model.notices().refuse(Message.of("review.decide-first"));
        }
        return decision;
    }

    private void explain(Decision decision, Decision.@Nullable Cause cause, String words) {
        model.page()
                .shown()
                .ifPresent(document -> model.link()
                        .submit(
                                new ExplainDecision(
                                        new LayerDocument(
                                                document.plan().target().id(), document.id()),
                                        decision.id(),
                                        new Settlement.Reason(cause, words)),
                                _ -> {}));
    }

    private Optional<CaseRow> looked() {
        return model.differences().selected();
    }

    private void decide(Choice choice) {
        model.page().shown().ifPresent(document -> looked().ifPresent(row -> decide(document, row, choice)));
    }

    private void decide(ReviewedDocument document, CaseRow row, Choice choice) {
        if (row.item() instanceof RelationCase && choice instanceof Choice.Edited) {
            throw new IllegalArgumentException("A relation is retyped");
        }
        List<Settlement> settlements = document.adjudication().settle(row.item(), choice);
        Authority authority = Authority.of(model.link().project().annotator().name());
        boolean goesOn = !(choice instanceof Choice.Reopen);
        byHand(document, settlements, authority)
                .ifPresentOrElse(
                        why -> ask(why, () -> submit(document, settlements, authority.discarding(), goesOn)),
                        () -> submit(document, settlements, authority, goesOn));
    }

    private void ask(Message why, Runnable discard) {
        question.set(new Question(why, discard));
        question.set(null);
    }

    /// What stands in the way that was put into gold by hand.
    private Optional<Message> byHand(ReviewedDocument document, List<Settlement> settlements, Authority authority) {
        Settling trial = new Settling(
                document.content(), document.plan().target().id(), model.state().schema(), authority);
        for (Settlement settlement : settlements) {
            if (trial.settle(settlement) instanceof Settling.Outcome.Hindered(var hindrance, var why)
                    && hindrance == Settling.Hindrance.MADE_BY_HAND) {
                return Optional.of(why);
            }
        }
        return Optional.empty();
    }

    private void submit(ReviewedDocument document, List<Settlement> settlements, Authority authority, boolean goesOn) {
        model.notices().clear();
        if (!goesOn && staysInGold(document, settlements, authority)) {
            model.notices().say(Message.of("review.reopened-kept"));
        }
        model.link().submit(new SettleCases(document.plan().target(), authority, document.id(), settlements), _ -> {});
        if (goesOn) {
            looked().ifPresent(model.differences()::pass);
            model.goOn();
        }
    }

    /// Whether gold still holds something of the decisions that are given up, since it was put or changed there by
    /// hand.
    private boolean staysInGold(ReviewedDocument document, List<Settlement> settlements, Authority authority) {
        Settling trial = new Settling(
                document.content(), document.plan().target().id(), model.state().schema(), authority);
        List<Decision> given = settlements.stream()
                .flatMap(each -> each instanceof Settlement.Reopened(var id)
                        ? trial.page().decision(id).stream()
                        : Stream.empty())
                .toList();
        settlements.forEach(trial::settle);
        return given.stream()
                .anyMatch(decision -> decision.marks().stream()
                                .anyMatch(id -> trial.page().mark(id).isPresent())
                        || decision.relations().stream()
                                .anyMatch(id -> trial.page().relation(id).isPresent()));
    }
}
