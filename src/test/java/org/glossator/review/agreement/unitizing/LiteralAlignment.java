package org.glossator.review.agreement.unitizing;

import java.util.ArrayList;
import java.util.List;

/// The best alignment by trying all of them.
final class LiteralAlignment {

    private final Continuum continuum;
    private final Dissimilarity dissimilarity;

    LiteralAlignment(Continuum continuum, Dissimilarity dissimilarity) {
        this.continuum = continuum;
        this.dissimilarity = dissimilarity;
    }

    double disorder() {
        return best(new boolean[continuum.units()]);
    }

    private double best(boolean[] covered) {
        int unit = 0;
        while (unit < covered.length && covered[unit]) {
            unit++;
        }
        if (unit == covered.length) {
            return 0;
        }
        int owner = 0;
        while (continuum.first(owner + 1) <= unit) {
            owner++;
        }
        covered[unit] = true;
        double best = best(new ArrayList<>(List.of(unit)), owner + 1, covered);
        covered[unit] = false;
        return best;
    }

    /// The least disorder with `members` and any units, or none, of `annotator` and those after.
    private double best(List<Integer> members, int annotator, boolean[] covered) {
        if (annotator == continuum.annotators()) {
            return disorder(members) + best(covered);
        }
        double best = best(members, annotator + 1, covered);
        for (int unit = continuum.first(annotator); unit < continuum.first(annotator + 1); unit++) {
            if (!covered[unit]) {
                covered[unit] = true;
                members.add(unit);
                best = Math.min(best, best(members, annotator + 1, covered));
                members.removeLast();
                covered[unit] = false;
            }
        }
        return best;
    }

    private double disorder(List<Integer> members) {
        int annotators = continuum.annotators();
        double sum = 0;
        for (int one = 0; one < annotators; one++) {
            for (int other = one + 1; other < annotators; other++) {
                sum += one < members.size() && other < members.size()
                        ? dissimilarity.between(continuum, members.get(one), members.get(other))
                        : dissimilarity.empty();
            }
        }
        return sum / (annotators * (annotators - 1) / 2);
    }
}
