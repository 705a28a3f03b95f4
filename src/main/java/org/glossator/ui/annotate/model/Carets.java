package org.glossator.ui.annotate.model;

import java.util.HashMap;
import java.util.Map;
import org.glossator.text.DocumentId;
import org.glossator.text.Span;

/// Where one was in each document when one left it, as long as the project is open.
public final class Carets {

    private final Map<DocumentId, Span> left = new HashMap<>();

    Carets(Page page, MarkSelection selection) {
        page.wantedProperty()
                .subscribe((_, _) -> page.document().ifPresent(leaving -> left.put(leaving.id(), selection.words())));
    }

    /// What was selected in `document` when it was left; its beginning if it is open for the first time.
    public Span in(DocumentId document) {
        return left.getOrDefault(document, new Span(0, 0));
    }
}
