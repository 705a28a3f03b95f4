package org.glossator.dataset.split;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which documents stay on one side of every split. Documents of the same text always do.
///
/// @param field the metadata under which documents that say the same belong together; null where each is by itself
/// @param nearDuplicates whether documents of nearly the same text belong together
public record Grouping(@Nullable String field, boolean nearDuplicates) {

    /// The metadata field that says where a document is from.
    public static final String SOURCE = "source";

    /// Near-duplicates stay together, and nothing else does.
    public static final Grouping USUAL = new Grouping(null, true);

    /// Near-duplicates stay together, and documents that say the same under `field`.
    public static Grouping by(String field) {
        return new Grouping(field, true);
    }

    /// The metadata under which documents that say the same belong together.
    public Optional<String> byField() {
        return Optional.ofNullable(field);
    }
}
