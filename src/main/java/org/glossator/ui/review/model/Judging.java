package org.glossator.ui.review.model;

import org.glossator.annotation.DocumentState;
import org.glossator.annotation.Layer;
import org.glossator.message.Message;
import org.glossator.project.edit.ReturnDocument;
import org.glossator.project.edit.SetDocumentState;

/// What becomes of a document as a whole: accepted, or given back to an annotator.
public final class Judging {

    private final ReviewModel model;

    Judging(ReviewModel model) {
        this.model = model;
    }

    /// Accepts the open document in gold, and goes on to the next that has something open.
    public void accept() {
        model.page().shown().ifPresent(document -> {
            if (document.open() > 0) {
                model.notices().refuse(Message.of("review.still-open", document.open()));
            } else {
                model.link()
                        .submit(
                                new SetDocumentState(document.plan().target(), document.id(), DocumentState.ACCEPTED),
                                _ -> model.notices()
                                        .say(Message.of(
                                                "review.accepted",
                                                document.document().head().name())));
            }
        });
    }

    /// Gives the open document back to the annotator of a layer.
    ///
    /// @param remark what is to be looked at again
    public void giveBack(Layer layer, String remark) {
        model.page()
                .shown()
                .ifPresent(document -> model.link()
                        .submit(
                                new ReturnDocument(layer, document.id(), remark),
                                _ -> model.notices()
                                        .say(Message.of(
                                                "review.returned",
                                                document.document().head().name(),
                                                layer.name()))));
    }
}
