package org.glossator.review.report;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.glossator.message.Message;
import org.glossator.review.agreement.AgreementFigure;
import org.glossator.review.agreement.AgreementRow;
import org.glossator.review.agreement.Wording;
import org.glossator.review.agreement.figure.ConfidenceInterval;

/// One measure of several rows as bars from 0 to 1, or from below 0 where a figure is, each with its interval.
final class BarPicture {

    private static final int NAMES = 190;
    private static final int BARS = 420;
    private static final int NUMBERS = 60;
    private static final int ROW = 24;
    private static final int LETTERS = 26;

    private final List<AgreementRow> rows;
    private final int measure;
    private final double lowest;

    /// @param measure which of the figures of each row
    BarPicture(List<AgreementRow> rows, int measure) {
        this.rows = rows;
        this.measure = measure;
        double low = rows.stream()
                .map(row -> row.figures().get(measure))
                .mapToDouble(BarPicture::low)
                .min()
                .orElse(0);
        this.lowest = Math.max(-1, Math.min(0, Math.floor(low * 4) / 4));
    }

    private static double low(AgreementFigure figure) {
        double low = figure.bounds().map(ConfidenceInterval.Defined::low).orElse(0.0);
        return Math.min(low, figure.figure().number().orElse(0));
    }

    void draw(Html page) {
        int height = ROW * rows.size() + 22;
        String title =
                Wording.of(rows.getFirst().figures().get(measure).measure()).english();
        page.open(
                "svg",
                "viewBox",
                "0 0 " + (NAMES + BARS + NUMBERS) + " " + height,
                "role",
                "img",
                "aria-label",
                title,
                "class",
                "bars");
        for (double tick = lowest; tick <= 1; tick += 0.25) {
            String x = at(tick);
            page.empty("line", "class", "grid", "x1", x, "x2", x, "y1", "0", "y2", String.valueOf(height - 20));
            page.element("text", Decimals.of(tick), "class", "tick", "x", x, "y", String.valueOf(height - 6));
        }
        for (int i = 0; i < rows.size(); i++) {
            row(page, rows.get(i), i * ROW);
        }
        page.close();
    }

    private void row(Html page, AgreementRow row, int top) {
        AgreementFigure figure = row.figures().get(measure);
        String name = Wording.of(row.scope()).english();
        page.open("g");
        page.element("title", told(name, figure));
        page.element(
                "text",
                shortened(name),
                "class",
                "name",
                "x",
                String.valueOf(NAMES - 8),
                "y",
                String.valueOf(top + 16));
        OptionalDouble value = figure.figure().number();
        if (value.isPresent()) {
            double from = Math.min(0, value.getAsDouble());
            double to = Math.max(0, value.getAsDouble());
            page.empty(
                    "rect",
                    "class",
                    "bar",
                    "x",
                    at(from),
                    "y",
                    String.valueOf(top + 4),
                    "width",
                    width(from, to),
                    "height",
                    "15",
                    "rx",
                    "2");
        }
        figure.bounds().ifPresent(bounds -> whisker(page, bounds, top + 11));
        page.element(
                "text",
                Decimals.of(figure.figure()),
                "class",
                "number",
                "x",
                String.valueOf(NAMES + BARS + 8),
                "y",
                String.valueOf(top + 16));
        page.close();
    }

    private void whisker(Html page, ConfidenceInterval.Defined bounds, int middle) {
        String y = String.valueOf(middle);
        page.empty("line", "class", "whisker", "x1", at(bounds.low()), "x2", at(bounds.high()), "y1", y, "y2", y);
        for (double end : new double[] {bounds.low(), bounds.high()}) {
            String x = at(end);
            page.empty(
                    "line",
                    "class",
                    "whisker",
                    "x1",
                    x,
                    "x2",
                    x,
                    "y1",
                    String.valueOf(middle - 4),
                    "y2",
                    String.valueOf(middle + 4));
        }
    }

    private static String told(String name, AgreementFigure figure) {
        String number = Decimals.of(figure.figure());
        String bounds = figure.bounds().map(each -> " " + Decimals.of(each)).orElse("");
        return Message.of("agreement.bar", name, number + bounds, figure.items())
                .english();
    }

    private static String shortened(String name) {
        int letters = name.codePointCount(0, name.length());
        return letters <= LETTERS ? name : name.substring(0, name.offsetByCodePoints(0, LETTERS - 1)) + "…";
    }

    private String at(double value) {
        double place = (Math.clamp(value, lowest, 1) - lowest) / (1 - lowest);
        return String.format(Locale.ROOT, "%.1f", NAMES + place * BARS);
    }

    private String width(double from, double to) {
        double width = (Math.clamp(to, lowest, 1) - Math.clamp(from, lowest, 1)) / (1 - lowest) * BARS;
        return String.format(Locale.ROOT, "%.1f", width);
    }
}
