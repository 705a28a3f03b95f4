package org.glossator.review.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.glossator.schema.LabelName;

/// What came of comparing documents, counted.
///
/// @param documents how many were compared
/// @param marks each thing once
/// @param relations each relation once
/// @param labels the things that bear each label in some layer; one that bears several is counted with each of them
public record Summary(int documents, CaseCount marks, CaseCount relations, SortedMap<LabelName, CaseCount> labels) {

    private static final Comparator<LabelName> BY_NAME = Comparator.comparing(LabelName::value);

    /// Nothing compared.
    public static final Summary NONE =
            new Summary(0, CaseCount.NONE, CaseCount.NONE, Collections.unmodifiableSortedMap(new TreeMap<>(BY_NAME)));

    public Summary {
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    }

    /// What came of one document.
    public static Summary of(DocumentComparison comparison) {
        Map<LabelName, List<MarkCase>> bearing = new TreeMap<>(BY_NAME);
        for (MarkCase each : comparison.marks()) {
            each.labels()
                    .forEach(label -> bearing.computeIfAbsent(label, _ -> new ArrayList<>())
                            .add(each));
        }
        SortedMap<LabelName, CaseCount> labels = new TreeMap<>(BY_NAME);
        bearing.forEach((label, cases) -> labels.put(label, CaseCount.of(cases)));
        return new Summary(1, CaseCount.of(comparison.marks()), CaseCount.of(comparison.relations()), labels);
    }

    /// Both together.
    public Summary plus(Summary more) {
        SortedMap<LabelName, CaseCount> all = new TreeMap<>(BY_NAME);
        all.putAll(labels);
        more.labels.forEach((label, count) -> all.merge(label, count, CaseCount::plus));
        return new Summary(documents + more.documents, marks.plus(more.marks), relations.plus(more.relations), all);
    }

    /// How many marks and relations differ in any way.
    public int differences() {
        return marks.differing() + relations.differing();
    }
}
