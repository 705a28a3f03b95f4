package org.glossator.format.brat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The numbers under which something stood in a file, carried within its UUID, so that they come out as they went in.
/// The UUIDs are of version 8 (<https://www.rfc-editor.org/rfc/rfc9562#section-5.8>): 60 bits say which file, the rest
/// which line.
///
/// @param first the number of the mention, relation, event or line of an equivalence
/// @param second of a mention, one more than that of its event, 0 where there is none; else which of several
record SourceId(Kind kind, int first, int second) {

    static final int LARGEST = (1 << 24) - 1;

    private static final long SIGN = 0x8B2AL;

    /// What it is that stood there.
    enum Kind {
        MENTION(0),
        RELATION(1),
        ROLE(2),
        EQUIVALENCE(3);

        private final long code;

        Kind(long code) {
            this.code = code;
        }

        private static Kind of(long code) {
            return Stream.of(values())
                    .filter(kind -> kind.code == code)
                    .findFirst()
                    .orElse(MENTION);
        }
    }

    /// The UUID of this in the file that `file` stands for.
    UUID within(UUID file) {
        if (first > LARGEST || second > LARGEST) {
            return UUID.nameUUIDFromBytes((file + toString()).getBytes(StandardCharsets.UTF_8));
        }
        long high = (file.getMostSignificantBits() & ~0xFFFFL) | SIGN;
        long low = ((file.getLeastSignificantBits() & 0xFFFL) << 48) | (kind.code << 60);
        return new UUID(high, (1L << 63) | low | ((long) first << 24) | second);
    }

    /// The numbers that `id` carries, if it carries any.
    static Optional<SourceId> of(UUID id) {
        if ((id.getMostSignificantBits() & 0xFFFFL) != SIGN) {
            return Optional.empty();
        }
        long low = id.getLeastSignificantBits();
        Kind kind = Kind.of((low >> 60) & 3);
        return Optional.of(new SourceId(kind, (int) (low >> 24) & LARGEST, (int) low & LARGEST));
    }

    static Optional<SourceId> of(UUID id, Kind kind) {
        return of(id).filter(source -> source.kind == kind);
    }
}
