package org.glossator.ui.review.model;

import java.util.List;
import java.util.Set;
import org.glossator.annotation.LayerId;
import org.glossator.annotation.Markup;
import org.glossator.project.DocumentContent;
import org.glossator.project.ProjectState;
import org.glossator.review.adjudicate.Adjudication;
import org.glossator.review.adjudicate.AtWork;
import org.glossator.review.compare.Alignment;
import org.glossator.review.compare.DocumentComparison;
import org.glossator.text.DocumentId;
import org.glossator.text.TextDocument;
import org.glossator.ui.annotate.model.LineIndex;

/// A document compared: its text, what stands in it, and case by case what the layers say and how that stands in gold.
///
/// @param atWork the layers that worked on it
/// @param rows in the order of the text
public record ReviewedDocument(
        DocumentContent content,
        ReviewPlan plan,
        Set<LayerId> atWork,
        Adjudication adjudication,
        List<CaseRow> rows,
        LineIndex lines) {

    public ReviewedDocument {
        rows = List.copyOf(rows);
    }

    /// Compares what stands in `content`; takes as long as that takes.
    static ReviewedDocument of(DocumentContent content, ReviewPlan plan, ProjectState state) {
        DocumentId document = content.document().id();
        List<Markup> markup = plan.ids().stream().map(content::markup).toList();
        DocumentComparison comparison = Alignment.of(document, plan.ids(), markup);
        Set<LayerId> atWork = AtWork.on(document, plan.ids(), state);
        Adjudication adjudication =
                Adjudication.of(comparison, content.markup(plan.target().id()), atWork);
        LineIndex lines = LineIndex.of(content.document());
        List<CaseRow> rows = comparison.cases().stream()
                .map(item ->
                        CaseRow.of(item, adjudication, lines.line(item.place().start())))
                .toList();
        return new ReviewedDocument(content, plan, atWork, adjudication, rows, lines);
    }

    public DocumentComparison comparison() {
        return adjudication.comparison();
    }

    public TextDocument document() {
        return content.document();
    }

    public DocumentId id() {
        return content.document().id();
    }

    /// What has been settled so far, and what was put there by hand.
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
