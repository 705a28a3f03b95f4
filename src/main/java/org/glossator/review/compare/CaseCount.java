package org.glossator.review.compare;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.glossator.annotation.LayerId;

/// Cases counted by what came of comparing them.
///
/// @param cases how many there are
/// @param agreed in how many of them the layers agree
/// @param ways how many differ in each way; one may differ in several
/// @param only how many only this one layer has
public record CaseCount(int cases, int agreed, Map<Difference, Integer> ways, Map<LayerId, Integer> only) {

    /// No cases.
    public static final CaseCount NONE = new CaseCount(0, 0, Map.of(), Map.of());

    public CaseCount {
        Map<Difference, Integer> ordered = new EnumMap<>(Difference.class);
        ordered.putAll(ways);
        ways = Collections.unmodifiableMap(ordered);
        only = Collections.unmodifiableMap(new LinkedHashMap<>(only));
    }

    /// How these come to.
    public static CaseCount of(Collection<? extends Case> counted) {
        int agreed = 0;
        Map<Difference, Integer> differing = new EnumMap<>(Difference.class);
        Map<LayerId, Integer> only = new LinkedHashMap<>();
        for (Case each : counted) {
            agreed += each.isAgreed() ? 1 : 0;
            each.differences().forEach(way -> differing.merge(way, 1, Integer::sum));
            if (each.votes().size() == 1 && each.votes().getFirst().size() == 1) {
                only.merge(each.layers().get(each.votes().getFirst().getFirst()), 1, Integer::sum);
            }
        }
        return new CaseCount(counted.size(), agreed, differing, only);
    }

    /// Both together.
    public CaseCount plus(CaseCount more) {
        Map<Difference, Integer> differing = new EnumMap<>(Difference.class);
        differing.putAll(ways);
        more.ways.forEach((way, count) -> differing.merge(way, count, Integer::sum));
        Map<LayerId, Integer> alone = new LinkedHashMap<>(only);
        more.only.forEach((layer, count) -> alone.merge(layer, count, Integer::sum));
        return new CaseCount(cases + more.cases, agreed + more.agreed, differing, alone);
    }

    /// How many differ in this way.
    public int differing(Difference way) {
        return ways.getOrDefault(way, 0);
    }

    /// How many only `layer` has.
    public int only(LayerId layer) {
        return only.getOrDefault(layer, 0);
    }

    /// How many differ in any way.
    public int differing() {
        return cases - agreed;
    }
}
