package org.glossator.review.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.glossator.message.Message;
import org.glossator.review.agreement.AgreementFigure;
import org.glossator.review.agreement.AgreementRow;
import org.glossator.review.agreement.Scope;
import org.glossator.review.agreement.Wording;

/// One measure over time as a line from point to point, each as far along as its day is.
final class TimePicture {

    private static final int WIDTH = 670;
    private static final int HEIGHT = 220;
    private static final int LEFT = 46;
    private static final int BOTTOM = 190;
    private static final int TOP = 12;
    private static final int INSIDE = 24;

    /// A figure at a day.
    private record Point(LocalDate day, AgreementFigure figure, String name, double value) {}

    private final List<Point> points = new ArrayList<>();
    private final double lowest;

    /// @param rows those of stretches of time, in order
    /// @param measure which of the figures of each row
    TimePicture(List<AgreementRow> rows, int measure) {
        for (AgreementRow row : rows) {
            AgreementFigure figure = row.figures().get(measure);
            if (row.scope() instanceof Scope.OfPeriod(var first, var _)) {
                figure.figure()
                        .number()
                        .ifPresent(value -> points.add(
                                new Point(first, figure, Wording.of(row.scope()).english(), value)));
            }
        }
        this.lowest = points.stream().mapToDouble(Point::value).min().orElse(0) < 0 ? -1 : 0;
    }

    /// Whether there is a line to draw.
    boolean isWorthDrawing() {
        return points.size() > 1;
    }

    void draw(Html page) {
        page.open("svg", "viewBox", "0 0 " + WIDTH + " " + HEIGHT, "role", "img", "class", "time");
        for (double tick = lowest; tick <= 1; tick += 0.25) {
            String y = number(y(tick));
            page.empty(
                    "line", "class", "grid", "x1", String.valueOf(LEFT), "x2", String.valueOf(WIDTH), "y1", y, "y2", y);
            page.element(
                    "text",
                    Decimals.of(tick),
                    "class",
                    "name",
                    "x",
                    String.valueOf(LEFT - 6),
                    "y",
                    number(y(tick) + 4));
        }
        StringBuilder line = new StringBuilder();
        points.forEach(point -> line.append(number(x(point)))
                .append(',')
                .append(number(y(point.value())))
                .append(' '));
        page.empty("polyline", "class", "line", "points", line.toString().strip());
        points.forEach(point -> point(page, point));
        page.element(
                "text",
                points.getFirst().day().toString(),
                "class",
                "start",
                "x",
                number(x(points.getFirst())),
                "y",
                "208");
        page.element(
                "text",
                points.getLast().day().toString(),
                "class",
                "end",
                "x",
                number(x(points.getLast())),
                "y",
                "208");
        page.close();
    }

    private void point(Html page, Point point) {
        page.open("circle", "class", "point", "cx", number(x(point)), "cy", number(y(point.value())), "r", "4");
        String told = Message.of(
                        "agreement.bar",
                        point.name(),
                        Decimals.of(point.value()),
                        point.figure().items())
                .english();
        page.element("title", told).close();
    }

    private double x(Point point) {
        LocalDate first = points.getFirst().day();
        double all = Math.max(1, ChronoUnit.DAYS.between(first, points.getLast().day()));
        return LEFT + INSIDE + ChronoUnit.DAYS.between(first, point.day()) / all * (WIDTH - LEFT - 2 * INSIDE);
    }

    private double y(double value) {
        return BOTTOM - (value - lowest) / (1 - lowest) * (BOTTOM - TOP);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
