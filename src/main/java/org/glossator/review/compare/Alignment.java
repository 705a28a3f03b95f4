package org.glossator.review.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.LayerId;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Relation;
import org.glossator.text.DocumentId;
import org.jspecify.annotations.Nullable;

/// Finds out which marks of several layers stand for the same thing.
public final class Alignment {

    private Alignment() {}

    /// Compares what `layers` hold over a document; `markup` gives it in their order.
    public static DocumentComparison of(DocumentId document, List<LayerId> layers, List<Markup> markup) {
        List<Annotation[]> rows = new ArrayList<>();
        for (int layer = 0; layer < layers.size(); layer++) {
            for (Annotation mark : markup.get(layer).annotations().inOrder()) {
                int at = layer;
                rows.stream()
                        .filter(row -> row[at] == null && overlaps(row, mark))
                        .findFirst()
                        .orElseGet(() -> {
                            Annotation[] row = new Annotation[layers.size()];
                            rows.add(row);
                            return row;
                        })[at] = mark;
            }
        }
        Map<AnnotationId, MarkCase> cases = new HashMap<>();
        List<MarkCase> marks = new ArrayList<>();
        for (Annotation[] row : rows) {
            MarkCase made = new MarkCase(layers, row, differences(row));
            marks.add(made);
            made.present().forEach(mark -> cases.put(mark.id(), made));
        }
        marks.sort(Comparator.comparing(MarkCase::place));
        return new DocumentComparison(document, layers, marks, relations(layers, markup, cases));
    }

    private static boolean overlaps(@Nullable Annotation[] row, Annotation mark) {
        for (Annotation each : row) {
            if (each != null && each.outer().overlaps(mark.outer())) {
                return true;
            }
        }
        return false;
    }

    /// Whether both say the same in every way but the note.
    static boolean sayTheSame(Annotation one, Annotation other) {
        return one.label().equals(other.label())
                && one.spans().equals(other.spans())
                && one.attributes().equals(other.attributes());
    }

    private static EnumSet<Difference> differences(@Nullable Annotation[] row) {
        EnumSet<Difference> differences = EnumSet.noneOf(Difference.class);
        Annotation first = null;
        for (Annotation each : row) {
            if (each == null) {
                differences.add(Difference.MISSING);
            } else if (first == null) {
                first = each;
            } else {
                if (!first.label().equals(each.label())) {
                    differences.add(Difference.LABEL);
                }
                if (!first.spans().equals(each.spans())) {
                    differences.add(Difference.BOUNDARY);
                }
                if (!first.attributes().equals(each.attributes())) {
                    differences.add(Difference.ATTRIBUTE);
                }
                if (!first.note().equals(each.note())) {
                    differences.add(Difference.NOTE);
                }
            }
        }
        return differences;
    }

    private static List<RelationCase> relations(
            List<LayerId> layers, List<Markup> markup, Map<AnnotationId, MarkCase> cases) {
        record Ends(MarkCase source, MarkCase target) {}
        Map<Ends, Relation[]> rows = new HashMap<>();
        List<RelationCase> found = new ArrayList<>();
        for (int layer = 0; layer < layers.size(); layer++) {
            for (Relation relation : markup.get(layer).relations().inOrder()) {
                MarkCase source = cases.get(relation.source());
                MarkCase target = cases.get(relation.target());
                if (source != null && target != null) {
                    rows.computeIfAbsent(new Ends(source, target), _ -> new Relation[layers.size()])[layer] = relation;
                }
            }
        }
        rows.forEach((ends, row) -> {
            EnumSet<Difference> differences = EnumSet.noneOf(Difference.class);
            for (Relation each : row) {
                if (each == null) {
                    differences.add(Difference.MISSING);
                    differences.add(Difference.RELATION);
                }
            }
            found.add(new RelationCase(ends.source(), ends.target(), row, differences));
        });
        found.sort(Comparator.comparing(RelationCase::place));
        return found;
    }
}
