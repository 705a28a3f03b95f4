package org.glossator.format.jsonl;

import java.io.IOException;
import java.util.List;
import org.glossator.format.Export;
import org.glossator.format.FormatException;
import org.glossator.format.LayeredDocument;
import org.glossator.format.LossReport;
import org.glossator.format.PendingFile;
import org.glossator.format.Tally;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/// A file of JSON Lines being written.
final class JsonlExport implements Export {

    private static final JsonFactory JSON = JsonFactory.builder()
            .rootValueSeparator("\n")
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private final PendingFile file;
    private final JsonGenerator json;
    private Tally tally = Tally.NOTHING;

    JsonlExport(PendingFile file) {
        this.file = file;
        this.json = JSON.createGenerator(ObjectWriteContext.empty(), file.stream(), JsonEncoding.UTF8);
    }

    @Override
    public void add(LayeredDocument document) throws FormatException {
        try {
            new DocumentWriter(json, document.document().text()).write(document);
        } catch (JacksonException failure) {
            throw unwritable(failure);
        }
        tally = tally.plus(document);
    }

    @Override
    public LossReport finish() throws FormatException {
        try {
            if (tally.documents() > 0) {
                json.writeRaw('\n');
            }
            json.flush();
        } catch (JacksonException failure) {
            throw unwritable(failure);
        }
        file.finish();
        return new LossReport(tally, List.of());
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
