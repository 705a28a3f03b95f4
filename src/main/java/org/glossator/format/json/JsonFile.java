package org.glossator.format.json;

import java.io.IOException;
import java.nio.file.Path;
import org.glossator.format.FormatException;
import org.glossator.format.PendingFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/// A file of JSON being written: UTF-8, a line feed after each line, and in the target's place only when it is whole.
/// Closed without being finished it leaves the target as it was.
///
/// For one thread.
public final class JsonFile implements AutoCloseable {

    private static final JsonFactory JSON = JsonFactory.builder()
            .rootValueSeparator("\n")
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private final PendingFile file;
    private final JsonGenerator json;
    private final boolean isList;
    private final String before;
    private final String after;
    private boolean begun;

    private JsonFile(PendingFile file, boolean isList, String before, String after) {
        this.file = file;
        this.isList = isList;
        this.before = before;
        this.after = after;
        this.json = JSON.createGenerator(ObjectWriteContext.empty(), file.stream(), JsonEncoding.UTF8);
    }

    /// Begins a file that holds one record a line.
    ///
    /// @throws FormatException if nothing can be written there
    public static JsonFile lines(Path target) throws FormatException {
        return new JsonFile(PendingFile.begin(target), false, "", "");
    }

    /// Begins a file that holds one list of all records, each on a line of its own.
    ///
    /// @throws FormatException if nothing can be written there
    public static JsonFile list(Path target) throws FormatException {
        return new JsonFile(PendingFile.begin(target), true, "", "");
    }

    /// Begins a file that holds one list as [#list] does, within something else.
    ///
    /// @param before what stands before the list
    /// @param after what stands after it
    /// @throws FormatException if nothing can be written there
    public static JsonFile listWithin(Path target, String before, String after) throws FormatException {
        return new JsonFile(PendingFile.begin(target), true, before, after);
    }

    /// Writes one value.
    @FunctionalInterface
    public interface Value {
        void write(JsonGenerator json);
    }

    /// Writes one record.
    ///
    /// @throws FormatException if it cannot be written
    public void add(Value record) throws FormatException {
        try {
            begin();
            if (isList) {
                json.writeRaw('\n');
            }
            record.write(json);
        } catch (JacksonException failure) {
            throw unwritable(failure);
        }
    }

    private void begin() {
        if (isList && !begun) {
            json.writeRaw(before);
            json.writeStartArray();
        }
        begun = true;
    }

    /// Puts the file in place.
    ///
    /// @throws FormatException if it cannot be put there
    public void finish() throws FormatException {
        try {
            if (isList) {
                begin();
                json.writeRaw('\n');
                json.writeEndArray();
                json.writeRaw(after);
            }
            if (begun) {
                json.writeRaw('\n');
            }
            json.flush();
        } catch (JacksonException failure) {
            throw unwritable(failure);
        }
        file.finish();
    }

    @Override
    public void close() {
        try (file) {
            json.close();
        } catch (JacksonException _) {
            // What it could not flush belongs to a file that is given up.
        }
    }

    private FormatException unwritable(JacksonException failure) {
        IOException cause =
                failure.getCause() instanceof IOException io ? io : new IOException(failure.getMessage(), failure);
        return PendingFile.unwritable(file.target(), cause);
    }
}
