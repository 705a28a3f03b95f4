package org.glossator.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Fitness;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Relation;
import org.glossator.message.Message;
import org.glossator.project.DocumentContent;
import org.glossator.project.Project;
import org.glossator.project.ProjectState;
import org.glossator.project.StoreException;
import org.glossator.schema.Schema;
import org.glossator.task.Progress;
import org.glossator.text.DocumentHead;

/// Finds the marks of an open project that do not fit its schema, so that one can go to each and mend it.
public final class FindMisfits {

    private final Schema schema;
    private final List<Found> found = new ArrayList<>();

    private FindMisfits(Schema schema) {
        this.schema = schema;
    }

    /// A mark, or a relation, that does not fit.
    ///
    /// @param document where it stands
    /// @param layer whose it is
    /// @param mark the annotation, for a relation its source
    /// @param words what it covers
    /// @param reason the sentence that tells what does not fit
    public record Found(DocumentHead document, Layer layer, AnnotationId mark, String words, Message reason) {}

    /// What does not fit, in the order of documents, layers and text; no more than the first `most`. Reads files: to be
    /// called on any thread but the one that shows the window.
    ///
    /// @param progress told in documents; may cancel
    public static List<Found> in(Project project, int most, Progress progress) throws StoreException {
        ProjectState state = project.state();
        FindMisfits search = new FindMisfits(state.schema());
        List<DocumentHead> documents = state.documents();
        for (int i = 0; i < documents.size() && search.found.size() < most; i++) {
            progress.report(i, documents.size());
            Optional<DocumentContent> content = project.read(documents.get(i).id());
            if (content.isPresent()) {
                for (Layer layer : state.layers()) {
                    search.layer(content.get(), layer);
                }
            }
        }
        return search.found.size() > most ? List.copyOf(search.found.subList(0, most)) : List.copyOf(search.found);
    }

    private void layer(DocumentContent content, Layer layer) {
        Markup markup = content.markup(layer.id());
        String text = content.document().text();
        DocumentHead head = content.document().head();
        for (Annotation annotation : markup.annotations().inOrder()) {
            Fitness.of(annotation, schema, text)
                    .forEach(misfit -> found.add(
                            new Found(head, layer, annotation.id(), quote(annotation, text), misfit.message())));
        }
        for (Relation relation : markup.relations().inOrder()) {
            Fitness.of(relation, schema, markup.annotations())
                    .forEach(misfit -> markup.annotations()
                            .find(relation.source())
                            .or(() -> markup.annotations().find(relation.target()))
                            .ifPresent(end ->
                                    found.add(new Found(head, layer, end.id(), quote(end, text), misfit.message()))));
        }
    }

    /// The words; none of what reaches beyond the text.
    private static String quote(Annotation annotation, String text) {
        return annotation.outer().end() <= text.length() ? annotation.quote(text) : "";
    }
}
