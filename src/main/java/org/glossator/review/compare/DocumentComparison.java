package org.glossator.review.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.glossator.annotation.LayerId;
import org.glossator.schema.LabelName;
import org.glossator.text.DocumentId;

/// What layers say about one document, thing by thing.
///
/// @param layers those that were compared, in the order in which they were named
/// @param marks every mark of every layer stands in exactly one of them; in the order of the text
/// @param relations every relation of every layer stands in exactly one of them; in the order of the text
public record DocumentComparison(
        DocumentId document, List<LayerId> layers, List<MarkCase> marks, List<RelationCase> relations) {

    public DocumentComparison {
        layers = List.copyOf(layers);
        marks = List.copyOf(marks);
        relations = List.copyOf(relations);
    }

    /// All cases in the order of the text, relations behind the marks that they come from.
    public List<Case> cases() {
        List<Case> all = new ArrayList<>(marks);
        all.addAll(relations);
        all.sort(Comparator.comparing(Case::place));
        return all;
    }

    /// The cases in which layers differ in one of these ways, in the order of the text.
    public List<Case> differing(Set<Difference> ways) {
        return cases().stream()
                .filter(each -> !Collections.disjoint(each.differences(), ways))
                .toList();
    }

    /// The part of it that is about some labels: marks that bear one of them in any layer, and relations that begin or
    /// end at one of these.
    public DocumentComparison about(Predicate<LabelName> labels) {
        Predicate<MarkCase> concerned = each -> each.labels().stream().anyMatch(labels);
        return new DocumentComparison(
                document,
                layers,
                marks.stream().filter(concerned).toList(),
                relations.stream()
                        .filter(each -> concerned.test(each.source()) || concerned.test(each.target()))
                        .toList());
    }
}
