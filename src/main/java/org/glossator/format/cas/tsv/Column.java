package org.glossator.format.cas.tsv;

/// A column of a file.
///
/// @param layer the type of what stands in it
/// @param kind what it says
/// @param feature the feature that it says; for the ends of relations and the targets of slots, the type of these
record Column(String layer, Kind kind, String feature) {

    /// What a column can say.
    enum Kind {
        /// A feature, in words.
        WORDS,
        /// Nothing but that something is there.
        PLACEHOLDER,
        /// Roles of a slot, to which the next column tells the targets.
        ROLES,
        /// Targets of a slot.
        TARGETS,
        /// The word from which a relation leads here.
        SOURCE,
        /// What a link of a chain is.
        CHAIN_TYPE,
        /// How a link of a chain leads to the next.
        CHAIN_RELATION
    }
}
