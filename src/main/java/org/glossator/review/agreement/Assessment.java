package org.glossator.review.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.glossator.message.Message;
import org.glossator.review.agreement.coding.Category;
import org.glossator.review.agreement.figure.Bootstrap;
import org.glossator.review.agreement.figure.ConfidenceInterval;
import org.glossator.review.agreement.figure.Figure;
import org.glossator.review.agreement.figure.Mean;
import org.glossator.review.agreement.study.Pair;
import org.glossator.task.Progress;
import org.jspecify.annotations.Nullable;

/// Makes the rows of a table: reads every gauge of the whole, of each label, pair, stretch of time and document. What
/// is counted for a label or a pair is let go of before the next one is counted, so that memory does not grow with
/// their number.
final class Assessment {

    private static final Tallies NOT_ASKED_FOR = new NoTallies(Message.of("agreement.not-asked-for"));

    private final Ground ground;
    private final AgreementChoice.Plan plan;
    private final List<Gauge> gauges;
    private final List<Measure> measures;
    private final Progress progress;

    /// @param gauges one for each of `measures`
    /// @param progress asked before each figure; may cancel
    Assessment(
            Ground ground, AgreementChoice.Plan plan, List<Measure> measures, List<Gauge> gauges, Progress progress) {
        this.ground = ground;
        this.plan = plan;
        this.measures = measures;
        this.gauges = gauges;
        this.progress = progress;
    }

    /// All rows, in the order in which they are told.
    ///
    /// @param labels those that somebody used
    List<AgreementRow> rows(List<Category> labels) {
        List<Tallies> whole = gauges.stream().map(Gauge::whole).toList();
        int[] all = IntStream.range(0, ground.documents().size()).toArray();
        List<AgreementRow> byLabel = labels.stream()
                .map(label -> row(new Scope.OfLabel(label), tallies(gauge -> gauge.label(label)), all, true))
                .toList();
        List<AgreementRow> byDocument = documents(wants(Breakdown.DOCUMENT) ? whole : cheap(whole));
        List<AgreementRow> rows = new ArrayList<>();
        rows.add(row(new Scope.Overall(), whole, all, true));
        rows.add(mean(new Scope.MeanOfLabels(), byLabel));
        rows.add(mean(new Scope.MeanOfDocuments(), byDocument));
        if (wants(Breakdown.LABEL)) {
            rows.addAll(byLabel);
        }
        if (wants(Breakdown.PAIR)) {
            for (Pair pair : Pair.of(ground.layers().size())) {
                rows.add(row(ground.pair(pair), tallies(gauge -> gauge.pair(pair)), all, true));
            }
        }
        for (Ground.Period period : ground.periods()) {
            rows.add(row(
                    period.time(),
                    whole,
                    period.documents().stream().mapToInt(Integer::intValue).toArray(),
                    true));
        }
        if (wants(Breakdown.DOCUMENT)) {
            rows.addAll(byDocument);
        }
        return rows;
    }

    private boolean wants(Breakdown breakdown) {
        return plan.breakdowns().contains(breakdown);
    }

    /// Those of which figures of each document may be worked out though only their mean is told.
    private List<Tallies> cheap(List<Tallies> whole) {
        return IntStream.range(0, whole.size())
                .mapToObj(i -> gauges.get(i).isCostly() ? NOT_ASKED_FOR : whole.get(i))
                .toList();
    }

    private List<Tallies> tallies(Function<Gauge, Tallies> of) {
        return gauges.stream().map(of).toList();
    }

    private AgreementRow row(Scope scope, List<Tallies> tallies, int[] documents, boolean interval) {
        List<AgreementFigure> figures = new ArrayList<>();
        for (int i = 0; i < tallies.size(); i++) {
            progress.report(0, 0);
            Tallies each = tallies.get(i);
            Figure figure = told(each.figure(documents));
            figures.add(new AgreementFigure(
                    measures.get(i),
                    figure,
                    each.items(documents),
                    interval && figure.number().isPresent() ? interval(each, documents) : null));
        }
        return new AgreementRow(scope, figures);
    }

    private static Figure told(Figure figure) {
        return switch (figure) {
            case Figure.Defined _ -> figure;
            case Figure.Undefined(Message reason) -> Figure.undefined(Wording.reason(reason));
        };
    }

    private @Nullable ConfidenceInterval interval(Tallies tallies, int[] documents) {
        AgreementChoice.Chance chance = plan.chance();
        if (chance.samples() == 0) {
            return null;
        }
        Bootstrap bootstrap = new Bootstrap(chance.samples(), chance.level(), chance.seed());
        return tallies.interval(documents, bootstrap, progress);
    }

    /// Every document, those that agree least by the first measure first, those without a figure last.
    private List<AgreementRow> documents(List<Tallies> whole) {
        List<AgreementRow> rows = new ArrayList<>();
        for (int i = 0; i < ground.documents().size(); i++) {
            Scope scope = new Scope.OfDocument(ground.documents().get(i));
            rows.add(row(scope, whole, new int[] {i}, false));
        }
        rows.sort(Comparator.comparingDouble(
                row -> row.figures().getFirst().figure().number().orElse(Double.POSITIVE_INFINITY)));
        return rows;
    }

    private AgreementRow mean(Scope scope, List<AgreementRow> rows) {
        List<AgreementFigure> means = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            int measure = i;
            Mean mean = Mean.of(rows.stream()
                    .map(row -> row.figures().get(measure).figure())
                    .toList());
            means.add(new AgreementFigure(measures.get(i), mean.figure(), mean.defined(), null));
        }
        return new AgreementRow(scope, means);
    }
}
