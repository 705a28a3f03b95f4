package org.glossator.project.edit;

import java.util.List;
import java.util.Optional;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Decision.Cause;
import org.glossator.annotation.Decision.Subject;
import org.glossator.annotation.DecisionId;
import org.glossator.annotation.LayerId;
import org.glossator.schema.RelationName;
import org.jspecify.annotations.Nullable;

/// How one thing that several layers were compared about is to be settled: what was looked at, what gold is to say.
public sealed interface Settlement {

    /// Marks are settled.
    ///
    /// @param subjects what was looked at, as it stood, and whether it is taken
    /// @param wanted what gold is to say there; none if the thing is turned down. A mark with the id of one in
    ///     gold is that one, changed by the reviewer; of any other only what it says counts
    record OfMarks(List<Subject.Mark> subjects, List<Annotation> wanted, Reason reason) implements Settlement {

        public OfMarks {
            subjects = List.copyOf(subjects);
            wanted = List.copyOf(wanted);
        }
    }

    /// Relations between the same two things are settled.
    ///
    /// @param sides what was looked at, and what it would be in gold
    /// @param wanted what gold is to say; none if the thing is turned down
    record OfRelations(List<Side> sides, List<Link> wanted, Reason reason) implements Settlement {

        public OfRelations {
            sides = List.copyOf(sides);
            wanted = List.copyOf(wanted);
        }
    }

    /// A decision is given up, and what it alone brought into gold goes. What stood in gold before it, and what the
    /// reviewer has changed there since, stays.
    record Reopened(DecisionId decision) implements Settlement {}

    /// A relation that was looked at.
    record Side(Subject.Link subject, Link link) {}

    /// A relation told by what its ends are called in the layers, since in gold it links what came of those.
    ///
    /// @param source the marks that stand for its source, the one whose like it should link first
    /// @param target the same of its target
    record Link(RelationName type, List<Version> source, List<Version> target) {

        public Link {
            source = List.copyOf(source);
            target = List.copyOf(target);
        }
    }

    /// A mark of one layer.
    record Version(LayerId layer, Annotation mark) {}

    /// Why the layers differ.
    ///
    /// @param comment words for the annotators; may be empty
    record Reason(@Nullable Cause cause, String comment) {

        public Reason {
            comment = comment.strip();
        }

        /// Nothing is said.
        public static final Reason NONE = new Reason(null, "");

        /// Why the layers differ, if it is said.
        public Optional<Cause> why() {
            return Optional.ofNullable(cause);
        }
    }
}
