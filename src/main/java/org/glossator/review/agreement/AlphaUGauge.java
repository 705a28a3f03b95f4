package org.glossator.review.agreement;

import java.util.List;
import java.util.function.Function;
import org.glossator.message.Message;
import org.glossator.review.agreement.coding.Category;
import org.glossator.review.agreement.figure.Figure;
import org.glossator.review.agreement.study.Continua;
import org.glossator.review.agreement.study.Pair;
import org.glossator.review.agreement.unitizing.AlphaU;
import org.glossator.review.agreement.unitizing.Continuum;
import org.glossator.review.agreement.unitizing.UnitizingSums;

/// Krippendorff’s α_U of all units, and cα_U of those of a label.
record AlphaUGauge(Continua continua) implements Gauge {

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
        return tallies(continua.only(pair), AlphaU::alpha);
    }

    private static Tallies tallies(List<Continuum> documents, Function<AlphaU, Figure> figure) {
        return new AlphaUTallies(
                documents.stream().map(UnitizingSums::of).toList(),
                documents.stream().mapToLong(Continuum::units).toArray(),
                figure);
    }
}
