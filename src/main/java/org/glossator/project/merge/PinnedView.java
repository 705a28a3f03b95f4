package org.glossator.project.merge;

import java.util.Optional;
import org.glossator.project.DocumentContent;
import org.glossator.project.ProjectState;
import org.glossator.project.ProjectView;
import org.glossator.project.StoreException;
import org.glossator.text.DocumentId;

/// A project of which one document has been read.
record PinnedView(ProjectView project, DocumentId pinned, Optional<DocumentContent> read) implements ProjectView {

    static PinnedView of(ProjectView project, DocumentId document) throws StoreException {
        return new PinnedView(project, document, project.content(document));
    }

    @Override
    public ProjectState state() {
        return project.state();
    }

    @Override
    public Optional<DocumentContent> content(DocumentId document) throws StoreException {
        return document.equals(pinned) ? read : project.content(document);
    }
}
