package org.glossator.ui.review.model;

import java.util.List;
import java.util.Optional;
import org.glossator.annotation.Decision;
import org.glossator.annotation.DecisionSet;
import org.glossator.annotation.Markup;
import org.glossator.project.DocumentContent;
import org.glossator.review.compare.Alignment;
import org.glossator.review.compare.Case;
import org.glossator.review.compare.DocumentComparison;
import org.glossator.review.compare.MarkCase;
import org.glossator.review.compare.RelationCase;
import org.glossator.text.DocumentId;
import org.glossator.text.TextDocument;
import org.glossator.ui.annotate.model.LineIndex;

/// A document compared: its text, what stands in it, and case by case what the layers say and what was settled.
///
/// @param rows in the order of the text
public record ReviewedDocument(
        DocumentContent content, ReviewPlan plan, DocumentComparison comparison, List<CaseRow> rows, LineIndex lines) {

    public ReviewedDocument {
        rows = List.copyOf(rows);
    }

    /// Compares what stands in `content`; takes as long as that takes.
    static ReviewedDocument of(DocumentContent content, ReviewPlan plan) {
        List<Markup> markup = plan.ids().stream().map(content::markup).toList();
        DocumentComparison comparison = Alignment.of(content.document().id(), plan.ids(), markup);
        DecisionSet decisions = content.markup(plan.target().id()).decisions();
        LineIndex lines = LineIndex.of(content.document());
        List<CaseRow> rows = comparison.cases().stream()
                .map(item -> new CaseRow(
                        item,
                        standing(item, decisions).orElse(null),
                        lines.line(item.place().start())))
                .toList();
        return new ReviewedDocument(content, plan, comparison, rows, lines);
    }

    private static Optional<Decision> standing(Case item, DecisionSet decisions) {
        for (int i = 0; i < item.layers().size(); i++) {
            var layer = item.layers().get(i);
            Optional<Decision> found = switch (item) {
                case MarkCase marks -> marks.mark(i).flatMap(mark -> decisions.about(layer, mark.id()));
                case RelationCase links -> links.relation(i).flatMap(link -> decisions.about(layer, link.id()));
            };
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    public TextDocument document() {
        return content.document();
    }

    public DocumentId id() {
        return content.document().id();
    }

    /// What has been settled so far.
    public Markup gold() {
        return content.markup(plan.target().id());
    }

    /// The cases in which layers differ.
    public List<CaseRow> differences() {
        return rows.stream().filter(CaseRow::isDifference).toList();
    }

    /// How many differences wait for a decision.
    public int open() {
        return (int) rows.stream().filter(CaseRow::isOpen).count();
    }
}
