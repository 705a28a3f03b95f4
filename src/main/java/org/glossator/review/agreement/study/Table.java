package org.glossator.review.agreement.study;

import java.util.Arrays;
import java.util.List;
import org.glossator.review.agreement.coding.Category;
import org.glossator.review.agreement.coding.Distance;
import org.glossator.review.agreement.coding.Study;
import org.glossator.review.agreement.coding.StudyBuilder;
import org.glossator.text.Span;

/// A table that is being filled, row by row.
final class Table implements Rows {

    private final Subject subject;
    private final Distance distance;
    private final StudyBuilder builder;
    private final int[] row;

    /// @param foreseen the categories that could be chosen, in their order
    Table(Subject subject, Distance distance, int layers, List<Category> foreseen) {
        this.subject = subject;
        this.distance = distance;
        this.builder = new StudyBuilder(layers, foreseen);
        this.row = new int[layers];
    }

    @Override
    public void begin() {
        Arrays.fill(row, Study.MISSING);
    }

    @Override
    public void say(int layer, Category category) {
        row[layer] = builder.code(category);
    }

    @Override
    public void end(Span place) {
        builder.codes(row);
    }

    void endDocument() {
        builder.endDocument();
    }

    Studied finish(Overlaps overlaps, Continua continua) {
        return new Studied(subject, builder.build(), distance, overlaps, continua);
    }
}
