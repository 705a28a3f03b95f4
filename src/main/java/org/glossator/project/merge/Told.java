package org.glossator.project.merge;

import java.util.Optional;
import org.glossator.project.Change;
import org.glossator.project.JournalEntry;
import org.glossator.project.Stamp;

/// How an entry of either journal has a thing.
record Told(JournalEntry entry, Change change) {

    Stamp stamp() {
        return entry.stamp();
    }

    Intention intention() {
        return new Intention(change.outcome(), stamp());
    }

    /// How a thing is meant to stand, whether it can or not.
    ///
    /// @param value empty if it is gone
    /// @param stamp of the entry that says so
    record Intention(Optional<Object> value, Stamp stamp) {}
}
