package org.glossator.kit;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Something that holds for whatever a generator makes.
///
/// A failure names the seed; `Property.check(1, seed, …)` then tries that one case alone.
@FunctionalInterface
public interface Property {

    /// Makes something of `random` and asserts of it what always holds.
    void holdsFor(RandomGenerator random) throws Exception;

    /// Tries `property` with the seeds from 0 to `cases` - 1.
    static void check(int cases, Property property) {
        check(cases, 0, property);
    }

    /// Tries `property` with `cases` seeds from `firstSeed`.
    static void check(int cases, long firstSeed, Property property) {
        for (long seed = firstSeed; seed < firstSeed + cases; seed++) {
            try {
                property.holdsFor(random(seed));
            } catch (Exception | AssertionError failure) {
                throw new AssertionError("With seed " + seed + ": " + failure.getMessage(), failure);
            }
        }
    }

    /// The generator that `seed` stands for.
    static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
