package org.glossator.review.adjudicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Decision;
import org.glossator.annotation.Relation;
import org.glossator.project.edit.Settlement;
import org.glossator.review.compare.Case;
import org.glossator.review.compare.MarkCase;
import org.glossator.review.compare.RelationCase;
import org.glossator.schema.RelationName;

/// What decisions about a case are about.
final class Subjects {

    private Subjects() {}

    /// What stands there, in the order of the layers.
    ///
    /// @param accepted the indices of the layers whose version is taken
    static List<? extends Decision.Subject> of(Case settled, Set<Integer> accepted) {
        return switch (settled) {
            case MarkCase marks -> of(marks, accepted);
            case RelationCase relations -> of(relations, accepted);
        };
    }

    static List<Decision.Subject.Mark> of(MarkCase settled, Set<Integer> accepted) {
        List<Decision.Subject.Mark> subjects = new ArrayList<>(settled.layers().size());
        for (int i = 0; i < settled.layers().size(); i++) {
            int index = i;
            settled.mark(i)
                    .ifPresent(mark -> subjects.add(
                            new Decision.Subject.Mark(settled.layers().get(index), mark, accepted.contains(index))));
        }
        return subjects;
    }

    static List<Decision.Subject.Link> of(RelationCase settled, Set<Integer> accepted) {
        List<Decision.Subject.Link> subjects = new ArrayList<>(settled.layers().size());
        for (int i = 0; i < settled.layers().size(); i++) {
            int index = i;
            settled.relation(i)
                    .ifPresent(relation -> subjects.add(new Decision.Subject.Link(
                            settled.layers().get(index), relation, accepted.contains(index))));
        }
        return subjects;
    }

    /// The relation of the layer at `index`, told by its ends.
    static Settlement.Link link(RelationCase settled, int index) {
        Relation relation = settled.relation(index).orElseThrow();
        return link(settled, index, relation.type());
    }

    /// A relation between the same ends, as the layer at `index` calls them first.
    static Settlement.Link link(RelationCase settled, int index, RelationName type) {
        return new Settlement.Link(type, versions(settled.source(), index), versions(settled.target(), index));
    }

    private static List<Settlement.Version> versions(MarkCase end, int first) {
        List<Settlement.Version> versions = new ArrayList<>();
        for (int i = 0; i < end.layers().size(); i++) {
            int index = i;
            end.mark(i)
                    .map(mark -> new Settlement.Version(end.layers().get(index), mark))
                    .ifPresent(version -> versions.add(index == first ? 0 : versions.size(), version));
        }
        return versions;
    }

    /// What bears one name for good.
    static Object id(Decision.Subject subject) {
        return switch (subject) {
            case Decision.Subject.Mark(var _, var mark, var _) -> mark.id();
            case Decision.Subject.Link(var _, var relation, var _) -> relation.id();
        };
    }

    /// Whether both are the same thing of the same layer and say the same.
    static boolean isSame(Decision.Subject one, Decision.Subject other) {
        return one.layer().equals(other.layer())
                && switch (one) {
                    case Decision.Subject.Mark(var _, var mark, var _) ->
                        other instanceof Decision.Subject.Mark(var _, var there, var _)
                                && mark.id().equals(there.id())
                                && saysTheSame(mark, there);
                    case Decision.Subject.Link(var _, var relation, var _) ->
                        other instanceof Decision.Subject.Link(var _, var there, var _) && relation.equals(there);
                };
    }

    static boolean saysTheSame(Annotation one, Annotation other) {
        return one.label().equals(other.label())
                && one.spans().equals(other.spans())
                && one.attributes().equals(other.attributes());
    }
}
