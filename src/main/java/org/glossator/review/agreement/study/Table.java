package org.glossator.review.agreement.study;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.glossator.review.agreement.coding.Category;
import org.glossator.review.agreement.coding.Distance;
import org.glossator.review.agreement.coding.Study;
import org.glossator.review.agreement.coding.StudyBuilder;

/// A table that is being filled, row by row.
final class Table {

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

    /// Begins a row in which nobody says anything.
    void begin() {
        Arrays.fill(row, Study.MISSING);
    }

    /// Begins a row in which everybody who worked on the document says `category`.
    void begin(BitSet worked, Category category) {
        begin();
        int code = builder.code(category);
        worked.stream().forEach(layer -> row[layer] = code);
    }

    /// Says in the row that was begun what a layer has.
    void say(int layer, Category category) {
        row[layer] = builder.code(category);
    }

    /// Ends the row.
    void end() {
        builder.codes(row);
    }

    void endDocument() {
        builder.endDocument();
    }

    Studied finish() {
        return finish(Overlaps.NONE, new Continua());
    }

    Studied finish(Overlaps overlaps, Continua continua) {
        return new Studied(subject, builder.build(), distance, overlaps, continua);
    }
}
