package org.glossator.dataset;

import java.util.List;
import java.util.Optional;
import org.glossator.format.LayeredDocument;
import org.glossator.message.ExplainedException;
import org.glossator.text.DocumentHead;

/// The documents of an export, read one by one and as often as needed, so that they may be more than the memory
/// holds.
public interface ChosenDocuments {

    /// Those that may be meant, in the order in which they are written.
    List<DocumentHead> heads();

    /// What of a document goes out; empty if it turns out not to be meant.
    Optional<LayeredDocument> read(DocumentHead head) throws ExplainedException;
}
