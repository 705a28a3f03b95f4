package org.glossator.ui.exporting.model;

import java.util.Optional;

/// Whole numbers as people type them.
public final class Numbers {

    private Numbers() {}

    /// The number that `words` are; empty if they are none.
    public static Optional<Long> whole(String words) {
        try {
            return Optional.of(Long.parseLong(words.strip()));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// The number that `words` are, if it is one from 0 to a million.
    public static Optional<Integer> small(String words) {
        return whole(words).filter(each -> each >= 0 && each <= 1_000_000).map(Math::toIntExact);
    }
}
