package org.glossator.schema;

import org.glossator.message.Message;

/// Something about a schema that cannot be so: two labels on one key, a pattern that is none.
///
/// @param item what it is wrong with
/// @param field which of its properties
/// @param message the sentence that tells it
public record Flaw(SchemaItem item, Field field, Message message) {

    /// The properties that the things of a schema have between them.
    public enum Field {
        NAME,
        VERSION,
        COLOUR,
        KEY,
        EVENT,
        GUIDELINE,
        CHILDREN,
        KIND,
        ON,
        VALUES,
        DEFAULT,
        PATTERN,
        FROM,
        TO
    }

    static Flaw of(SchemaItem item, Field field, String key, Object... arguments) {
        return new Flaw(item, field, Message.of(key, arguments));
    }
}
