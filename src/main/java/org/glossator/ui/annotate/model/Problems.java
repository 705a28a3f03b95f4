package org.glossator.ui.annotate.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.DocumentLabels;
import org.glossator.annotation.Fitness;
import org.glossator.annotation.LayerId;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Misfit;
import org.glossator.annotation.Relation;
import org.glossator.project.DocumentContent;
import org.glossator.project.Project;
import org.glossator.project.StoreException;
import org.glossator.schema.Schema;
import org.glossator.text.DocumentId;

/// Finds the next document in which something does not fit the schema. It is looked for beside the edits, a few
/// documents at a time; asking again gives up the search before.
public final class Problems {

    private static final int AT_ONCE = 64;

    /// Something that does not fit.
    ///
    /// @param mark what does not fit, or where the relation begins that does not; empty for a document label
    public record Problem(DocumentId document, Optional<AnnotationId> mark, Misfit misfit) {}

    private final ProjectLink link;
    private int searches;

    Problems(ProjectLink link) {
        this.link = link;
    }

    /// Looks through `documents` in their order, and hands on the first problem in `layer`, or nothing.
    void find(List<DocumentId> documents, LayerId layer, Schema schema, Consumer<Optional<Problem>> found) {
        searches++;
        find(new Search(documents, layer, schema, searches), found);
    }

    /// Gives up.
    void stop() {
        searches++;
    }

    private record Search(List<DocumentId> documents, LayerId layer, Schema schema, int number) {

        Search rest() {
            var further = documents.subList(Math.min(AT_ONCE, documents.size()), documents.size());
            return new Search(further, layer, schema, number);
        }

        Optional<Problem> first(Project project) throws StoreException {
            for (DocumentId document : documents.subList(0, Math.min(AT_ONCE, documents.size()))) {
                var content = project.read(document);
                var problem = content.flatMap(there -> in(there, layer, schema));
                if (problem.isPresent()) {
                    return problem;
                }
            }
            return Optional.empty();
        }
    }

    private void find(Search search, Consumer<Optional<Problem>> found) {
        if (search.documents().isEmpty()) {
            found.accept(Optional.empty());
            return;
        }
        link.read(
                () -> search.first(link.project()),
                problem -> {
                    if (search.number() != searches) {
                        return;
                    }
                    if (problem.isPresent()) {
                        found.accept(problem);
                    } else {
                        find(search.rest(), found);
                    }
                },
                () -> {});
    }

    /// The first thing in a document that does not fit, in the order of the text.
    static Optional<Problem> in(DocumentContent content, LayerId layer, Schema schema) {
        Markup markup = content.markup(layer);
        DocumentId id = content.document().id();
        List<Problem> problems = new ArrayList<>();
        for (Misfit misfit : DocumentLabels.misfits(content.document().head().metadata(), schema)) {
            problems.add(new Problem(id, Optional.empty(), misfit));
        }
        for (Annotation each : markup.annotations().inOrder()) {
            for (Misfit misfit : Fitness.of(each, schema, content.document().text())) {
                problems.add(new Problem(id, Optional.of(each.id()), misfit));
            }
        }
        for (Relation each : markup.relations().inOrder()) {
            for (Misfit misfit : Fitness.of(each, schema, markup.annotations())) {
                problems.add(new Problem(id, Optional.of(each.source()), misfit));
            }
        }
        return problems.stream().findFirst();
    }
}
