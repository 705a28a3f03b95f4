package org.glossator.workflow;

import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.DocumentLabels;
import org.glossator.annotation.Fitting;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Misfit;
import org.glossator.message.Message;
import org.glossator.schema.Schema;
import org.glossator.text.DocumentHead;
import org.glossator.text.TextDocument;
import org.glossator.workflow.importing.Arrival;

/// Tells in words what of a layer does not fit the schema or the text.
final class Misfits {

    private Misfits() {}

    /// What of the document labels does not fit, a sentence each.
    static List<Message> of(DocumentHead document, Schema schema) {
        return DocumentLabels.misfits(document.metadata(), schema).stream()
                .map(misfit -> Message.of("workflow.document-misfit", document.name(), misfit.message()))
                .toList();
    }

    /// What does not fit, a sentence each with document and layer, in the order of the text.
    static List<Message> of(TextDocument document, String layer, Markup markup, Schema schema) {
        return of(
                document,
                new Arrival.Came(
                        Layer.of(layer, Layer.Kind.IMPORTED),
                        markup.annotations().inOrder(),
                        markup.relations().inOrder(),
                        markup.annotations()),
                new Fitting(schema));
    }

    /// What of that which comes into a layer does not fit, a sentence each with document and layer.
    static List<Message> of(TextDocument document, Arrival.Came came, Fitting fitting) {
        List<Misfit> misfits = new ArrayList<>();
        came.annotations().forEach(annotation -> misfits.addAll(fitting.of(annotation, document.text())));
        came.relations().forEach(relation -> misfits.addAll(fitting.of(relation, came.all())));
        return misfits.stream()
                .map(misfit -> Message.of(
                        "workflow.misfit", document.name(), came.layer().name(), misfit.message()))
                .toList();
    }
}
