package org.glossator.review.agreement.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Builds a [Study] item by item, document by document. For one thread.
///
/// Categories that were foreseen keep their order, which is that of an ordinal scale, and belong to the study even if
/// nobody used them, as they do for Gwet's AC1. Those that turn up in the items come after them, numbers ascending and
/// names in alphabetical order, so that the order of items does not matter.
public final class StudyBuilder {

    private static final Comparator<Category> NATURAL =
            Comparator.comparingDouble(StudyBuilder::value).thenComparing(Category::text);

    private final int annotators;
    private final int foreseen;
    private final List<Category> categories = new ArrayList<>();
    private final Map<Category, Integer> known = new HashMap<>();
    private int[] codes = new int[64];
    private int[] bounds = new int[8];
    private int documents;
    private int items;

    /// @param annotators the number of columns
    public StudyBuilder(int annotators) {
        this(annotators, List.of());
    }

    /// @param annotators the number of columns
    /// @param foreseen the categories that the annotators could choose from, in order
    public StudyBuilder(int annotators, List<Category> foreseen) {
        if (annotators < 0) {
            throw new IllegalArgumentException("Annotators: " + annotators);
        }
        this.annotators = annotators;
        foreseen.forEach(this::code);
        this.foreseen = categories.size();
    }

    /// The number that stands for a category while the study is being built, for [#codes].
    public int code(Category category) {
        Integer code = known.get(category);
        if (code == null) {
            code = categories.size();
            categories.add(category);
            known.put(category, code);
        }
        return code;
    }

    /// Adds an item.
    ///
    /// @param row what each annotator said, null for a missing value
    public StudyBuilder item(@Nullable Category... row) {
        int[] coded = new int[row.length];
        for (int i = 0; i < row.length; i++) {
            Category category = row[i];
            coded[i] = category == null ? Study.MISSING : code(category);
        }
        return codes(coded);
    }

    /// Adds an item given by the numbers that [#code] told.
    ///
    /// @param row one per annotator, [Study#MISSING] for a missing value
    public StudyBuilder codes(int... row) {
        if (row.length != annotators) {
            throw new IllegalArgumentException(row.length + " values for " + annotators + " annotators");
        }
        int at = Math.multiplyExact(items, annotators);
        if (at + annotators > codes.length) {
            codes = Arrays.copyOf(codes, Math.max(at + annotators, 2 * codes.length));
        }
        for (int code : row) {
            if (code < Study.MISSING || code >= categories.size()) {
                throw new IllegalArgumentException("Not a category: " + code);
            }
            codes[at++] = code;
        }
        items++;
        return this;
    }

    /// Says that the items since the last end of a document were one document.
    public StudyBuilder endDocument() {
        if (documents + 1 == bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * bounds.length);
        }
        bounds[++documents] = items;
        return this;
    }

    /// The study. Items after the last end of a document are one more document.
    public Study build() {
        int[] ends = Arrays.copyOf(bounds, documents + 1);
        if (ends[documents] < items) {
            ends = Arrays.copyOf(ends, documents + 2);
            ends[documents + 1] = items;
        }
        List<Category> ordered = new ArrayList<>(categories);
        ordered.subList(foreseen, ordered.size()).sort(NATURAL);
        Categories made = new Categories(ordered);
        int[] renumbered = categories.stream().mapToInt(made::code).toArray();
        int[] rows = new int[items * annotators];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = codes[i] == Study.MISSING ? Study.MISSING : renumbered[codes[i]];
        }
        return new Study(made, annotators, rows, ends);
    }

    private static double value(Category category) {
        return category instanceof Category.Valued(double value) ? value : Double.POSITIVE_INFINITY;
    }
}
