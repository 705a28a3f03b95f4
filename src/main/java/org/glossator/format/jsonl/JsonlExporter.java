package org.glossator.format.jsonl;

import java.nio.file.Path;
import org.glossator.format.Export;
import org.glossator.format.Exporter;
import org.glossator.format.Format;
import org.glossator.format.FormatException;
import org.glossator.format.json.JsonExport;
import org.glossator.format.json.JsonFile;

/// Writes Glossator's own JSON Lines into one file. Nothing is lost.
public final class JsonlExporter implements Exporter {

    @Override
    public Format format() {
        return Jsonl.FORMAT;
    }

    @Override
    public Export begin(Path target) throws FormatException {
        return new JsonExport(
                JsonFile.lines(target),
                Jsonl.FORMAT,
                (layered, file, _) -> file.add(
                        json -> new DocumentWriter(json, layered.document().text()).write(layered)));
    }
}
