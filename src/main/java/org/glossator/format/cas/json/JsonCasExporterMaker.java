package org.glossator.format.cas.json;

import java.nio.file.Path;
import java.util.List;
import org.glossator.format.Export;
import org.glossator.format.ExportOption;
import org.glossator.format.ExportSettings;
import org.glossator.format.Exporter;
import org.glossator.format.ExporterMaker;
import org.glossator.format.Format;
import org.glossator.format.FormatException;
import org.glossator.format.PendingFolder;
import org.glossator.format.cas.CasExport;
import org.glossator.format.cas.Vocabulary;

/// Writes JSON CAS into a folder.
public final class JsonCasExporterMaker implements ExporterMaker {

    @Override
    public Format format() {
        return JsonCas.FORMAT;
    }

    @Override
    public List<ExportOption> options() {
        return List.of();
    }

    @Override
    public boolean writesFolder() {
        return true;
    }

    @Override
    public Exporter exporter(ExportSettings settings) {
        return new JsonCasExporter(settings);
    }

    private record JsonCasExporter(ExportSettings settings) implements Exporter {

        @Override
        public Format format() {
            return JsonCas.FORMAT;
        }

        @Override
        public Export begin(Path target) throws FormatException {
            return new CasExport(
                    PendingFolder.begin(target),
                    new Vocabulary(settings.schema()),
                    JsonCas.ENDING,
                    new JsonCasWriter());
        }
    }
}
