package org.glossator.review.agreement.unitizing;

import java.util.random.RandomGenerator;

/// Makes continua as chance would, out of what annotators did: for every annotator, the units of one of them drawn at
/// random, all moved on by a random distance, those that would start beyond the end entering again at the start. So
/// the number of units, their lengths, the order of their categories and the gaps between them stay as they are.
///
/// Two of these distances are never closer to each other, around the end too, than units are long on average, lest
/// chance reproduce what is there; where the continuum is too short for that, they may be.
///
/// Source: Mathet, Widlöcher and Métivier 2015, section 5.2.
final class Shuffle {

    private static final int TRIES = 64;

    private final Continuum continuum;
    private final double apart;

    Shuffle(Continuum continuum) {
        this.continuum = continuum;
        double lengths = 0;
        for (int unit = 0; unit < continuum.units(); unit++) {
            lengths += continuum.end(unit) - continuum.start(unit);
        }
        apart = lengths / Math.max(1, continuum.units());
    }

    Continuum draw(RandomGenerator random) {
        int annotators = continuum.annotators();
        int length = continuum.length();
        int[] distances = new int[annotators];
        Continuum.Builder drawn = Continuum.of(Math.multiplyExact(2, length), annotators);
        for (int annotator = 0; annotator < annotators; annotator++) {
            distances[annotator] = distance(random, distances, annotator);
            int source = random.nextInt(annotators);
            for (int unit = continuum.first(source); unit < continuum.first(source + 1); unit++) {
                long moved = (long) continuum.start(unit) + distances[annotator];
                int start = (int) (moved < length ? moved : moved - length);
                int end = start + continuum.end(unit) - continuum.start(unit);
                drawn.unit(annotator, start, end, continuum.category(unit));
            }
        }
        return drawn.build();
    }

    private int distance(RandomGenerator random, int[] distances, int count) {
        int distance = 0;
        boolean near = true;
        for (int i = 0; i < TRIES && near; i++) {
            distance = random.nextInt(Math.max(1, continuum.length()));
            near = false;
            for (int j = 0; j < count; j++) {
                int between = Math.abs(distance - distances[j]);
                near |= Math.min(between, continuum.length() - between) < apart;
            }
        }
        return distance;
    }
}
