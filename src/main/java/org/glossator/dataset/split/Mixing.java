package org.glossator.dataset.split;

/// Turns numbers into others that look random and are always the same
/// (the finaliser of SplitMix64, <https://doi.org/10.1145/2660193.2660195>).
final class Mixing {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Mixing() {}

    static long mix(long number) {
        long mixed = number + GOLDEN;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    static long mix(long first, long second) {
        return mix(mix(first) ^ second);
    }
}
