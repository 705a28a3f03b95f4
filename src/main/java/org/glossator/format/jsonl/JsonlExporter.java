package org.glossator.format.jsonl;

import java.nio.file.Path;
import org.glossator.format.Export;
import org.glossator.format.Exporter;
import org.glossator.format.Format;
import org.glossator.format.FormatException;
import org.glossator.format.PendingFile;

/// Writes Glossator's own JSON Lines into one file. Nothing is lost.
public final class JsonlExporter implements Exporter {

    @Override
    public Format format() {
        return Jsonl.FORMAT;
    }

    @Override
    public Export begin(Path target) throws FormatException {
        return new JsonlExport(PendingFile.begin(target));
    }
}
