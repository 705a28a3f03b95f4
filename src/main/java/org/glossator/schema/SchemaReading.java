package org.glossator.schema;

import java.util.List;
import org.glossator.message.Message;

/// What was read out of another program's file: a sound schema, and all that it could not take over.
public record SchemaReading(Schema schema, List<Remark> remarks) {

    /// Something that was left out, or taken over otherwise than it was written.
    ///
    /// @param file the file, as people know it
    /// @param line counted from 1
    /// @param reason the sentence that tells it
    public record Remark(String file, int line, Message reason) {

        /// The sentence with its place.
        public Message message() {
            return Message.of("schema.remark", file, line, reason);
        }
    }

    public SchemaReading {
        remarks = List.copyOf(remarks);
    }

    /// A schema that was written by this program.
    public static SchemaReading whole(Schema schema) {
        return new SchemaReading(schema, List.of());
    }
}
