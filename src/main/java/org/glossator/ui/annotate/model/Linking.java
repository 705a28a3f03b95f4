package org.glossator.ui.annotate.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Relation;
import org.glossator.annotation.RelationId;
import org.glossator.message.Message;
import org.glossator.project.edit.AddRelation;
import org.glossator.project.edit.RemoveRelation;
import org.glossator.project.edit.RetypeRelation;
import org.glossator.project.edit.ReverseRelation;
import org.glossator.schema.RelationName;
import org.glossator.schema.RelationType;
import org.glossator.schema.Schema;
import org.jspecify.annotations.Nullable;

/// Making a relation, step by step: begin at the selected mark, pick the other one, choose the type.
public final class Linking {

    /// Where one stands in it.
    public sealed interface Step {
        /// No relation is being made.
        record Idle() implements Step {}

        /// The other mark is being picked; `candidate` is the one that Enter would take.
        record Picking(AnnotationId from, @Nullable AnnotationId candidate) implements Step {}

        /// The type is being chosen, among at least one.
        record Choosing(List<RelationChoice> choices) implements Step {
            public Choosing {
                choices = List.copyOf(choices);
            }
        }
    }

    private static final Step IDLE = new Step.Idle();

    private final ProjectLink link;
    private final Page page;
    private final MarkSelection selection;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(IDLE);
    private @Nullable RelationName role;

