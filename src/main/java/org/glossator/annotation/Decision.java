package org.glossator.annotation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was settled in review about marks or relations of several layers that stand for one thing. It stands in the
/// layer that the review fills, over the document in question.
///
/// @param id its name for good
/// @param subjects what was looked at, as it stood then: not empty, at most one of each layer
/// @param marks the annotations of this layer that came of it; none where the thing was turned down
/// @param relations the relations of this layer that came of it
/// @param origin whether a person or a rule decided
/// @param reviewer who decided, or had the rule applied
/// @param cause why the layers differed, if it was said
/// @param comment words for the annotators; may be empty
public record Decision(
        DecisionId id,
        List<Subject> subjects,
        List<AnnotationId> marks,
        List<RelationId> relations,
        Origin origin,
        String reviewer,
        @Nullable Cause cause,
        String comment) {

    /// Who decides.
    public enum Origin {
        /// A person looked at it; no rule overrides that unless it is asked to.
        PERSON,
        /// A rule applied to many things at once.
        STRATEGY
    }

    /// Why layers differ.
    public enum Cause {
        /// Somebody made a mistake.
        ERROR,
        /// The text can be read in more than one way.
        AMBIGUITY,
        /// The guideline does not say.
        GUIDELINE_GAP
    }

    /// What came of it.
    public enum Verdict {
        /// All that was looked at was taken.
        ALL,
        /// Some was taken, some was not.
        SOME,
        /// Nothing was taken, on purpose.
        NEITHER,
        /// Nothing was taken as it stood: the reviewer put something else there.
        EDITED
    }

    /// A mark or relation of one layer, as it stood when it was decided about.
    public sealed interface Subject {

        LayerId layer();

        /// Whether it was taken as it stood.
        boolean accepted();

        /// A mark.
        record Mark(LayerId layer, Annotation mark, boolean accepted) implements Subject {}

        /// A relation.
        record Link(LayerId layer, Relation relation, boolean accepted) implements Subject {}
    }

    public Decision {
        subjects = List.copyOf(subjects);
        marks = List.copyOf(marks);
        relations = List.copyOf(relations);
        if (subjects.isEmpty()) {
            throw new IllegalArgumentException("A decision is about something");
        }
        if (subjects.stream().map(Subject::layer).distinct().count() < subjects.size()) {
            throw new IllegalArgumentException("A decision is about one thing of each layer: " + subjects);
        }
    }

    /// Why the layers differed, if it was said.
    public Optional<Cause> why() {
        return Optional.ofNullable(cause);
    }

    /// What came of it.
    public Verdict verdict() {
        long accepted = subjects.stream().filter(Subject::accepted).count();
        if (accepted == subjects.size()) {
            return Verdict.ALL;
        }
        if (accepted > 0) {
            return Verdict.SOME;
        }
        return marks.isEmpty() && relations.isEmpty() ? Verdict.NEITHER : Verdict.EDITED;
    }

    /// The same decision with other words and another cause.
    public Decision explained(@Nullable Cause otherCause, String otherComment) {
        return new Decision(id, subjects, marks, relations, origin, reviewer, otherCause, otherComment);
    }
}
