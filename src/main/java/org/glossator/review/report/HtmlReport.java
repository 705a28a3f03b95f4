package org.glossator.review.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.glossator.annotation.Layer;
import org.glossator.message.Message;
import org.glossator.review.agreement.AgreementChoice;
import org.glossator.review.agreement.AgreementReport;
import org.glossator.review.agreement.Coverage;
import org.glossator.review.agreement.Wording;
import org.glossator.review.agreement.study.Unit;

/// A report as a page that needs nothing beside it: its style and pictures are in it, it loads nothing and runs
/// nothing. Light or dark as the reader’s system is; made to be printed, too.
public final class HtmlReport {

    private static final String STYLE = "/glossator/review/report.css";
    private static final int MOST_UNFOLDED = 10;
    private static final int MOST_LEFT_OUT = 1_000;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm zzz", Locale.ENGLISH);

    private final AgreementReport report;
    private final Html page = new Html();

    private HtmlReport(AgreementReport report) {
        this.report = report;
    }

    /// The report as a file of its own.
    public static String text(AgreementReport report) {
        return new HtmlReport(report).text();
    }

    private String text() {
        String title = Message.of("agreement.title", report.source().project()).english();
        page.open("html", "lang", "en").open("head");
        page.empty("meta", "charset", "utf-8");
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.element("title", title).style(style()).close().line();
        page.open("body").open("main").element("h1", title);
        facts();
        remarks();
        report.tables().forEach(table -> new HtmlTable(table, page).write());
        leftOut();
        page.close().close().close();
        return "<!DOCTYPE html>\n" + page + "\n";
    }

    private void facts() {
        AgreementReport.Source source = report.source();
        AgreementChoice choice = report.choice();
        page.open("dl", "class", "facts");
        fact("agreement.fact-layers", layers());
        fact(
                "agreement.fact-documents",
                Message.of(
                                "agreement.documents",
                                report.coverage().documents().size(),
                                report.coverage().leftOut().size())
                        .english());
        fact("agreement.fact-units", listed(choice.plan().units(), Wording::of));
        fact("agreement.fact-measures", listed(choice.plan().measures(), Wording::of));
        fact(
                "agreement.fact-matching",
                Wording.of(choice.treatment().matching()).english());
        if (choice.plan().units().contains(Unit.ATTRIBUTES)
                || choice.plan().units().contains(Unit.DOCUMENT_LABELS)) {
            fact("agreement.fact-scale", Wording.of(choice.treatment().scale()).english());
        }
        if (!choice.labels().isEmpty()) {
            fact(
                    "agreement.fact-labels",
                    choice.labels().stream().map(Object::toString).sorted().collect(Collectors.joining(", ")));
        }
        AgreementChoice.Chance chance = choice.plan().chance();
        fact(
                "agreement.fact-intervals",
                Message.of("agreement.intervals", chance.samples(), chance.level(), String.valueOf(chance.seed()))
                        .english());
        fact("agreement.fact-measured", WHEN.format(source.when()));
        fact("agreement.fact-program", "Glossator " + source.program());
        page.close().line();
    }

    private String layers() {
        List<Layer> layers = report.source().layers();
        return IntStream.range(0, layers.size())
                .mapToObj(i -> Message.of(
                                "agreement.layer",
                                layers.get(i).name(),
                                report.coverage().annotations().get(i))
                        .english())
                .collect(Collectors.joining(", "));
    }

    private static <E> String listed(Set<E> chosen, Function<E, Message> wording) {
        return chosen.stream().map(wording).map(Message::english).collect(Collectors.joining(", "));
    }

    private void fact(String key, String told) {
        page.element("dt", Message.of(key).english()).told("dd", told);
    }

    private void remarks() {
        report.remarks().forEach(remark -> page.told("p", remark.english(), "class", "remark"));
    }

    private void leftOut() {
        List<Coverage.LeftOut> leftOut = report.coverage().leftOut();
        if (leftOut.isEmpty()) {
            return;
        }
        String heading = Message.of("agreement.left-out", leftOut.size()).english();
        page.open("section").element("h2", heading);
        boolean folded = leftOut.size() > MOST_UNFOLDED;
        if (folded) {
            page.open("details")
                    .element("summary", Message.of("agreement.heading-left-out").english());
        }
        page.open("ul");
        leftOut.stream()
                .limit(MOST_LEFT_OUT)
                .forEach(each -> page.element(
                        "li",
                        Message.of(
                                        "agreement.left-out-line",
                                        each.document().name(),
                                        each.reason().english())
                                .english()));
        page.close();
        if (leftOut.size() > MOST_LEFT_OUT) {
            page.element(
                    "p",
                    Message.of("agreement.more", leftOut.size() - MOST_LEFT_OUT).english());
        }
        if (folded) {
            page.close();
        }
        page.close().line();
    }

    private static String style() {
        try (InputStream stream = HtmlReport.class.getResourceAsStream(STYLE)) {
            if (stream == null) {
                throw new IllegalStateException("The program lacks its own " + STYLE);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
