package org.glossator.format.brat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Relation;

/// The classes that equivalences of one type make.
final class Equivalences {

    private Equivalences() {}

    /// The members of each class, in the order in which `relations` name them.
    static List<List<AnnotationId>> of(List<Relation> relations) {
        Map<AnnotationId, SequencedSet<AnnotationId>> classes = new LinkedHashMap<>();
        for (Relation relation : relations) {
            SequencedSet<AnnotationId> from = classes.computeIfAbsent(relation.source(), Equivalences::alone);
            SequencedSet<AnnotationId> to = classes.computeIfAbsent(relation.target(), Equivalences::alone);
            if (!from.equals(to)) {
                from.addAll(to);
                to.forEach(member -> classes.put(member, from));
            }
        }
        List<List<AnnotationId>> members = new ArrayList<>();
        new LinkedHashSet<>(classes.values()).forEach(each -> members.add(List.copyOf(each)));
        return members;
    }

    private static SequencedSet<AnnotationId> alone(AnnotationId member) {
        return new LinkedHashSet<>(List.of(member));
    }
}
