package org.glossator.review.agreement.unitizing;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Makes continua on which annotators agree more or less, and reads them back as lists.
final class RandomContinua {

    private RandomContinua() {}

    record Unit(int annotator, int start, int end, int category) {}

    /// Units that do not overlap within an annotator and category, at random places.
    static Continuum disjoint(RandomGenerator random, int length, int annotators, int categories) {
        Continuum.Builder builder = Continuum.of(length, annotators);
        for (int annotator = 0; annotator < annotators; annotator++) {
            for (int category = 0; category < categories; category++) {
                int at = random.nextInt(length);
                while (at < length && random.nextInt(6) > 0) {
                    int end = Math.min(length, at + 1 + random.nextInt(1 + length / 4));
                    builder.unit(annotator, at, end, category);
                    at = end + (random.nextBoolean() ? 0 : random.nextInt(1 + length / 4));
                }
            }
        }
        return builder.build();
    }

    /// Each annotator's version of the same units: moved a little, left out or named otherwise now and then.
    static Continuum similar(RandomGenerator random, int units, int annotators, int apart) {
        int length = units * apart + apart;
        Continuum.Builder builder = Continuum.of(length, annotators);
        for (int unit = 0; unit < units; unit++) {
            int start = unit * apart + random.nextInt(1 + apart / 4);
            int size = 1 + apart / 4 + random.nextInt(1 + apart / 4);
            int category = random.nextInt(4);
            for (int annotator = 0; annotator < annotators; annotator++) {
                if (random.nextInt(10) > 0) {
                    int from = start + random.nextInt(1 + apart / 8);
                    int to = from + size + random.nextInt(1 + apart / 8);
                    builder.unit(annotator, from, to, random.nextInt(8) == 0 ? random.nextInt(4) : category);
                }
            }
        }
        return builder.build();
    }

    static List<Unit> units(Continuum continuum) {
        List<Unit> units = new ArrayList<>();
        for (int annotator = 0; annotator < continuum.annotators(); annotator++) {
            for (int unit = continuum.first(annotator); unit < continuum.first(annotator + 1); unit++) {
                units.add(new Unit(annotator, continuum.start(unit), continuum.end(unit), continuum.category(unit)));
            }
        }
        return units;
    }
}
