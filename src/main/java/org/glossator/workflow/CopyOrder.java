package org.glossator.workflow;

import java.util.List;
import org.glossator.project.Annotator;
import org.glossator.text.DocumentId;

/// What somebody who works elsewhere is to get.
public sealed interface CopyOrder {

    /// All of the project, with everybody's marks and the whole history.
    record Whole() implements CopyOrder {}

    /// Some documents and nobody's layer but the annotator's own.
    record Own(Annotator annotator, List<DocumentId> documents) implements CopyOrder {
        public Own {
            documents = List.copyOf(documents);
        }
    }
}
