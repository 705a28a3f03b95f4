package org.glossator.ui.exporting.model;

import org.glossator.dataset.PlacedLoss;
import org.glossator.message.Message;

/// A line in the list of what would be lost.
public sealed interface FindingRow {

    /// Findings of one kind under one heading.
    ///
    /// @param title how many there are, of what kind
    /// @param first one of them
    /// @param open whether all of them are listed below
    record Heading(Concern concern, Message title, PlacedLoss first, boolean open) implements FindingRow {}

    /// One of them.
    ///
    /// @param within whether it stands below a heading
    record Single(PlacedLoss loss, boolean within) implements FindingRow {}

    /// The finding to go to from here.
    default PlacedLoss loss() {
        return switch (this) {
            case Heading heading -> heading.first();
            case Single single -> single.loss();
        };
    }
}
