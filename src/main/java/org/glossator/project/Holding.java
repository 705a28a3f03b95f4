package org.glossator.project;

import java.time.Instant;
import java.util.Optional;
import org.glossator.schema.LabelName;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// What stands in one document of a layer, counted.
///
/// @param labels how many annotations each label has there; none is counted with nought
/// @param notes how many of the annotations carry a note
/// @param changed when something that stands there was touched last, null where nothing does
public record Holding(
        PMap<LabelName, Integer> labels,
        int notes,
        @Nullable Instant changed) {

    /// Nothing stands there.
    public static final Holding NONE = new Holding(HashTreePMap.empty(), 0, null);

    /// Whether a mark of `label` stands there.
    public boolean has(LabelName label) {
        return labels.containsKey(label);
    }

    /// When it was touched last, as far as is known.
    public Optional<Instant> lastChanged() {
        return Optional.ofNullable(changed);
    }

    /// With `more` annotations of `label`, `moreNotes` of them with a note.
    Holding plus(LabelName label, int more, int moreNotes) {
        int count = labels.getOrDefault(label, 0) + more;
        var counted = count == 0 ? labels.minus(label) : labels.plus(label, count);
        return new Holding(counted, notes + moreNotes, changed);
    }

    Holding touched(Instant when) {
        return new Holding(labels, notes, when);
    }
}
