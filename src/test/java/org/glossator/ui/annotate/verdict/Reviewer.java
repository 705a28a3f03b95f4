package org.glossator.ui.annotate.verdict;

import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Decision;
import org.glossator.annotation.Layer;
import org.glossator.annotation.LayerId;
import org.glossator.project.DocumentContent;
import org.glossator.project.edit.Authority;
import org.glossator.project.edit.SettleCases;
import org.glossator.project.edit.Settlement;
import org.glossator.schema.LabelName;
import org.glossator.text.DocumentId;
import org.glossator.text.Span;
import org.glossator.ui.annotate.Workplace;

/// Someone who settles what annotator-a has marked.
record Reviewer(Workplace workplace, DocumentId document) {

    static final Layer GOLD = Layer.named("gold", Layer.Kind.GOLD);

    /// Takes the mark over `words` as it stands.
    void accept(String words) {
        Annotation mark = mark(words);
        settle(mark, true, List.of(mark), Settlement.Reason.NONE);
    }

    /// Turns the mark over `words` down.
    void turnDown(String words, Settlement.Reason reason) {
        settle(mark(words), false, List.of(), reason);
    }

    /// Puts something else in the place of the mark over `words`.
    void change(String words, String label, String others, Settlement.Reason reason) {
        settle(mark(words), false, List.of(Annotation.of(new LabelName(label), span(others))), reason);
    }

    private void settle(Annotation mark, boolean accepted, List<Annotation> wanted, Settlement.Reason reason) {
        var subject = new Decision.Subject.Mark(layer(), mark, accepted);
        workplace.apply(new SettleCases(
                GOLD,
                Authority.of("Roya"),
                document,
                List.of(new Settlement.OfMarks(List.of(subject), wanted, reason))));
    }

    private LayerId layer() {
        return workplace
                .project()
                .state()
                .layerNamed("annotator-a")
                .orElseThrow()
                .id();
    }

    private Annotation mark(String words) {
        return content().markup(layer()).annotations().inOrder().stream()
                .filter(each -> each.quote(content().document().text()).equals(words))
                .findFirst()
                .orElseThrow();
    }

    private Span span(String words) {
        int start = content().document().text().indexOf(words);
        return new Span(start, start + words.length());
    }

    private DocumentContent content() {
        return workplace.project().load(document).join().orElseThrow();
    }
}
