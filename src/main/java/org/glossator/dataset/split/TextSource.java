package org.glossator.dataset.split;

import org.glossator.message.ExplainedException;
import org.glossator.text.DocumentHead;

/// Gives out texts again of documents that were looked at before.
@FunctionalInterface
public interface TextSource {

    /// The text of `document`.
    String text(DocumentHead document) throws ExplainedException;
}
