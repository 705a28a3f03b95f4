package org.glossator.review.agreement;

import java.util.Arrays;
import java.util.List;
import org.glossator.message.Message;
import org.glossator.review.agreement.coding.Category;
import org.glossator.review.agreement.figure.Bootstrap;
import org.glossator.review.agreement.figure.ConfidenceInterval;
import org.glossator.review.agreement.figure.Figure;
import org.glossator.review.agreement.study.Continua;
import org.glossator.review.agreement.study.Pair;
import org.glossator.review.agreement.unitizing.Continuum;
import org.glossator.review.agreement.unitizing.Dissimilarity;
import org.glossator.review.agreement.unitizing.Gamma;
import org.glossator.review.agreement.unitizing.GammaSettings;
import org.glossator.task.Progress;

/// γ of the units of all labels together. It weighs labels against each other, so it has no figure for one alone; and
/// it draws chance itself, by many alignments, so no interval is drawn beside.
/// Counts the figures for which alignments were only approximated, so that this can be told. For one thread.
final class GammaGauge implements Gauge {

    private final Continua continua;
    private final GammaSettings settings;
    private final Progress progress;
    private int approximate;

    private GammaGauge(Continua continua, GammaSettings settings, Progress progress) {
        this.continua = continua;
        this.settings = settings;
        this.progress = progress;
    }

    /// As γ usually is, with chance drawn from `seed`.
    ///
    /// @param progress may cancel, since it takes long
    static GammaGauge of(Continua continua, long seed, Progress progress) {
        GammaSettings usual = GammaSettings.USUAL;
        GammaSettings settings =
                new GammaSettings(Dissimilarity.USUAL, seed, usual.precision(), usual.fewest(), usual.most());
        return new GammaGauge(continua, settings, progress);
    }

    @Override
    public boolean isCostly() {
        return true;
    }

    @Override
    public List<Message> notes() {
        return approximate == 0 ? List.of() : List.of(Message.of("agreement.note-gamma-approximate", approximate));
    }

    @Override
    public Tallies whole() {
        return new OfDocuments(continua.documents());
    }

    @Override
    public Tallies label(Category category) {
        return new NoTallies(Message.of("agreement.gamma-of-all-labels"));
    }

    @Override
    public Tallies pair(Pair pair) {
        return new OfDocuments(continua.only(pair));
    }

    private final class OfDocuments implements Tallies {

        private final List<Continuum> documents;

        OfDocuments(List<Continuum> documents) {
            this.documents = documents;
        }

        @Override
        public Figure figure(int[] chosen) {
            Gamma gamma = Gamma.of(of(chosen), settings, progress);
            approximate += gamma.isExact() ? 0 : 1;
            return gamma.gamma();
        }

        @Override
        public long items(int[] chosen) {
            return of(chosen).stream().mapToLong(Continuum::units).sum();
        }

        @Override
        public ConfidenceInterval interval(int[] chosen, Bootstrap bootstrap, Progress within) {
            return new ConfidenceInterval.Undefined(Message.of("agreement.no-gamma-interval"));
        }

        private List<Continuum> of(int[] chosen) {
            return Arrays.stream(chosen).mapToObj(documents::get).toList();
        }
    }
}
