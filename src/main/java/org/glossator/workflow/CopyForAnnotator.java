package org.glossator.workflow;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.glossator.annotation.Assignment;
import org.glossator.annotation.Layer;
import org.glossator.annotation.LayerId;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.project.Annotator;
import org.glossator.project.EditRefusedException;
import org.glossator.project.Excerpt;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectFiles;
import org.glossator.project.ProjectState;
import org.glossator.text.DocumentHead;
import org.glossator.text.DocumentId;

/// Makes copies of a project for people to work on elsewhere, which are brought back by [MergeProjects].
public final class CopyForAnnotator {

    private final ProjectFiles files;

    public CopyForAnnotator(ProjectFiles files) {
        this.files = files;
    }

    /// The documents that are to be annotated by `annotator`, in the order in which they came in.
    public static List<DocumentId> assigned(ProjectState state, Annotator annotator) {
        return state.layerNamed(annotator.name()).stream()
                .flatMap(layer -> state.documents().stream()
                        .map(DocumentHead::id)
                        .filter(document ->
                                state.assignment(new LayerDocument(layer.id(), document)) != Assignment.NONE))
                .toList();
    }

    /// Makes the copy that is ordered.
    ///
    /// @param file where the project is
    /// @param state the project as it stands
    /// @throws ExplainedException if there is nothing to copy, or the copy cannot be made; then there is none
    public void make(Path file, ProjectState state, Path copy, CopyOrder order) throws ExplainedException {
        switch (order) {
            case CopyOrder.Whole _ -> makeWhole(file, copy);
            case CopyOrder.Own(var annotator, var documents) -> make(file, state, copy, annotator, documents);
        }
    }

    /// Makes a copy with some documents and nobody's layer but the annotator's own: of what others marked, commented
    /// or decided nothing is anywhere in it.
    ///
    /// @param file where the project is
    /// @param state the project as it stands
    /// @param documents those that go into the copy
    /// @throws ExplainedException if there is nothing to copy, or the copy cannot be made; then there is none
    public void make(Path file, ProjectState state, Path copy, Annotator annotator, Collection<DocumentId> documents)
            throws ExplainedException {
        if (documents.isEmpty()) {
            throw new EditRefusedException(Message.of("merge.no-documents-for", annotator.name()));
        }
        Set<LayerId> own = state.layers().stream()
                .filter(layer -> layer.name().equals(annotator.name()))
                .map(Layer::id)
                .collect(Collectors.toSet());
        String name =
                Message.of("merge.copy-name", state.name(), annotator.name()).english();
        files.copy(file, copy, name, new Excerpt(Set.copyOf(documents), own));
    }

    /// Makes a copy of all of it, for somebody who works on the whole.
    ///
    /// @throws ExplainedException if it cannot be made; then there is none
    public void makeWhole(Path file, Path copy) throws ExplainedException {
        files.copy(file, copy);
    }
}
