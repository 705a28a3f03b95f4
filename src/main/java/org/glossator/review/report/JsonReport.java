package org.glossator.review.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Layer;
import org.glossator.message.Message;
import org.glossator.review.agreement.AgreementChoice;
import org.glossator.review.agreement.AgreementFigure;
import org.glossator.review.agreement.AgreementReport;
import org.glossator.review.agreement.AgreementRow;
import org.glossator.review.agreement.AgreementTable;
import org.glossator.review.agreement.Confusion;
import org.glossator.review.agreement.Coverage;
import org.glossator.review.agreement.Measure;
import org.glossator.review.agreement.Method;
import org.glossator.review.agreement.Scope;
import org.glossator.review.agreement.Wording;
import org.glossator.review.agreement.figure.ConfidenceInterval;
import org.glossator.review.agreement.figure.Figure;
import org.glossator.text.DocumentHead;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A report for machines: figures with all their digits, `null` and a reason where there is none.
public final class JsonReport {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonReport() {}

    /// The report as a file of its own.
    public static String text(AgreementReport report) {
        return JSON.writeValueAsString(of(report)) + "\n";
    }

    /// The report as objects and lists.
    public static Map<String, Object> of(AgreementReport report) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("program", "Glossator " + report.source().program());
        told.put("project", report.source().project());
        told.put("measured", Options.when(report.source().when()));
        told.put("layers", layers(report));
        told.put("options", options(report.choice()));
        told.put("documents", report.coverage().documents().size());
        told.put(
                "left-out",
                report.coverage().leftOut().stream().map(JsonReport::leftOut).toList());
        told.put("remarks", sentences(report.remarks()));
        told.put("tables", report.tables().stream().map(JsonReport::table).toList());
        return told;
    }

    /// The layers with what they have marked.
    private static List<Map<String, Object>> layers(AgreementReport report) {
        List<Map<String, Object>> layers = new ArrayList<>();
        for (int i = 0; i < report.source().layers().size(); i++) {
            Layer layer = report.source().layers().get(i);
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("name", layer.name());
            told.put("id", layer.id().toString());
            told.put("annotations", report.coverage().annotations().get(i));
            layers.add(told);
        }
        return layers;
    }

    private static Map<String, Object> options(AgreementChoice choice) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("measures", choice.plan().measures().stream().map(Measure::id).toList());
        told.put("on", choice.plan().units().stream().map(Options::name).toList());
        told.put("by", choice.plan().breakdowns().stream().map(Options::name).toList());
        told.put("scale", Options.name(choice.treatment().scale()));
        told.put("matching", Options.name(choice.treatment().matching()));
        told.put("sets", choice.treatment().sets());
        told.put(
                "labels",
                choice.labels().stream().map(Object::toString).sorted().toList());
        told.put("seed", choice.plan().chance().seed());
        told.put("samples", choice.plan().chance().samples());
        told.put("confidence", choice.plan().chance().level());
        return told;
    }

    private static Map<String, Object> leftOut(Coverage.LeftOut leftOut) {
        Map<String, Object> told = document(leftOut.document());
        told.put("reason", leftOut.reason().english());
        return told;
    }

    private static Map<String, Object> document(DocumentHead document) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("document", document.name());
        told.put("id", document.id().toString());
        return told;
    }

    private static Map<String, Object> table(AgreementTable table) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("on", Options.name(table.subject().unit()));
        told.put("name", table.subject().name());
        told.put("measures", table.methods().stream().map(JsonReport::method).toList());
        told.put("rows", table.rows().stream().map(JsonReport::row).toList());
        told.put(
                "confusion",
                table.confusions().stream().map(JsonReport::confusion).toList());
        return told;
    }

    private static Map<String, Object> method(Method method) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("measure", method.measure().id());
        told.put("title", Wording.of(method.measure()).english());
        told.put("notes", sentences(method.notes()));
        return told;
    }

    private static Map<String, Object> row(AgreementRow row) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("by", Options.by(row.scope()));
        switch (row.scope()) {
            case Scope.Overall _, Scope.MeanOfLabels _, Scope.MeanOfDocuments _ -> {}
            case Scope.OfLabel(var category) ->
                told.put("label", Wording.of(category).english());
            case Scope.OfPair(var first, var second) -> told.put("layers", List.of(first.name(), second.name()));
            case Scope.OfPeriod(var first, var last) -> {
                told.put("from", first.toString());
                told.put("to", last.toString());
            }
            case Scope.OfDocument(var document) -> told.putAll(document(document));
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        row.figures().forEach(figure -> figures.put(figure.measure().id(), figure(figure)));
        told.put("figures", figures);
        return told;
    }

    private static Map<String, Object> figure(AgreementFigure figure) {
        Map<String, Object> told = new LinkedHashMap<>();
        switch (figure.figure()) {
            case Figure.Defined(double value) -> told.put("value", value);
            case Figure.Undefined(Message reason) -> {
                told.put("value", null);
                told.put("reason", reason.english());
            }
        }
        told.put("items", figure.items());
        figure.confidence().ifPresent(interval -> {
            switch (interval) {
                case ConfidenceInterval.Defined(double low, double high, int _, int _) -> {
                    told.put("low", low);
                    told.put("high", high);
                }
                case ConfidenceInterval.Undefined(Message reason) -> told.put("no-interval", reason.english());
            }
        });
        return told;
    }

    private static Map<String, Object> confusion(Confusion confusion) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("rows", confusion.pair().first().name());
        told.put("columns", confusion.pair().second().name());
        told.put("categories", confusion.categories().stream().map(Wording::of).toList());
        told.put("counts", confusion.counts());
        return told;
    }

    private static List<String> sentences(List<Message> messages) {
        return messages.stream().map(Message::english).toList();
    }
}
