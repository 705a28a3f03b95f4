package org.glossator.format.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.glossator.format.DocumentDraft;
import org.glossator.format.FormatException;
import org.glossator.format.LayeredDocument;
import org.glossator.format.Place;
import org.glossator.format.json.Attributes;
import org.glossator.text.OffsetUnit;
import org.glossator.text.Span;
import org.glossator.text.UnitOffsets;

/// The rows of one document, which stand together.
final class TableDocument {

    private final Row first;
    private final int number;
    private final List<Row> mentions = new ArrayList<>();

    /// @param number of the first row, after which a document without a name is called
    TableDocument(Row first, int number) {
        this.first = first;
        this.number = number;
    }

    Place place() {
        return first.place();
    }

    /// Whether `row` begins another document: it has another name or text, or a text and no mention.
    boolean isEndedBy(Row row) {
        boolean sameName = row.field("document").equals(first.field("document"));
        boolean sameText = row.field("text").isEmpty() || row.field("text").equals(first.field("text"));
        return !sameName || !sameText || !row.hasMention();
    }

    void add(Row row) {
        if (row.hasMention()) {
            mentions.add(row);
        }
    }

    LayeredDocument finished() throws FormatException {
        String name = first.field("document");
        if (first.field("text").isEmpty()) {
            throw place().refused("format.csv-no-text", name);
        }
        Map<String, String> metadata = first.hasMention()
                ? Map.of()
                : first.attributes().object("attributes").orElseThrow().told(Set.of());
        DocumentDraft draft =
                new DocumentDraft(place(), name.isBlank() ? "row " + number : name, first.field("text"), metadata);
        UnitOffsets offsets = UnitOffsets.of(draft.text(), OffsetUnit.CODE_POINT);
        for (Row row : mentions) {
            mark(row, draft, offsets);
        }
        return draft.finished();
    }

    private static void mark(Row row, DocumentDraft draft, UnitOffsets offsets) throws FormatException {
        String label = row.field("label");
        List<Span> spans = new ArrayList<>();
        for (int[] pair : row.pairs()) {
            spans.add(draft.span(offsets, pair[0], pair[1], label));
        }
        String quote = row.field("quote");
        String words = spans.stream().map(span -> span.of(draft.text())).collect(Collectors.joining(" "));
        if (!quote.isEmpty() && !quote.equals(words)) {
            throw row.place().refused("format.csv-quote", label, quote, words);
        }
        String layer = row.field("layer").isBlank() ? DocumentDraft.UNNAMED_LAYER : row.field("layer");
        draft.layer(layer).markNext(label, spans, Attributes.read(row.attributes(), "attributes"), row.field("note"));
    }
}
