package org.glossator.review.agreement.unitizing;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.glossator.message.Message;
import org.glossator.review.agreement.figure.Figure;
import org.glossator.task.Progress;

/// The observed and the expected disorder of documents.
final class Disorders {

    /// How many standard errors the mean of samples is off at most, 19 times in 20.
    private static final double ERRORS = 1.96;

    private static final String GENERATOR = "L64X128MixRandom";

    private final List<Continuum> documents;
    private final int leftOut;
    private final GammaSettings settings;
    private final Progress progress;
    private final List<Double> sampled = new ArrayList<>();
    private int approximate;

    Disorders(List<Continuum> all, GammaSettings settings, Progress progress) {
        documents = all.stream().filter(each -> each.annotators() >= 2).toList();
        leftOut = all.size() - documents.size();
        this.settings = settings;
        this.progress = progress;
    }

    /// The disorder of the best alignments of some documents.
    private record Disorder(double value, int approximations) {}

    Gamma gamma() {
        if (documents.stream().noneMatch(each -> each.units() > 0)) {
            Message reason = Message.of(documents.isEmpty() ? "unitizing.fewer-than-two" : "unitizing.nothing-marked");
            return new Gamma(Figure.undefined(reason), 0, 0, 0, 0, Gamma.Approximations.NONE, leftOut);
        }
        Disorder observed = disorder(documents, settings.fewest());
        RandomGenerator random = RandomGeneratorFactory.of(GENERATOR).create(settings.seed());
        List<Shuffle> shuffles = documents.stream().map(Shuffle::new).toList();
        sample(shuffles, random, settings.fewest());
        double needed = Math.pow(variation() * ERRORS / settings.precision(), 2);
        sample(shuffles, random, (int) Math.min(settings.most(), Math.ceil(needed)));
        double expected = mean();
        return new Gamma(
                expected > 0
                        ? Figure.of(1 - observed.value / expected)
                        : Figure.undefined(Message.of("unitizing.nothing-by-chance")),
                observed.value,
                expected,
                sampled.size(),
                variation() * ERRORS / Math.sqrt(sampled.size()),
                new Gamma.Approximations(observed.approximations, approximate),
                leftOut);
    }

    /// Draws until there are `count` samples. One without any unit says nothing and is drawn anew.
    private void sample(List<Shuffle> shuffles, RandomGenerator random, int count) {
        while (sampled.size() < count) {
            List<Continuum> drawn =
                    shuffles.stream().map(each -> each.draw(random)).toList();
            if (drawn.stream().anyMatch(each -> each.units() > 0)) {
                Disorder disorder = disorder(drawn, count);
                sampled.add(disorder.value);
                approximate += disorder.approximations > 0 ? 1 : 0;
            }
        }
    }

    private Disorder disorder(List<Continuum> continua, int samples) {
        double disorder = 0;
        double units = 0;
        int approximations = 0;
        for (Continuum each : continua) {
            BestAlignment best =
                    BestAlignment.of(each, settings.dissimilarity(), () -> progress.report(sampled.size(), samples));
            disorder += best.disorder();
            approximations += best.approximations();
            units += (double) each.units() / each.annotators();
        }
        return new Disorder(disorder / units, approximations);
    }

    private double mean() {
        return sampled.stream().mapToDouble(each -> each).average().orElse(0);
    }

    /// The standard deviation of the samples over their mean, 0 if the mean is 0.
    private double variation() {
        double mean = mean();
        double squares = sampled.stream()
                .mapToDouble(each -> (each - mean) * (each - mean))
                .sum();
        return mean == 0 ? 0 : Math.sqrt(squares / (sampled.size() - 1)) / mean;
    }
}
