package org.glossator.review.agreement.unitizing;

/// The units of a continuum by annotator and category, made so that those of one annotator and category do not
/// overlap, as α_U presumes. What that took is counted.
final class Layering {

    private final int categories;
    private final int[] firsts;
    private final int[] afters;
    private final int[] starts;
    private final int[] ends;
    private Unevenness unevenness = Unevenness.NONE;

    Layering(Continuum continuum) {
        categories = continuum.categories();
        int layers = continuum.annotators() * categories;
        firsts = new int[layers + 1];
        afters = new int[layers];
        starts = new int[continuum.units()];
        ends = new int[continuum.units()];
        count(continuum);
        place(continuum);
    }

    int categories() {
        return categories;
    }

    /// The first unit of `annotator` in `category`.
    int first(int annotator, int category) {
        return firsts[annotator * categories + category];
    }

    /// One past the last unit of `annotator` in `category`.
    int after(int annotator, int category) {
        return afters[annotator * categories + category];
    }

    int start(int unit) {
        return starts[unit];
    }

    int end(int unit) {
        return ends[unit];
    }

    Unevenness unevenness() {
        return unevenness;
    }

    private void count(Continuum continuum) {
        for (int annotator = 0; annotator < continuum.annotators(); annotator++) {
            for (int unit = continuum.first(annotator); unit < continuum.first(annotator + 1); unit++) {
                firsts[annotator * categories + continuum.category(unit) + 1]++;
            }
        }
        for (int layer = 0; layer < afters.length; layer++) {
            firsts[layer + 1] += firsts[layer];
            afters[layer] = firsts[layer];
        }
    }

    /// Units come in the order of their starts, so a unit can only overlap what its layer ends with.
    private void place(Continuum continuum) {
        int empty = 0;
        int coinciding = 0;
        int overlapping = 0;
        for (int annotator = 0; annotator < continuum.annotators(); annotator++) {
            for (int unit = continuum.first(annotator); unit < continuum.first(annotator + 1); unit++) {
                int layer = annotator * categories + continuum.category(unit);
                int last = afters[layer] - 1;
                int start = continuum.start(unit);
                int end = continuum.end(unit);
                if (start == end) {
                    empty++;
                } else if (last < firsts[layer] || ends[last] <= start) {
                    starts[last + 1] = start;
                    ends[last + 1] = end;
                    afters[layer]++;
                } else if (starts[last] == start && ends[last] == end) {
                    coinciding++;
                } else {
                    ends[last] = Math.max(ends[last], end);
                    overlapping++;
                }
            }
        }
        unevenness = new Unevenness(empty, coinciding, overlapping);
    }
}
