package org.glossator.review.agreement;

import java.util.List;
import org.glossator.message.Message;
import org.glossator.text.DocumentHead;

/// What was measured and what was not.
///
/// @param documents those that were measured, in the project's order: at least two of the layers worked on each
/// @param leftOut those that were asked for and not measured
/// @param annotations how many marks each layer has in the measured documents, in the order of the layers
public record Coverage(List<DocumentHead> documents, List<LeftOut> leftOut, List<Long> annotations) {

    /// A document that was not measured.
    ///
    /// @param reason why, as a sentence
    public record LeftOut(DocumentHead document, Message reason) {}

    public Coverage {
        documents = List.copyOf(documents);
        leftOut = List.copyOf(leftOut);
        annotations = List.copyOf(annotations);
    }
}
