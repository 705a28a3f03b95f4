package org.glossator.review.agreement.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.glossator.review.compare.MarkCase;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;

/// All studies of one measuring, made while documents are read one after the other. For one thread. What stays in
/// memory is four bytes for an item and layer, and sixteen for a mark.
public final class Studies {

    private final List<Growing> studies = new ArrayList<>();
    private final Treatment treatment;

    /// A study that documents are added to.
    private record Growing(Items items, Table table, PartialMatches parts, Continua continua) {}

    /// Studies of `layers` layers.
    ///
    /// @param labels those that are measured; empty for all
    public Studies(Schema schema, int layers, Set<LabelName> labels, Set<Unit> units, Treatment treatment) {
        this.treatment = treatment;
        ItemKinds kinds = new ItemKinds(schema, layers, labels, treatment);
        units.stream()
                .flatMap(kinds::of)
                .map(items -> new Growing(items, items.table(), new PartialMatches(layers), new Continua()))
                .forEach(studies::add);
    }

    /// Adds a document.
    public void add(ReadDocument document) {
        for (Growing each : studies) {
            each.items().rows(document, each.table());
            each.table().endDocument();
            if (each.items() instanceof SpanItems) {
                each.continua().add(document);
                parts(each.parts(), document.comparison().marks().stream());
            }
        }
    }

    private void parts(PartialMatches parts, Stream<MarkCase> marks) {
        if (treatment.matching() == Matching.PROPORTIONAL) {
            marks.forEach(parts::add);
            parts.endDocument();
        }
    }

    /// The studies of all that was added; every document is in each, also where it has no item.
    public List<Studied> finish() {
        return studies.stream()
                .map(each -> each.table().finish(each.parts().finish(), each.continua()))
                .toList();
    }
}
