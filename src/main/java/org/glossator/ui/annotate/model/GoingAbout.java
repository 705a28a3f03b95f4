package org.glossator.ui.annotate.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.glossator.annotation.LayerId;
import org.glossator.message.Message;
import org.glossator.schema.Schema;
import org.glossator.text.DocumentId;

/// Going to the next place in the project where something is to be mended, beginning after the open document.
final class GoingAbout {

    private final DocumentsModel documents;
    private final Page page;
    private final MarkSelection selection;
    private final Notices notices;
    private final Problems problems;

    GoingAbout(ProjectLink link, DocumentsModel documents, Page page, MarkSelection selection, Notices notices) {
        this.documents = documents;
        this.page = page;
        this.selection = selection;
        this.notices = notices;
        this.problems = new Problems(link);
    }

    /// Looks for the next document in which something in `layer` does not fit; the open one comes last.
    void nextProblem(Schema schema, LayerId layer, Consumer<DocumentId> open) {
        List<DocumentId> order = new ArrayList<>();
        documents.onwards(page.wanted()).forEach(row -> order.add(row.id()));
        Optional<DocumentId> left = page.wanted();
        notices.say(Message.of("documents.looking-for-problems"));
        problems.find(order, layer, schema, found -> {
            if (!page.wanted().equals(left)) {
                return; // meanwhile the person went elsewhere
            }
            found.ifPresentOrElse(problem -> go(problem, open), () -> notices.say(Message.of("documents.no-problem")));
        });
    }

    private void go(Problems.Problem problem, Consumer<DocumentId> open) {
        open.accept(problem.document());
        page.reveal(problem.document(), () -> {
            problem.mark().ifPresent(selection::select);
            notices.refuse(problem.misfit().message());
        });
    }
}
