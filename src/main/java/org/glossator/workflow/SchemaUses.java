package org.glossator.workflow;

import java.util.Map;
import org.glossator.schema.SchemaItem;

/// How much of a project uses each thing of its schema, and things that the schema does not have.
///
/// @param uses things that are used, with their uses
public record SchemaUses(Map<SchemaItem, Use> uses) {

    /// Nothing is used.
    public static final SchemaUses NONE = new SchemaUses(Map.of());

    public SchemaUses {
        uses = Map.copyOf(uses);
    }

    /// The uses of one thing.
    ///
    /// @param times in how many annotations, relations or documents it is said
    /// @param documents in how many documents
    /// @param layers in how many layers; 0 for what is told of documents
    public record Use(int times, int documents, int layers) {

        /// No use at all.
        public static final Use NONE = new Use(0, 0, 0);
    }

    /// The uses of `item`.
    public Use of(SchemaItem item) {
        return uses.getOrDefault(item, Use.NONE);
    }
}
