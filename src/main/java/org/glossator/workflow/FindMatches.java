package org.glossator.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.LayerId;
import org.glossator.project.DocumentContent;
import org.glossator.project.Project;
import org.glossator.project.StoreException;
import org.glossator.schema.LabelName;
import org.glossator.search.Context;
import org.glossator.search.Occurrences;
import org.glossator.task.Progress;
import org.glossator.text.DocumentHead;
import org.glossator.text.Span;

/// Finds every place where words stand, and whether each is marked already. Documents are read one after the other
/// and none is kept, so a large project does not fill the memory.
public final class FindMatches {

    /// More matches than that nobody looks through.
    public static final int MOST = 50_000;

    private static final int REACH = 90;

    /// What is looked for.
    ///
    /// @param label with which the matches are to be marked
    /// @param layer in which they are to be marked
    public record Query(Occurrences words, LabelName label, LayerId layer, Reach reach) {}

    /// How a match stands to what is marked in the layer.
    public enum Standing {
        /// Nothing of that label is there.
        FREE,
        /// A mark of that label covers some of it, or more than it.
        OVERLAPPED,
        /// It is marked with that label already.
        MARKED
    }

    /// A place where the words stand.
    public record Match(DocumentHead document, Span span, Context context, Standing standing) {}

    /// Tells `found` the matches document by document, on this thread.
    ///
    /// @param progress told in documents; may cancel
    /// @return whether these are all; there may be more than [#MOST]
    public boolean find(Project project, Query query, Progress progress, Consumer<List<Match>> found)
            throws StoreException {
        List<DocumentHead> documents = query.reach().among(project.state());
        int room = MOST;
        for (int i = 0; i < documents.size(); i++) {
            int done = i;
            Progress within = (_, _) -> progress.report(done, documents.size());
            within.report(0, 0);
            var content = project.read(documents.get(i).id());
            if (content.isPresent()) {
                List<Match> matches = matches(content.get(), query, within);
                if (matches.size() > room) {
                    found.accept(matches.subList(0, room));
                    return false;
                }
                room -= matches.size();
                if (!matches.isEmpty()) {
                    found.accept(matches);
                }
            }
        }
        return true;
    }

    private static List<Match> matches(DocumentContent content, Query query, Progress progress) {
        String text = content.document().text();
        AnnotationSet standing = content.markup(query.layer()).annotations();
        List<Match> matches = new ArrayList<>();
        for (Span span : query.words().in(text, progress)) {
            if (matches.size() > MOST) {
                break;
            }
            matches.add(new Match(
                    content.document().head(),
                    span,
                    Context.around(text, span, REACH),
                    standing(standing, span, query.label())));
        }
        return matches;
    }

    private static Standing standing(AnnotationSet marks, Span span, LabelName label) {
        Standing standing = Standing.FREE;
        for (Annotation mark : marks.overlapping(span)) {
            if (mark.label().equals(label)) {
                if (mark.spans().equals(List.of(span))) {
                    return Standing.MARKED;
                }
                if (mark.spans().stream().anyMatch(span::overlaps)) {
                    standing = Standing.OVERLAPPED;
                }
            }
        }
        return standing;
    }
}
