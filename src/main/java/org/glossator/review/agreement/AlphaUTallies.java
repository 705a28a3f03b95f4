package org.glossator.review.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.glossator.review.agreement.figure.Bootstrap;
import org.glossator.review.agreement.figure.ConfidenceInterval;
import org.glossator.review.agreement.figure.Figure;
import org.glossator.review.agreement.unitizing.AlphaU;
import org.glossator.review.agreement.unitizing.UnitizingSums;
import org.glossator.task.Progress;

/// Tallies of the lengths of units and gaps. A resample of an interval costs a pass over all of them.
final class AlphaUTallies implements Tallies {

    private final List<UnitizingSums> documents;
    private final long[] units;
    private final Function<AlphaU, Figure> figure;

    /// @param documents what is known of each document
    /// @param units how many units each has
    /// @param figure which figure is looked at
    AlphaUTallies(List<UnitizingSums> documents, long[] units, Function<AlphaU, Figure> figure) {
        this.documents = documents;
        this.units = units;
        this.figure = figure;
    }

    @Override
    public Figure figure(int[] chosen) {
        return figure.apply(UnitizingSums.sum(of(chosen)).alpha());
    }

    @Override
    public long items(int[] chosen) {
        return Arrays.stream(chosen).mapToLong(document -> units[document]).sum();
    }

    @Override
    public ConfidenceInterval interval(int[] chosen, Bootstrap bootstrap, Progress progress) {
        List<UnitizingSums> drawn = of(chosen);
        return bootstrap.interval(
                drawn.size(),
                times -> figure.apply(UnitizingSums.sum(drawn, times).alpha()),
                progress);
    }

    private List<UnitizingSums> of(int[] chosen) {
        return Arrays.stream(chosen).mapToObj(documents::get).toList();
    }
}
