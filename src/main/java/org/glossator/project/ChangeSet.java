package org.glossator.project;

import java.util.List;
import org.glossator.message.Message;

/// What one edit comes to: its changes in the order in which they happen, and what it is called
/// (“annotate 41 matches as Actor”), which is also what its undoing is called.
public record ChangeSet(Message operation, List<Change> changes) {

    public ChangeSet {
        changes = List.copyOf(changes);
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /// What takes these changes back, last first.
    public ChangeSet inverse() {
        return new ChangeSet(
                operation, changes.reversed().stream().map(Change::inverse).toList());
    }
}
