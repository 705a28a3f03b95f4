package org.glossator.review.agreement;

import java.util.ArrayList;
import java.util.List;
import org.glossator.message.Message;
import org.glossator.review.agreement.coding.Category;
import org.glossator.review.agreement.study.Pair;
import org.glossator.review.agreement.study.Studied;
import org.glossator.review.agreement.study.Unit;
import org.glossator.task.Progress;

/// Makes tables of studies: which measures go with which subject, and how each was taken.
public final class Measuring {

    private final Ground ground;
    private final AgreementChoice choice;
    private final Progress progress;

    /// @param progress told in tables; asked before each figure, so that it can cancel
    public Measuring(Ground ground, AgreementChoice choice, Progress progress) {
        this.ground = ground;
        this.choice = choice;
        this.progress = progress;
    }

    /// A table for each study that anybody can measure something of.
    public List<AgreementTable> tables(List<Studied> studies) {
        List<AgreementTable> tables = new ArrayList<>();
        for (int i = 0; i < studies.size(); i++) {
            int done = i;
            Progress within = (_, _) -> progress.report(done, studies.size());
            if (isTold(studies.get(i))) {
                tables.add(table(studies.get(i), within));
            }
        }
        progress.report(studies.size(), studies.size());
        return tables;
    }

    /// Attributes that nobody told have no table.
    private boolean isTold(Studied studied) {
        return !measures(studied).isEmpty()
                && (studied.subject().unit() != Unit.ATTRIBUTES
                        || !studied.used().isEmpty());
    }

    /// What was asked for and could not be measured.
    public List<Message> remarks(List<Studied> studies) {
        List<Message> remarks = new ArrayList<>();
        List<String> untold = studies.stream()
                .filter(studied -> studied.subject().unit() == Unit.ATTRIBUTES && !isTold(studied))
                .map(studied -> "“" + studied.subject().name() + "”")
                .toList();
        if (!untold.isEmpty()) {
            remarks.add(Message.of("agreement.untold", untold.size(), String.join(", ", untold)));
        }
        for (Measure measure : choice.plan().measures()) {
            if (studies.stream().noneMatch(studied -> fits(measure, studied))) {
                remarks.add(Message.of(
                        "agreement.measure-of-spans", Wording.of(measure).sentence()));
            }
        }
        return remarks;
    }

    private List<Measure> measures(Studied studied) {
        return choice.plan().measures().stream()
                .filter(measure -> fits(measure, studied))
                .toList();
    }

    private static boolean fits(Measure measure, Studied studied) {
        return !measure.isUnitizing() || studied.subject().unit() == Unit.SPANS;
    }

    private AgreementTable table(Studied studied, Progress within) {
        List<Measure> measures = measures(studied);
        List<Gauge> gauges = measures.stream()
                .map(measure -> gauge(measure, studied, within))
                .toList();
        List<Category> labels = studied.used();
        Notes notes = new Notes(choice, studied);
        return new AgreementTable(
                studied.subject(),
                measures.stream()
                        .map(measure -> new Method(measure, notes.about(measure)))
                        .toList(),
                new Assessment(ground, choice.plan(), measures, gauges, within).rows(labels),
                Pair.of(ground.layers().size()).stream()
                        .map(pair -> Confusions.of(studied, pair, ground.pair(pair)))
                        .toList());
    }

    private Gauge gauge(Measure measure, Studied studied, Progress within) {
        return switch (measure) {
            case PRECISION, RECALL, F1 -> new HitGauge(measure, studied);
            case OBSERVED, KAPPA, PI, FLEISS, ALPHA, AC1 -> new CodingGauge(measure, studied);
            case ALPHA_U -> new AlphaUGauge(studied.continua());
            case GAMMA ->
                GammaGauge.of(studied.continua(), choice.plan().chance().seed(), within);
        };
    }
}
