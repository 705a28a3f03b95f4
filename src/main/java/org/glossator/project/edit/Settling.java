package org.glossator.project.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Decision;
import org.glossator.annotation.DecisionId;
import org.glossator.annotation.LayerId;
import org.glossator.annotation.Relation;
import org.glossator.annotation.RelationId;
import org.glossator.message.Message;
import org.glossator.project.Change;
import org.glossator.project.DocumentContent;
import org.glossator.project.LayerDocument;
import org.glossator.schema.Schema;

/// Settles things in gold over one document, one after the other, and gathers what changes. The edit does it in
/// earnest, a preview to see what would come of it; so what is foretold is what happens. For one thread.
///
/// Whoever settles a thing anew replaces the earlier decision about it. What that one alone brought into gold goes, or
/// turns into what is wanted now and keeps its id, so that relations stay with it. What a person has put into gold or
/// changed there by hand stands in the way, unless the [Authority] is to overwrite it.
public final class Settling {

    private final DocumentContent content;
    private final LayerDocument place;
    private final Authority authority;
    private final Schema schema;
    private final GoldPage page;
    private final List<Change> changes = new ArrayList<>();

    /// @param content the document with all layers
    /// @param gold the layer that is filled
    /// @param schema says which relations mean the same both ways
    public Settling(DocumentContent content, LayerId gold, Schema schema, Authority authority) {
        this.content = content;
        this.place = new LayerDocument(gold, content.document().id());
        this.schema = schema;
        this.authority = authority;
        this.page = GoldPage.of(content.markup(gold));
    }

    /// What came of it.
    public sealed interface Outcome {

        /// It is settled now.
        record Settled() implements Outcome {}

        /// It was settled in just this way already.
        record Unchanged() implements Outcome {}

        /// It cannot be settled so, and nothing has changed.
        record Hindered(Hindrance hindrance, Message why) implements Outcome {}
    }

    /// What can stand in the way.
    public enum Hindrance {
        /// What was looked at is no longer there, or has been changed.
        CHANGED,
        /// A person has decided about it.
        DECIDED_BY_PERSON,
        /// It would remove from gold what was put or changed there by hand.
        MADE_BY_HAND,
        /// A relation lacks an end in gold.
        END_MISSING
    }

    /// Settles one thing.
    public Outcome settle(Settlement settlement) {
        int before = changes.size();
        Optional<Outcome> hindrance = switch (settlement) {
            case Settlement.OfMarks marks -> SettlingMarks.with(this, marks);
            case Settlement.OfRelations relations -> SettlingRelations.with(this, relations);
            case Settlement.Reopened(var decision) -> Reopening.with(this, decision);
        };
        return hindrance.orElseGet(() -> changes.size() == before ? new Outcome.Unchanged() : new Outcome.Settled());
    }

    /// Gold as it stands after all that was settled so far; it goes on with what is settled next.
    public GoldPage page() {
        return page;
    }

    /// What changes by all that was settled so far, in order.
    List<Change> changes() {
        return Collections.unmodifiableList(changes);
    }

    String text() {
        return content.document().text();
    }

    Schema schema() {
        return schema;
    }

    boolean mayOverwrite() {
        return authority.overwriting();
    }

    static Outcome hindered(Hindrance hindrance, String key, Object... arguments) {
        return new Outcome.Hindered(hindrance, Message.of(key, arguments));
    }

    /// What forbids deciding about `subjects`, about which there were `earlier` decisions; empty if nothing does.
    Optional<Outcome> objection(List<? extends Decision.Subject> subjects, List<Decision> earlier) {
        if (!subjects.stream().allMatch(this::stands)) {
            return Optional.of(hindered(Hindrance.CHANGED, "project.subject-changed"));
        }
        return mayReplace(earlier) ? Optional.empty() : Optional.of(decided());
    }

    static Outcome decided() {
        return hindered(Hindrance.DECIDED_BY_PERSON, "project.decided-by-person");
    }

    /// Whether these decisions may be replaced or given up: a strategy leaves alone what a person decided.
    boolean mayReplace(List<Decision> decisions) {
        return mayOverwrite()
                || authority.origin() == Decision.Origin.PERSON
                || decisions.stream().allMatch(decision -> decision.origin() == Decision.Origin.STRATEGY);
    }

    private boolean stands(Decision.Subject subject) {
        var markup = content.markup(subject.layer());
        return switch (subject) {
            case Decision.Subject.Mark(var _, var mark, var _) ->
                markup.annotations().find(mark.id()).filter(mark::equals).isPresent();
            case Decision.Subject.Link(var _, var relation, var _) ->
                markup.relations().find(relation.id()).filter(relation::equals).isPresent();
        };
    }

    void add(Annotation mark) {
        changes.add(new Change.AnnotationAdded(place, mark));
        page.put(mark);
    }

    void replace(Annotation before, Annotation after) {
        changes.add(new Change.AnnotationReplaced(place, before, after));
        page.put(after);
    }

    void remove(Annotation mark) {
        changes.add(new Change.AnnotationRemoved(place, mark));
        page.remove(mark.id());
    }

    void add(Relation relation) {
        changes.add(new Change.RelationAdded(place, relation));
        page.put(relation);
    }

    void remove(Relation relation) {
        changes.add(new Change.RelationRemoved(place, relation));
        page.remove(relation);
    }

    void remove(Decision decision) {
        changes.add(new Change.DecisionRemoved(place, decision));
        page.remove(decision);
    }

    /// Writes `decision` in place of the `earlier` ones; where the first of them says the same, it stays as it is.
    void decide(List<Decision> earlier, Decision decision) {
        earlier.stream().skip(1).forEach(this::remove);
        if (earlier.isEmpty()) {
            changes.add(new Change.DecisionAdded(place, decision));
            page.put(decision);
        } else if (isNews(earlier.getFirst(), decision)) {
            changes.add(new Change.DecisionReplaced(place, earlier.getFirst(), decision));
            page.put(decision);
        }
    }

    /// Whether `after` says something that `before` does not. Who has a strategy applied once more, and what was said
    /// of its decision since, makes no difference.
    private static boolean isNews(Decision before, Decision after) {
        return after.origin() == Decision.Origin.PERSON
                ? !before.equals(after)
                : before.origin() == Decision.Origin.PERSON
                        || !before.subjects().equals(after.subjects())
                        || !before.marks().equals(after.marks())
                        || !before.relations().equals(after.relations());
    }

    /// The id of the decision that comes in place of the `earlier` ones: that of the first of them.
    static DecisionId id(List<Decision> earlier) {
        return earlier.isEmpty() ? DecisionId.random() : earlier.getFirst().id();
    }

    /// A decision of this authority.
    Decision decision(
            DecisionId id,
            List<? extends Decision.Subject> subjects,
            List<AnnotationId> marks,
            List<RelationId> relations,
            Settlement.Reason reason) {
        return new Decision(
                id,
                List.copyOf(subjects),
                marks,
                relations,
                authority.origin(),
                authority.reviewer(),
                reason.cause(),
                reason.comment());
    }
}
