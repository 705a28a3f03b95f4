package org.glossator.review.agreement.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.annotation.DocumentLabels;
import org.glossator.review.agreement.coding.Category;
import org.glossator.schema.AttributeType;
import org.glossator.text.Span;

/// One label of documents: an item for each document of which somebody told it, with the last word of each layer’s
/// annotator. Who never said anything about it has no say, also where they let stand what another had told. Who took
/// it away says that there is nothing; what the schema no longer offers says nothing that could be compared.
final class DocumentLabelItems implements Items {

    private final int layers;
    private final AttributeType type;
    private final Values values;

    DocumentLabelItems(int layers, AttributeType type, Scale scale) {
        this.layers = layers;
        this.type = type;
        this.values = new Values(type, scale);
    }

    /// Whether it is the label of this name.
    boolean isOf(String name) {
        return type.name().value().equals(name);
    }

    @Override
    public Table table() {
        return values.table(new Subject(Unit.DOCUMENT_LABELS, type.name().value()), layers);
    }

    @Override
    public void rows(ReadDocument document, Rows rows) {
        List<Map<String, String>> words = document.words();
        boolean begun = false;
        for (int layer = 0; layer < words.size(); layer++) {
            String said = words.get(layer).get(type.name().value());
            Optional<Category> category = said == null ? Optional.empty() : category(said);
            if (category.isPresent()) {
                if (!begun) {
                    rows.begin();
                    begun = true;
                }
                rows.say(layer, category.get());
            }
        }
        if (begun) {
            rows.end(new Span(0, document.document().text().length()));
        }
    }

    private Optional<Category> category(String words) {
        return words.isEmpty()
                ? values.nothing()
                : DocumentLabels.read(type, words).flatMap(values::category);
    }
}
