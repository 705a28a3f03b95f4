package org.glossator.review.agreement;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.glossator.message.Message;
import org.glossator.review.agreement.coding.Category;
import org.glossator.review.agreement.figure.Figure;
import org.glossator.review.agreement.study.Continua;
import org.glossator.review.agreement.study.Pair;
import org.glossator.review.agreement.unitizing.AlphaU;
import org.glossator.review.agreement.unitizing.Continuum;
import org.glossator.review.agreement.unitizing.UnitizingSums;

/// Krippendorff’s α_U of all units, and cα_U of those of a label.
record UnitizingGauge(Continua continua) implements Gauge {

    @Override
    public Tallies whole() {
        return tallies(continua.documents(), AlphaU::alpha);
    }

    @Override
    public Tallies label(Category category) {
        int number = continua.number(category);
        return tallies(continua.documents(), alpha -> of(alpha, number));
    }

    private static Figure of(AlphaU alpha, int number) {
        return number < 0 || number >= alpha.categories().size()
                ? Figure.undefined(Message.of("agreement.nothing-marked"))
                : alpha.categories().get(number).alpha();
    }

    @Override
    public Tallies pair(Pair pair) {
        List<Continuum> seen = IntStream.range(0, continua.documents().size())
                .mapToObj(document -> only(document, pair))
                .toList();
        return tallies(seen, AlphaU::alpha);
    }

    /// The document as both saw it; of whom did not work on it, there is nothing.
    private Continuum only(int document, Pair pair) {
        BitSet worked = continua.worked(document);
        int[] annotators = IntStream.of(pair.first(), pair.second())
                .filter(worked::get)
                .map(layer -> worked.get(0, layer).cardinality())
                .toArray();
        return continua.documents().get(document).only(annotators);
    }

    private static Tallies tallies(List<Continuum> documents, Function<AlphaU, Figure> figure) {
        return new UnitizingTallies(
                documents.stream().map(UnitizingSums::of).toList(),
                documents.stream().mapToLong(Continuum::units).toArray(),
                figure);
    }
}
