package org.glossator.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.LayerId;
import org.glossator.project.DocumentContent;
import org.glossator.project.LayerDocument;
import org.glossator.project.Project;
import org.glossator.project.StoreException;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeValue;
import org.glossator.schema.LabelName;
import org.glossator.search.Context;
import org.glossator.search.Occurrences;
import org.glossator.task.Progress;
import org.glossator.text.DocumentHead;

/// Finds the marks of one layer by their words, label and what is told of them. Documents are read one after the
/// other and none is kept; those without marks are not read at all.
public final class FindMarks {

    private static final int REACH = 90;

    /// What a mark has to be; what is empty does not matter.
    ///
    /// @param words the words it covers
    /// @param wholeQuote whether it covers these words and no more
    /// @param attribute what has to be told of it
    /// @param value and with which value
    public record Wanted(
            Optional<Occurrences> words,
            boolean wholeQuote,
            Optional<LabelName> label,
            Optional<AttributeName> attribute,
            Optional<String> value) {

        /// Whether a mark over `text` is so.
        public boolean fits(Annotation mark, String text) {
            return label.stream().allMatch(mark.label()::equals)
                    && attribute.stream()
                            .allMatch(name ->
                                    isTold(Optional.ofNullable(mark.attributes().get(name))))
                    && words.stream()
                            .allMatch(sought ->
                                    wholeQuote ? sought.areAllOf(mark.quote(text)) : sought.areIn(mark.quote(text)));
        }

        private boolean isTold(Optional<AttributeValue> told) {
            return told.isPresent() && value.stream().allMatch(sought -> says(told.get(), sought));
        }

        private static boolean says(AttributeValue told, String sought) {
            return told.toString().equalsIgnoreCase(sought)
                    || (told instanceof AttributeValue.Choices(var chosen) && chosen.contains(sought));
        }
    }

    /// A mark that is so.
    public record Found(DocumentHead document, Annotation mark, Context context) {}

    /// Tells `found` the marks of `layer` document by document, on this thread.
    ///
    /// @param progress told in documents; may cancel
    /// @return whether these are all; there may be more than [FindMatches#MOST]
    public boolean find(
            Project project, LayerId layer, Reach reach, Wanted wanted, Progress progress, Consumer<List<Found>> found)
            throws StoreException {
        List<DocumentHead> documents = reach.among(project.state());
        int room = FindMatches.MOST;
        for (int i = 0; i < documents.size(); i++) {
            progress.report(i, documents.size());
            LayerDocument place = new LayerDocument(layer, documents.get(i).id());
            if (project.state().tally(place).annotations() == 0) {
                continue;
            }
            List<Found> marks = project.read(place.document())
                    .map(content -> marks(content, layer, wanted))
                    .orElse(List.of());
            if (marks.size() > room) {
                found.accept(marks.subList(0, room));
                return false;
            }
            room -= marks.size();
            if (!marks.isEmpty()) {
                found.accept(marks);
            }
        }
        return true;
    }

    private static List<Found> marks(DocumentContent content, LayerId layer, Wanted wanted) {
        String text = content.document().text();
        List<Found> marks = new ArrayList<>();
        for (Annotation mark : content.markup(layer).annotations().inOrder()) {
            if (wanted.fits(mark, text)) {
                marks.add(new Found(content.document().head(), mark, Context.around(text, mark.outer(), REACH)));
            }
        }
        return marks;
    }
}
