package org.glossator.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.glossator.message.Message;
import tools.jackson.core.TokenStreamLocation;

/// Where something stands in a schema file.
///
/// @param source the file, as people know it
/// @param line counted from 1
/// @param column counted from 1, in UTF-16 code units
public record Place(String source, int line, int column) {

    static Place of(String source, TokenStreamLocation location) {
        return new Place(source, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    /// What is refused here: the message `key` with source, line, column and then `more` as its arguments.
    SchemaException refused(String key, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(source, line, column));
        arguments.addAll(Arrays.asList(more));
        return new SchemaException(new Message(key, arguments), null);
    }

    /// What is refused here, in a sentence that knows no place.
    public SchemaException refused(Message sentence) {
        return refused("schema.at", sentence);
    }
}
