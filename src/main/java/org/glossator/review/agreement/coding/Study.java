package org.glossator.review.agreement.coding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A table of what each annotator said of each item, made by a [StudyBuilder]: a row per item, grouped by document, a
/// column per annotator. An annotator says one category of an item or, where the value is missing, nothing; several
/// annotations in one place are several items, or one item with a category of several names, as whoever builds it
/// decides.
///
/// Immutable. Takes four bytes a cell: a million items of five annotators are 20 MB; a view of a document copies
/// nothing.
public final class Study {

    /// The code of a missing value.
    public static final int MISSING = -1;

    private final Categories categories;
    private final int annotators;
    private final int[] codes;
    /// Where documents begin and end, in items: document `d` is `[bounds[d], bounds[d + 1])`.
    private final int[] bounds;

    Study(Categories categories, int annotators, int[] codes, int[] bounds) {
        this.categories = categories;
        this.annotators = annotators;
        this.codes = codes;
        this.bounds = bounds;
    }

    public Categories categories() {
        return categories;
    }

    /// The number of annotators.
    public int annotators() {
        return annotators;
    }

    /// The number of items, those included that nobody said anything of.
    public int items() {
        return bounds[bounds.length - 1] - bounds[0];
    }

    /// The number of documents, those included that have no item.
    public int documents() {
        return bounds.length - 1;
    }

    /// The number of the category that an annotator gave an item, [#MISSING] for none.
    ///
    /// @param item counted from 0
    /// @param annotator counted from 0
    public int code(int item, int annotator) {
        return codes[(bounds[0] + item) * annotators + annotator];
    }

    /// What an annotator said of an item.
    public Optional<Category> category(int item, int annotator) {
        int code = code(item, annotator);
        return code == MISSING
                ? Optional.empty()
                : Optional.of(categories.list().get(code));
    }

    /// The items of a document alone, with the same categories.
    public Study document(int document) {
        return new Study(categories, annotators, codes, Arrays.copyOfRange(bounds, document, document + 2));
    }

    /// The study of each document, in order.
    public List<Study> byDocument() {
        return IntStream.range(0, documents()).mapToObj(this::document).toList();
    }

    /// The same items as only some annotators saw them, in the order named.
    public Study only(int... chosen) {
        int[] picked = new int[items() * chosen.length];
        for (int item = 0, at = 0; item < items(); item++) {
            for (int annotator : chosen) {
                picked[at++] = code(item, annotator);
            }
        }
        return new Study(categories, chosen.length, picked, boundsFromZero());
    }

    /// The same items with one category and all others taken together, for figures of that category alone.
    ///
    /// @throws IllegalArgumentException if it is none of the categories
    public Study oneAgainstRest(Category category) {
        int one = categories.code(category);
        int[] merged = new int[items() * annotators];
        for (int i = 0; i < merged.length; i++) {
            int code = codes[bounds[0] * annotators + i];
            merged[i] = code == MISSING ? MISSING : code == one ? 0 : 1;
        }
        return new Study(OneAgainstRest.categories(category), annotators, merged, boundsFromZero());
    }

    private int[] boundsFromZero() {
        return Arrays.stream(bounds).map(bound -> bound - bounds[0]).toArray();
    }
}
