package org.glossator.review.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.glossator.annotation.Layer;
import org.glossator.message.Message;
import org.glossator.review.agreement.AgreementFigure;
import org.glossator.review.agreement.AgreementReport;
import org.glossator.review.agreement.AgreementRow;
import org.glossator.review.agreement.AgreementTable;
import org.glossator.review.agreement.Confusion;
import org.glossator.review.agreement.Coverage;
import org.glossator.review.agreement.Measure;
import org.glossator.review.agreement.Scope;
import org.glossator.review.agreement.Wording;
import org.glossator.review.agreement.figure.ConfidenceInterval;
import org.glossator.review.agreement.figure.Figure;

/// A report as one table, a line for each figure, so that any spreadsheet can turn it about. Lines of the section
/// `about` say what was measured, `left-out` which documents were not, `confusion` who said what how often.
public final class CsvReport {

    private static final List<String> HEADER = List.of(
            "section", "on", "name", "by", "first", "second", "measure", "value", "low", "high", "items", "note");

    private final CsvTable table = new CsvTable();

    private CsvReport() {}

    /// The report as a file of its own.
    public static String text(AgreementReport report) {
        CsvReport csv = new CsvReport();
        csv.table.line(HEADER);
        csv.about(report);
        report.tables().forEach(csv::table);
        return csv.table.toString();
    }

    private void about(AgreementReport report) {
        AgreementReport.Source source = report.source();
        about("program", "Glossator " + source.program());
        about("project", source.project());
        about("measured", Options.when(source.when()));
        about("layers", source.layers().stream().map(Layer::name).collect(Collectors.joining(", ")));
        about(
                "measures",
                report.choice().plan().measures().stream().map(Measure::id).collect(Collectors.joining(", ")));
        about("on", report.choice().plan().units().stream().map(Options::name).collect(Collectors.joining(", ")));
        about("scale", Options.name(report.choice().treatment().scale()));
        about("matching", Options.name(report.choice().treatment().matching()));
        about("sets", String.valueOf(report.choice().treatment().sets()));
        about(
                "labels",
                report.choice().labels().stream().map(Object::toString).sorted().collect(Collectors.joining(", ")));
        about("seed", String.valueOf(report.choice().plan().chance().seed()));
        about("samples", String.valueOf(report.choice().plan().chance().samples()));
        about("confidence", String.valueOf(report.choice().plan().chance().level()));
        about("documents", String.valueOf(report.coverage().documents().size()));
        report.remarks().forEach(remark -> about("remark", remark.english()));
        for (Coverage.LeftOut each : report.coverage().leftOut()) {
            line(
                    "left-out",
                    "",
                    "",
                    "document",
                    each.document().name(),
                    each.document().id().toString(),
                    "",
                    "",
                    "",
                    "",
                    "",
                    each.reason().english());
        }
    }

    private void about(String name, String told) {
        line("about", "", name, "", "", "", "", "", "", "", "", told);
    }

    private void table(AgreementTable told) {
        for (AgreementRow row : told.rows()) {
            for (AgreementFigure figure : row.figures()) {
                figure(told, row.scope(), figure);
            }
        }
        told.confusions().forEach(confusion -> confusion(told, confusion));
    }

    private void figure(AgreementTable told, Scope scope, AgreementFigure figure) {
        List<String> fields = new ArrayList<>(subject("figure", told));
        fields.add(Options.by(scope));
        fields.addAll(ends(scope));
        fields.add(figure.measure().id());
        fields.add(
                figure.figure().number().isPresent()
                        ? String.valueOf(figure.figure().number().getAsDouble())
                        : "");
        fields.add(figure.bounds().map(bounds -> String.valueOf(bounds.low())).orElse(""));
        fields.add(figure.bounds().map(bounds -> String.valueOf(bounds.high())).orElse(""));
        fields.add(String.valueOf(figure.items()));
        fields.add(reason(figure));
        table.line(fields);
    }

    private static String reason(AgreementFigure figure) {
        if (figure.figure() instanceof Figure.Undefined(Message reason)) {
            return reason.english();
        }
        return figure.confidence().orElse(null) instanceof ConfidenceInterval.Undefined(Message reason)
                ? reason.english()
                : "";
    }

    private static List<String> subject(String section, AgreementTable told) {
        return List.of(
                section, Options.name(told.subject().unit()), told.subject().name());
    }

    private static List<String> ends(Scope scope) {
        return switch (scope) {
            case Scope.Overall _, Scope.MeanOfLabels _, Scope.MeanOfDocuments _ -> List.of("", "");
            case Scope.OfLabel(var category) -> List.of(Wording.of(category).english(), "");
            case Scope.OfPair(var first, var second) -> List.of(first.name(), second.name());
            case Scope.OfPeriod(var first, var last) -> List.of(first.toString(), last.toString());
            case Scope.OfDocument(var document) ->
                List.of(document.name(), document.id().toString());
        };
    }

    private void confusion(AgreementTable told, Confusion confusion) {
        String pair = Wording.of(confusion.pair()).english();
        List<String> names = confusion.categories().stream()
                .map(category -> Wording.of(category).english())
                .toList();
        for (int row = 0; row < names.size(); row++) {
            for (int column = 0; column < names.size(); column++) {
                if (confusion.at(row, column) > 0) {
                    List<String> fields = new ArrayList<>(subject("confusion", told));
                    String count = String.valueOf(confusion.at(row, column));
                    fields.addAll(List.of(pair, names.get(row), names.get(column), "count", count, "", "", "", ""));
                    table.line(fields);
                }
            }
        }
    }

    private void line(String... fields) {
        table.line(Arrays.asList(fields));
    }
}
