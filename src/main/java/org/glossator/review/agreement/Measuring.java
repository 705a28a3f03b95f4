package org.glossator.review.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossator.message.Message;
import org.glossator.review.agreement.coding.Category;
import org.glossator.review.agreement.study.Pair;
import org.glossator.review.agreement.study.Scale;
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

    /// Attributes and document labels that nobody told have no table.
    private boolean isTold(Studied studied) {
        return !measures(studied).isEmpty()
                && (!isOfValues(studied) || !studied.used().isEmpty());
    }

    private static boolean isOfValues(Studied studied) {
        return switch (studied.subject().unit()) {
            case ATTRIBUTES, DOCUMENT_LABELS -> true;
            case SPANS, TOKENS, RELATIONS -> false;
        };
    }

    /// What was asked for and could not be measured.
    public List<Message> remarks(List<Studied> studies) {
        List<Message> remarks = new ArrayList<>();
        for (Unit unit : List.of(Unit.ATTRIBUTES, Unit.DOCUMENT_LABELS)) {
            List<Studied> untold = studies.stream()
                    .filter(studied -> studied.subject().unit() == unit && !isTold(studied))
                    .toList();
            if (!untold.isEmpty()) {
                remarks.add(Message.of("agreement.untold", untold.size(), names(untold), unit.name()));
            }
        }
        if (choice.plan().units().contains(Unit.DOCUMENT_LABELS)
                && studies.stream().noneMatch(studied -> studied.subject().unit() == Unit.DOCUMENT_LABELS)) {
            remarks.add(Message.of("agreement.no-document-labels"));
        }
        scale(studies).ifPresent(remarks::add);
        for (Measure measure : choice.plan().measures()) {
            if (studies.stream().noneMatch(studied -> fits(measure, studied))) {
                remarks.add(Message.of("agreement.measure-of-spans", Wording.of(measure)));
            }
        }
        return remarks;
    }

    /// That the scale asked for was not heeded, where it was not.
    private Optional<Message> scale(List<Studied> studies) {
        Scale scale = choice.treatment().scale();
        List<Studied> otherwise = studies.stream()
                .filter(studied -> isOfValues(studied) && isTold(studied))
                .filter(studied -> !studied.distance().name().equals(scale.name()))
                .toList();
        return scale == Scale.USUAL || otherwise.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of("agreement.other-scale", scale.name(), names(otherwise)));
    }

    private static List<Message> names(List<Studied> studies) {
        return studies.stream()
                .map(studied -> Message.of("agreement.name", studied.subject().name()))
                .toList();
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
        List<AgreementRow> rows = new Assessment(ground, choice.plan(), measures, gauges, within).rows(labels);
        return new AgreementTable(
                studied.subject(),
                methods(studied, measures, gauges),
                rows,
                Pair.of(ground.layers().size()).stream()
                        .map(pair -> Confusions.of(studied, pair, ground.pair(pair)))
                        .toList());
    }

    /// How each was measured, once it was.
    private List<Method> methods(Studied studied, List<Measure> measures, List<Gauge> gauges) {
        Notes notes = new Notes(choice, studied);
        List<Method> methods = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            List<Message> all = new ArrayList<>(notes.about(measures.get(i)));
            all.addAll(gauges.get(i).notes());
            methods.add(new Method(measures.get(i), all));
        }
        return methods;
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
