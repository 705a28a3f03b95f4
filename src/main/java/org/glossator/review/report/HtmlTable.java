package org.glossator.review.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.glossator.message.Message;
import org.glossator.review.agreement.AgreementFigure;
import org.glossator.review.agreement.AgreementRow;
import org.glossator.review.agreement.AgreementTable;
import org.glossator.review.agreement.Confusion;
import org.glossator.review.agreement.Measure;
import org.glossator.review.agreement.Method;
import org.glossator.review.agreement.Scope;
import org.glossator.review.agreement.Wording;
import org.glossator.review.agreement.figure.Figure;

/// What a page tells of one subject: figures, pictures, and how they were taken.
final class HtmlTable {

    private static final int MOST_DOCUMENTS = 200;

    /// Those that are shown as a picture, the first that was measured.
    private static final List<Measure> PICTURED = List.of(
            Measure.F1, Measure.ALPHA, Measure.KAPPA, Measure.FLEISS, Measure.PI, Measure.AC1, Measure.OBSERVED);

    private final AgreementTable table;
    private final Html page;
    private final int pictured;

    HtmlTable(AgreementTable table, Html page) {
        this.table = table;
        this.page = page;
        List<Measure> measures = table.methods().stream().map(Method::measure).toList();
        this.pictured = PICTURED.stream()
                .map(measures::indexOf)
                .filter(index -> index >= 0)
                .findFirst()
                .orElse(0);
    }

    void write() {
        page.open("section").element("h2", Wording.of(table.subject()).english());
        List<AgreementRow> whole = new ArrayList<>(table.rows(Scope.Overall.class));
        whole.addAll(table.rows(Scope.MeanOfLabels.class));
        whole.addAll(table.rows(Scope.MeanOfDocuments.class));
        rows("agreement.heading-whole", whole, false);
        rows("agreement.heading-labels", table.rows(Scope.OfLabel.class), true);
        rows("agreement.heading-pairs", table.rows(Scope.OfPair.class), true);
        time();
        confusions();
        documents();
        methods();
        page.close().line();
    }

    private void rows(String heading, List<AgreementRow> rows, boolean bars) {
        if (rows.isEmpty()) {
            return;
        }
        page.element("h3", Message.of(heading).english());
        if (bars) {
            picture(rows.stream()
                    .anyMatch(row -> row.figures().get(pictured).bounds().isPresent()));
            new BarPicture(rows, pictured).draw(page);
        }
        figures(rows);
    }

    /// @param bounded whether intervals are drawn
    private void picture(boolean bounded) {
        Measure measure = table.methods().get(pictured).measure();
        page.told(
                "p",
                Message.of("agreement.pictured", Wording.of(measure).english(), String.valueOf(bounded))
                        .english(),
                "class",
                "key");
    }

    private void time() {
        List<AgreementRow> rows = table.rows(Scope.OfPeriod.class);
        TimePicture picture = new TimePicture(rows, pictured);
        if (picture.isWorthDrawing()) {
            page.element("h3", Message.of("agreement.heading-time").english());
            picture(false);
            picture.draw(page);
            figures(rows);
        } else {
            rows("agreement.heading-time", rows, false);
        }
    }

    private void confusions() {
        if (table.confusions().stream().anyMatch(each -> !each.categories().isEmpty())) {
            page.element("h3", Message.of("agreement.heading-confusion").english());
            for (Confusion confusion : table.confusions()) {
                if (confusion.categories().isEmpty()) {
                    continue;
                }
                page.open("div", "class", "wide");
                new MatrixPicture(confusion).draw(page);
                page.close();
            }
        }
    }

    private void documents() {
        List<AgreementRow> rows = table.rows(Scope.OfDocument.class);
        rows("agreement.heading-documents", rows.stream().limit(MOST_DOCUMENTS).toList(), false);
        if (rows.size() > MOST_DOCUMENTS) {
            page.element(
                    "p",
                    Message.of("agreement.more", rows.size() - MOST_DOCUMENTS).english());
        }
    }

    private void figures(List<AgreementRow> rows) {
        page.open("div", "class", "wide")
                .open("table", "class", "figures")
                .open("thead")
                .open("tr");
        page.element("th", "");
        table.methods()
                .forEach(method -> page.told("th", Wording.of(method.measure()).english(), "scope", "col"));
        page.close().close().open("tbody").line();
        for (AgreementRow row : rows) {
            page.open("tr").element("th", Wording.of(row.scope()).english(), "scope", "row");
            row.figures().forEach(this::figure);
            page.close().line();
        }
        page.close().close().close();
        reasons(rows);
    }

    private void figure(AgreementFigure figure) {
        page.open("td", "title", Message.of("agreement.items", figure.items()).english());
        page.element("span", Decimals.of(figure.figure()), "class", "figure");
        figure.bounds().ifPresent(bounds -> page.text(" ").element("span", Decimals.of(bounds), "class", "interval"));
        page.close();
    }

    /// Why there are dashes.
    private void reasons(List<AgreementRow> rows) {
        Set<String> reasons = new LinkedHashSet<>();
        for (AgreementRow row : rows) {
            for (AgreementFigure figure : row.figures()) {
                if (figure.figure() instanceof Figure.Undefined(Message reason)) {
                    reasons.add(reason.english());
                }
            }
        }
        reasons.forEach(reason -> page.element("p", "– " + reason, "class", "reason"));
    }

    private void methods() {
        page.open("details")
                .element("summary", Message.of("agreement.heading-methods").english());
        page.open("dl");
        for (Method method : table.methods()) {
            page.told("dt", Wording.of(method.measure()).english()).open("dd");
            method.notes().forEach(note -> page.told("p", note.english()));
            page.close();
        }
        page.close().close();
    }
}
