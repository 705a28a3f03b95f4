package org.glossator.schema;

import java.util.List;
import org.glossator.message.Message;

/// Something a person changes about a schema. It says what becomes of the schema; what becomes of the annotations
/// that use it is not its business.
public sealed interface SchemaChange permits LabelChange, AttributeChange, RelationChange, WholeChange {

    /// `schema` after this change, as a new edition; itself if all is already as wanted.
    ///
    /// @throws FlawedSchemaException if what it speaks of is gone, or the schema would not be sound
    default Schema in(Schema schema) throws FlawedSchemaException {
        Schema after = applied(schema);
        if (after.edition(schema.version()).equals(schema)) {
            return schema;
        }
        List<Flaw> flaws = Flaws.of(after);
        if (!flaws.isEmpty()) {
            throw new FlawedSchemaException(flaws.getFirst());
        }
        return after.edition(schema.version() + 1);
    }

    /// What the change comes to, sound or not.
    Schema applied(Schema schema) throws FlawedSchemaException;

    /// What it is called, to be read after “Undo:”.
    Message operation();

    /// The refusal for a thing that is not there.
    static FlawedSchemaException gone(SchemaItem item) {
        return new FlawedSchemaException(Flaw.of(item, Flaw.Field.NAME, "schema.flaw-gone", item.name()));
    }
}
