package org.glossator.review.agreement.study;

import java.util.List;
import org.glossator.review.agreement.coding.Category;
import org.glossator.review.agreement.figure.Counts;

/// How much of the marks that two layers have alike is covered by the other’s, summed over the marks of a document.
///
/// @param labels whose numbers the cells go by
/// @param documents one for each document of the study; a cell for each pair, label and side
public record Overlaps(List<Category> labels, List<Counts> documents) {

    /// Where marks match or do not.
    public static final Overlaps NONE = new Overlaps(List.of(), List.of());

    public Overlaps {
        labels = List.copyOf(labels);
        documents = List.copyOf(documents);
    }

    /// Whether parts are credited at all.
    public boolean areCounted() {
        return !documents.isEmpty();
    }

    /// How much of the first layer’s marks of `label` the second’s cover; each mark counts for 1 at most.
    public double covered(int document, int pair, Category label) {
        return at(document, pair, label, 0);
    }

    /// How much of the second layer’s marks of `label` the first’s cover.
    public double confirmed(int document, int pair, Category label) {
        return at(document, pair, label, 1);
    }

    private double at(int document, int pair, Category label, int side) {
        int number = labels.indexOf(label);
        return number < 0 ? 0 : documents.get(document).at(cell(number, pair, side));
    }

    /// @param side 0 for the first layer of the pair, 1 for the second
    static long cell(int label, int pair, int side) {
        return ((long) pair << 32) | ((long) label << 1) | side;
    }
}