    Linking(ProjectLink link, Page page, MarkSelection selection, Notices notices) {
        this.link = link;
        this.page = page;
        this.selection = selection;
        this.notices = notices;
        page.documentProperty().subscribe(_ -> step.set(IDLE));
        page.markupProperty().subscribe(_ -> letGoOfWhatIsGone());
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    public boolean isPicking() {
        return step.get() instanceof Step.Picking;
    }

    /// Begins a relation at the selected mark.
    public void begin() {
        if (page.editable().isEmpty()) {
            return;
        }
        selection
                .selected()
                .ifPresentOrElse(
                        from -> {
                            step.set(new Step.Picking(from, null));
                            role = null;
                            notices.say(pickTarget());
                        },
                        () -> notices.refuseWithoutMark());
    }

    private Message pickTarget() {
        return Message.of(
                "annotate.pick-target",
                notices.keyOf("annotate.next-mark"),
                notices.keyOf("annotate.take"),
                notices.keyOf("annotate.escape"));
    }

    /// Begins a relation of one type at the selected mark, an event that lacks it.
    public void begin(RelationName type) {
        begin();
        if (isPicking()) {
            role = type;
            notices.say(Message.of(
                    "relations.pick-filler",
                    type.value(),
                    notices.keyOf("annotate.next-mark"),
                    notices.keyOf("annotate.take")));
        }
    }

    /// Lets another type be chosen for a relation; says why where there is none.
    public void retype(Relation relation) {
        var source = page.annotations().find(relation.source());
        var target = page.annotations().find(relation.target());
        if (page.editable().isEmpty() || source.isEmpty() || target.isEmpty()) {
            return;
        }
        List<RelationChoice> choices = choices(
                        source.get(), target.get(), link.project().state().schema())
                .stream()
                .filter(choice -> choice.relation().source().equals(relation.source()))
                .filter(choice -> !choice.type().name().equals(relation.type()))
                .map(choice -> choice.forStanding(relation.id()))
                .toList();
        if (choices.isEmpty()) {
            notices.refuse(Message.of(
                    "relations.no-other-type",
                    relation.type().value(),
                    source.get().label().value(),
                    target.get().label().value()));
        } else {
            step.set(new Step.Choosing(choices));
        }
    }

    /// Turns a relation round, where that makes a difference and the schema allows it.
    public void reverse(Relation relation) {
        boolean symmetric = link.project()
                .state()
                .schema()
                .relation(relation.type())
                .filter(RelationType::symmetric)
                .isPresent();
        if (symmetric) {
            notices.refuse(Message.of("relations.symmetric", relation.type().value()));
        } else {
            page.editable()
                    .ifPresent(place -> link.submit(new ReverseRelation(place, relation.id()), _ -> notices.clear()));
        }
    }

    /// Removes a relation.
    public void remove(Relation relation) {
        page.editable().ifPresent(place -> link.submit(new RemoveRelation(place, relation.id()), _ -> notices.clear()));
    }

    /// Proposes the mark `distance` places further as the other end.
    public void propose(int distance) {
        if (step.get() instanceof Step.Picking(var from, var candidate)) {
            selection
                    .beside(Optional.of(candidate == null ? from : candidate), distance)
                    .filter(next -> !next.equals(from))
                    .or(() -> selection.beside(Optional.of(from), distance).filter(next -> candidate == null))
                    .ifPresent(next -> step.set(new Step.Picking(from, next)));
        }
    }

    /// Takes the mark at `offset` as the other end, the innermost one that is not where one began.
    public void pickAt(int offset) {
        if (step.get() instanceof Step.Picking(var from, var _)) {
            page.annotations().at(offset).reversed().stream()
                    .map(Annotation::id)
                    .filter(id -> !id.equals(from))
                    .findFirst()
                    .ifPresentOrElse(this::pick, () -> notices.refuse(pickTarget()));
        }
    }

    /// Takes the proposed mark as the other end.
    public void pickProposed() {
        if (step.get() instanceof Step.Picking(var _, var candidate)) {
            if (candidate == null) {
                notices.refuse(pickTarget());
            } else {
                pick(candidate);
            }
        }
    }

    /// Makes the chosen relation.
    public void choose(RelationChoice choice) {
        step.set(IDLE);
        RelationId standing = choice.standing();
        if (standing != null) {
            page.editable()
                    .ifPresent(place -> link.submit(
                            new RetypeRelation(place, standing, choice.type().name()), _ -> notices.clear()));
            return;
        }
        page.editable()
                .ifPresent(place -> link.submit(new AddRelation(place, choice.relation()), entry -> {
                    if (entry.isPresent()) {
                        notices.clear();
                    } else {
                        notices.refuse(Message.of("annotate.related-already"));
                    }
                }));
    }

    /// Gives it up.
    public void cancel() {
        if (!(step.get() instanceof Step.Idle)) {
            step.set(IDLE);
            notices.clear();
        }
    }

    private void pick(AnnotationId target) {
        if (!(step.get() instanceof Step.Picking(var from, var _))) {
            return;
        }
        var source = page.annotations().find(from);
        var other = page.annotations().find(target);
        if (source.isEmpty() || other.isEmpty()) {
            return;
        }
        List<RelationChoice> choices =
                choices(source.get(), other.get(), link.project().state().schema());
        RelationName wanted = role;
        if (wanted != null) {
            fill(wanted, choices, other.get());
        } else if (choices.isEmpty()) {
            notices.refuse(Message.of(
                    "annotate.no-relation",
                    source.get().label().value(),
                    other.get().label().value()));
        } else {
            step.set(new Step.Choosing(choices));
        }
    }

    /// Makes the relation one began with, if the picked mark can be its other end.
    private void fill(RelationName wanted, List<RelationChoice> choices, Annotation target) {
        choices.stream()
                .filter(choice -> choice.type().name().equals(wanted) && choice.direction() != Direction.FROM)
                .findFirst()
                .ifPresentOrElse(
                        this::choose,
                        () -> notices.refuse(Message.of(
                                "relations.cannot-fill",
                                wanted.value(),
                                target.label().value())));
    }

    /// What the schema allows between two marks, those that lead away from `from` first.
    static List<RelationChoice> choices(Annotation from, Annotation to, Schema schema) {
        Stream<RelationChoice> away = schema.relationsBetween(from.label(), to.label()).stream()
                .map(type -> new RelationChoice(type, from.id(), to.id(), Direction.of(type, true)));
        List<RelationType> leadingAway = schema.relationsBetween(from.label(), to.label());
        Stream<RelationChoice> towards = schema.relationsBetween(to.label(), from.label()).stream()
                .filter(type -> !type.symmetric() || !leadingAway.contains(type))
                .map(type -> type.symmetric()
                        ? new RelationChoice(type, to.id(), from.id(), Direction.BOTH)
                        : new RelationChoice(type, from.id(), to.id(), Direction.FROM));
        return Stream.concat(away, towards).toList();
    }

    private void letGoOfWhatIsGone() {
        var standing = page.annotations();
        boolean loose = switch (step.get()) {
            case Step.Idle _ -> false;
            case Step.Picking(var from, var candidate) ->
                standing.find(from).isEmpty()
                        || (candidate != null && standing.find(candidate).isEmpty());
            case Step.Choosing(var choices) ->
                standing.find(choices.getFirst().from()).isEmpty()
                        || standing.find(choices.getFirst().to()).isEmpty();
        };
        if (loose) {
            cancel();
        }
    }
}
