package org.glossator.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.glossator.message.Message;
import org.glossator.project.ProjectState;
import org.glossator.review.agreement.AgreementChoice;
import org.glossator.review.agreement.Breakdown;
import org.glossator.review.agreement.Measure;
import org.glossator.review.agreement.study.Matching;
import org.glossator.review.agreement.study.Scale;
import org.glossator.review.agreement.study.Treatment;
import org.glossator.review.agreement.study.Unit;
import org.glossator.review.report.Options;
import org.glossator.workflow.AgreementNames;
import org.glossator.workflow.AgreementRefusedException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/// What is measured, and how.
final class AgreementOptions {

    @Option(names = "--layers", required = true, split = ",", paramLabel = "NAME", descriptionKey = "agreement.layers")
    private List<String> layers = List.of();

    @Option(names = "--measure", split = ",", paramLabel = "MEASURE", descriptionKey = "agreement.measure")
    private List<String> measures = List.of("precision", "recall", "f1", "kappa", "alpha");

    @Option(names = "--on", split = ",", paramLabel = "ITEMS", descriptionKey = "agreement.on")
    private List<String> units = List.of("spans");

    @Option(names = "--by", split = ",", paramLabel = "GROUP", descriptionKey = "agreement.by")
    private List<String> breakdowns = List.of("label");

    @Option(names = "--document", paramLabel = "NAME", descriptionKey = "document")
    private List<String> documents = List.of();

    @Option(names = "--label", paramLabel = "LABEL", descriptionKey = "labels")
    private List<String> labels = List.of();

    @Option(names = "--lenient", descriptionKey = "agreement.lenient")
    private boolean lenient;

    @Option(names = "--proportional", descriptionKey = "agreement.proportional")
    private boolean proportional;

    @Option(names = "--sets", descriptionKey = "agreement.sets")
    private boolean sets;

    @Option(names = "--scale", paramLabel = "SCALE", descriptionKey = "agreement.scale")
    private String scale = Options.name(Scale.USUAL);

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "agreement.seed")
    private long seed = AgreementChoice.Chance.USUAL.seed();

    @Option(names = "--samples", paramLabel = "N", descriptionKey = "agreement.samples")
    private int samples = AgreementChoice.Chance.USUAL.samples();

    /// What was chosen, in the words of a project.
    ///
    /// @throws AgreementRefusedException if the project has no layer, document or label of a name
    AgreementChoice choice(ProjectState project, @Nullable CommandSpec spec) throws AgreementRefusedException {
        AgreementNames names = new AgreementNames(project);
        return new AgreementChoice(
                names.layers(layers),
                names.documents(documents),
                names.labels(labels),
                new Treatment(matching(), sets, chosen(Scale.class, scale, spec)),
                plan(spec));
    }

    /// What of it does not depend on a project; refuses what is no choice.
    AgreementChoice.Plan plan(@Nullable CommandSpec spec) {
        if (samples < 0) {
            throw Usage.refused(spec, Message.of("agreement.samples", samples));
        }
        chosen(Scale.class, scale, spec);
        return new AgreementChoice.Plan(
                chosen(Measure.class, measures, spec),
                chosen(Unit.class, units, spec),
                chosen(Breakdown.class, breakdowns, spec),
                new AgreementChoice.Chance(seed, samples, AgreementChoice.Chance.USUAL.level()));
    }

    private Matching matching() {
        return proportional ? Matching.PROPORTIONAL : lenient ? Matching.LENIENT : Matching.STRICT;
    }

    private static <E extends Enum<E>> Set<E> chosen(Class<E> type, List<String> names, @Nullable CommandSpec spec) {
        Set<E> chosen = new LinkedHashSet<>();
        for (String name : names) {
            chosen.add(chosen(type, name, spec));
        }
        return chosen;
    }

    private static <E extends Enum<E>> E chosen(Class<E> type, String name, @Nullable CommandSpec spec) {
        return EnumSet.allOf(type).stream()
                .filter(each -> Options.name(each).equals(name))
                .findFirst()
                .orElseThrow(() -> Usage.refused(spec, Message.of("agreement.no-such-choice", name, all(type))));
    }

    private static <E extends Enum<E>> String all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Options::name).collect(Collectors.joining(", "));
    }
}
