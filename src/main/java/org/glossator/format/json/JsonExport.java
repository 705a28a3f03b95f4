package org.glossator.format.json;

import org.glossator.format.Export;
import org.glossator.format.Format;
import org.glossator.format.FormatException;
import org.glossator.format.LayeredDocument;
import org.glossator.format.LossReport;
import org.glossator.format.Losses;
import org.glossator.format.Tally;

/// An export into one file of JSON.
public final class JsonExport implements Export {

    /// Writes one document.
    @FunctionalInterface
    public interface Writer {

        /// Writes `layered` into `file` and names what has no room there.
        void write(LayeredDocument layered, JsonFile file, Losses losses) throws FormatException;
    }

    private final JsonFile file;
    private final Losses losses;
    private final Writer writer;
    private Tally tally = Tally.NOTHING;

    public JsonExport(JsonFile file, Format format, Writer writer) {
        this.file = file;
        this.losses = new Losses(format);
        this.writer = writer;
    }

    @Override
    public void add(LayeredDocument document) throws FormatException {
        writer.write(document, file, losses);
        tally = tally.plus(document);
    }

    @Override
    public LossReport finish() throws FormatException {
        file.finish();
        return losses.report(tally);
    }

    @Override
    public void close() {
        file.close();
    }
}
