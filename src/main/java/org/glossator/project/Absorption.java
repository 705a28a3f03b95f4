package org.glossator.project;

import java.util.List;
import java.util.Map;

/// What bringing another copy in comes to: its entries, as they stand there, and how the rows here follow.
///
/// @param entries of other replicas, which this copy lacks, in the order of their stamps
/// @param effects what changes here, in an order in which everything always has something to stand on
/// @param withheld all that then stands otherwise than the journal has it, [Journal#withheld]
public record Absorption(List<KeptEntry> entries, List<Effect> effects, Map<Thing, Stamp> withheld) {

    /// Nothing comes in.
    public static final Absorption NOTHING = new Absorption(List.of(), List.of(), Map.of());

    /// A change of this copy.
    ///
    /// @param change what happens here; a [Change.LayerAdded] for a layer that is here gives it another name
    /// @param stamp of the entry, old or new, that has it so
    public record Effect(Change change, Stamp stamp) {}

    public Absorption {
        entries = List.copyOf(entries);
        effects = List.copyOf(effects);
        withheld = Map.copyOf(withheld);
    }

    /// Whether there is nothing in the other copy that is not here.
    public boolean isNothing() {
        return entries.isEmpty();
    }

    /// The changes alone.
    public List<Change> changes() {
        return effects.stream().map(Effect::change).toList();
    }
}
