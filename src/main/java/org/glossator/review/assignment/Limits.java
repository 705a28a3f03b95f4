package org.glossator.review.assignment;

import java.util.Map;
import java.util.OptionalInt;
import org.glossator.schema.LabelName;
import org.jspecify.annotations.Nullable;

/// How much an annotator is given. What they have already counts.
///
/// @param most the most documents each gets; null for as many as there are
/// @param quota of each label, how many marks the documents of each should hold together. A document is shared only
///     while it holds marks that somebody still lacks; others take part where the overlap asks for more than those.
///     Empty for documents whatever they hold
public record Limits(@Nullable Integer most, Map<LabelName, Integer> quota) {

    /// All documents.
    public static final Limits NONE = new Limits(null, Map.of());

    public Limits {
        quota = Map.copyOf(quota);
    }

    /// The most documents each gets.
    public OptionalInt atMost() {
        return most == null ? OptionalInt.empty() : OptionalInt.of(most);
    }

    boolean isEmpty() {
        return most == null && quota.isEmpty();
    }
}
