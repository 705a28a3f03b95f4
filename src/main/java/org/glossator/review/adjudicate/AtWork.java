package org.glossator.review.adjudicate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.glossator.annotation.DocumentState;
import org.glossator.annotation.LayerId;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectState;
import org.glossator.project.Tally;
import org.glossator.text.DocumentId;

/// Tells which layers worked on a document: something stands there, or it was begun.
public final class AtWork {

    private AtWork() {}

    /// Those of `layers` that worked on `document`.
    public static Set<LayerId> on(DocumentId document, List<LayerId> layers, ProjectState state) {
        return layers.stream()
                .filter(layer -> {
                    Tally tally = state.tally(new LayerDocument(layer, document));
                    return tally.state() != DocumentState.NEW || tally.annotations() > 0;
                })
                .collect(Collectors.toUnmodifiableSet());
    }
}
