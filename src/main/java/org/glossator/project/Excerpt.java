package org.glossator.project;

import java.util.Set;
import org.glossator.annotation.LayerId;
import org.glossator.text.DocumentId;

/// What of a project goes into a copy.
///
/// @param documents those that go into it
/// @param layers those that go into it, over these documents
public record Excerpt(Set<DocumentId> documents, Set<LayerId> layers) {
    public Excerpt {
        documents = Set.copyOf(documents);
        layers = Set.copyOf(layers);
    }
}
