package org.glossator.workflow;

import java.util.List;
import java.util.stream.Stream;
import org.glossator.project.ProjectState;
import org.glossator.text.DocumentHead;
import org.glossator.text.DocumentId;

/// Where something is looked for: in one document, or in the whole project beginning with that document.
public record Reach(DocumentId first, boolean wholeProject) {

    /// The documents in the order in which they are looked through.
    List<DocumentHead> among(ProjectState state) {
        Stream<DocumentHead> others = wholeProject
                ? state.documents().stream().filter(each -> !each.id().equals(first))
                : Stream.of();
        return Stream.concat(state.document(first).stream(), others).toList();
    }
}
