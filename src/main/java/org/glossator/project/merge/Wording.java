package org.glossator.project.merge;

import java.util.Optional;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Assignment;
import org.glossator.annotation.Decision;
import org.glossator.annotation.DocumentState;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Relation;
import org.glossator.message.Message;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectView;
import org.glossator.project.StoreException;
import org.glossator.project.Thing;
import org.glossator.schema.Schema;
import org.glossator.text.DocumentHead;

/// Says of things that copies do not agree about where they are and what they are.
///
/// @param project as it stands before
record Wording(Contest contest, Names names, ProjectView project) {

    private static final int LONGEST_QUOTE = 60;

    /// What both changed without knowing of each other, if they made different things of it.
    Optional<MergeConflict> contested(Thing thing, Told ours, Told theirs) throws StoreException {
        return ours.change().outcome().equals(theirs.change().outcome())
                ? Optional.empty()
                : Optional.of(new MergeConflict.BothChanged(
                        thing,
                        spot(thing, words(thing, ours.change().outcome())),
                        version(thing, ours),
                        version(thing, theirs),
                        ours.stamp().compareTo(theirs.stamp()) > 0));
    }

    private MergeConflict.Version version(Thing thing, Told told) throws StoreException {
        return new MergeConflict.Version(
                words(thing, told.change().outcome()),
                told.entry().annotator(),
                told.stamp().time().instant());
    }

    /// What is told of something that cannot stand as it is meant to. How far a document has come, and who is to
    /// annotate it, say nothing without it.
    Optional<MergeConflict> lost(Thing thing, Object meant, boolean hasGround) throws StoreException {
        if (thing instanceof Thing.AState || thing instanceof Thing.AnAssignment) {
            return Optional.empty();
        }
        MergeConflict.Spot spot = spot(thing, words(thing, Optional.of(meant)));
        return Optional.of(
                hasGround
                        ? new MergeConflict.RelationLostItsEnd(thing, spot)
                        : new MergeConflict.LostItsGround(thing, spot));
    }

    private MergeConflict.Spot spot(Thing thing, Message words) {
        return new MergeConflict.Spot(
                thing.document().map(names::document).orElse(""),
                thing.layer().map(names::layer).orElse(""),
                words);
    }

    private Message words(Thing thing, Optional<Object> value) throws StoreException {
        return switch (value.orElse("")) {
            case Annotation annotation -> mark(place(thing), annotation);
            case Relation relation -> link(place(thing), relation);
            case Decision decision ->
                Message.of("merge.decision", decision.verdict().name(), decision.comment());
            case Assignment assignment -> Message.of("merge.assignment", assignment.name());
            case DocumentState state -> Message.of("merge.state", state.name());
            case DocumentHead head -> Message.of("merge.named", head.name());
            case Layer layer -> Message.of("merge.named", layer.name());
            case Schema schema -> Message.of("merge.schema", schema.name(), schema.version());
            case Object other when value.isPresent() -> Message.of("merge.named", other.toString());
            default -> Message.of("merge.gone");
        };
    }

    private static LayerDocument place(Thing thing) {
        return thing.ground().orElseThrow();
    }

    private Message mark(LayerDocument place, Annotation annotation) throws StoreException {
        return Message.of(
                "merge.mark", quote(place, annotation), annotation.label().value());
    }

    private Message link(LayerDocument place, Relation relation) throws StoreException {
        return Message.of(
                "merge.link", relation.type().value(), end(place, relation.source()), end(place, relation.target()));
    }

    private String end(LayerDocument place, AnnotationId end) throws StoreException {
        Thing thing = new Thing.AnAnnotation(place, end);
        Optional<Object> there = contest.lastValue(thing);
        Optional<Object> standing = there.isPresent() ? there : thing.standing(project);
        return standing.isPresent() && standing.get() instanceof Annotation annotation ? quote(place, annotation) : "?";
    }

    private String quote(LayerDocument place, Annotation annotation) throws StoreException {
        var content = project.content(place.document());
        Optional<String> text =
                content.isPresent() ? Optional.of(content.get().document().text()) : names.text(place.document());
        String words = text.map(annotation::quote).orElse("?").replaceAll("\\s+", " ");
        return words.length() <= LONGEST_QUOTE
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_QUOTE / 2)) + "…";
    }
}
