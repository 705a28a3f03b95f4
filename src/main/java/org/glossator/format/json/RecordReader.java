package org.glossator.format.json;

import java.util.Optional;
import org.glossator.format.Findings;
import org.glossator.format.FormatException;
import org.glossator.format.LayeredDocument;
import tools.jackson.databind.JsonNode;

/// Makes a document of a record.
@FunctionalInterface
public interface RecordReader {

    /// The document that `value` tells of; empty if it tells of none, which the reader has then [told][Findings].
    ///
    /// @param value what `record` holds
    /// @throws FormatException if it cannot be a document; the reading goes on with the next record
    Optional<LayeredDocument> read(JsonNode value, JsonRecord record, Findings findings) throws FormatException;
}
