package org.glossator.format.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Tells UTF-16 and UTF-32 without a byte order mark by where the bytes of value 0 stand: even a text in a script
/// of high code points has blanks and line ends, each with its nought on the same side.
final class NoughtPattern {

    private NoughtPattern() {}

    /// The wide charset whose noughts `bytes` have, if they have any.
    static Optional<Charset> of(byte[] bytes) {
        long[] noughts = new long[4];
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                noughts[i & 3]++;
            }
        }
        long quarters = bytes.length / 4;
        if (bytes.length % 4 == 0 && noughts[0] == quarters && noughts[1] > noughts[3]) {
            return Optional.of(StandardCharsets.UTF_32BE);
        }
        if (bytes.length % 4 == 0 && noughts[3] == quarters && noughts[2] > noughts[0]) {
            return Optional.of(StandardCharsets.UTF_32LE);
        }
        if (bytes.length % 2 == 0) {
            return sixteen(noughts[0] + noughts[2], noughts[1] + noughts[3], bytes.length / 2);
        }
        return Optional.empty();
    }

    private static Optional<Charset> sixteen(long even, long odd, long half) {
        if (even > 4 * odd && even * 50 > half) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (odd > 4 * even && odd * 50 > half) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return Optional.empty();
    }
}
