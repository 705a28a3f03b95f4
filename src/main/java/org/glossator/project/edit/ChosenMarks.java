package org.glossator.project.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.LayerId;
import org.glossator.annotation.Markup;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectView;
import org.glossator.project.StoreException;
import org.glossator.text.DocumentId;

/// Marks of one layer over many documents, as somebody saw them who chose them from a preview.
///
/// @param marks document by document
public record ChosenMarks(LayerId layer, Map<DocumentId, List<Annotation>> marks) {

    public ChosenMarks {
        marks = Collections.unmodifiableMap(new LinkedHashMap<>(marks));
    }

    /// How many there are.
    public int count() {
        return marks.values().stream().mapToInt(List::size).sum();
    }

    /// Tells `taker` of those that still stand as they were seen, a document at a time.
    void stillStanding(ProjectView project, Taker taker) throws StoreException {
        for (var each : marks.entrySet()) {
            var content = project.content(each.getKey());
            if (content.isEmpty()) {
                continue;
            }
            Markup markup = content.get().markup(layer);
            List<Annotation> same = new ArrayList<>();
            for (Annotation mark : each.getValue()) {
                if (markup.annotations().find(mark.id()).filter(mark::equals).isPresent()) {
                    same.add(mark);
                }
            }
            taker.take(
                    new LayerDocument(layer, each.getKey()),
                    markup,
                    content.get().document().text(),
                    same);
        }
    }

    /// What is done with the marks of one document.
    @FunctionalInterface
    interface Taker {
        void take(LayerDocument place, Markup markup, String text, List<Annotation> marks);
    }
}
