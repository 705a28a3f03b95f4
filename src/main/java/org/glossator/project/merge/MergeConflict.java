package org.glossator.project.merge;

import java.time.Instant;
import org.glossator.message.Message;
import org.glossator.project.Annotator;
import org.glossator.project.Thing;

/// Something that two copies of a project do not agree about. A rule has decided it; a person may want to look.
public sealed interface MergeConflict {

    /// What it is about.
    Thing thing();

    /// The sentence for it.
    Message message();

    /// How one copy has a thing.
    ///
    /// @param words what it is there, or that it is gone
    record Version(Message words, Annotator annotator, Instant when) {}

    /// Both changed the same thing, without knowing of each other. What was done later counts.
    ///
    /// @param spot where it is
    /// @param oursStands whether our version is the later one
    record BothChanged(Thing thing, Spot spot, Version ours, Version theirs, boolean oursStands)
            implements MergeConflict {
        @Override
        public Message message() {
            String key = spot.document().isEmpty()
                    ? "merge.both-changed"
                    : spot.layer().isEmpty() ? "merge.both-changed-document" : "merge.both-changed-on-document";
            return Message.of(
                    key,
                    ours.words,
                    ours.annotator.name(),
                    theirs.words,
                    theirs.annotator.name(),
                    oursStands ? "ours" : "theirs",
                    spot.document(),
                    spot.layer());
        }
    }

    /// One made or kept a relation, the other removed one of its ends. It is kept in the journal and comes back with
    /// its end.
    record RelationLostItsEnd(Thing thing, Spot spot) implements MergeConflict {
        @Override
        public Message message() {
            return Message.of("merge.relation-lost-its-end", spot.document(), spot.layer(), spot.words());
        }
    }

    /// One marked something on a document or in a layer that the other removed. It is kept in the journal and comes
    /// back with its document or layer.
    record LostItsGround(Thing thing, Spot spot) implements MergeConflict {
        @Override
        public Message message() {
            return Message.of("merge.lost-its-ground", spot.document(), spot.layer(), spot.words());
        }
    }

    /// Two layers bear one name. The one of the smaller id keeps it.
    ///
    /// @param name what both are called
    /// @param shown what this one is called now
    record NameTaken(Thing thing, String name, String shown) implements MergeConflict {
        @Override
        public Message message() {
            return Message.of("merge.name-taken", name, shown);
        }
    }

    /// Where something is, in words.
    ///
    /// @param document its name; empty if it stands on none
    /// @param layer its name; empty if it stands in none
    /// @param words what it is
    record Spot(String document, String layer, Message words) {}
}
