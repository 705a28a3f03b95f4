package org.glossator.format.brat;

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
import org.glossator.schema.Schema;

/// Writes brat standoff into a folder, with the configuration that brat needs to show it. One layer lies in the
/// folder itself; of several each has a folder with its own copy of the texts, since brat knows no layers.
public final class BratExporterMaker implements ExporterMaker {

    @Override
    public Format format() {
        return Brat.FORMAT;
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
        return new BratExporter(settings.schema());
    }

    private record BratExporter(Schema schema) implements Exporter {

        @Override
        public Format format() {
            return Brat.FORMAT;
        }

        @Override
        public Export begin(Path target) throws FormatException {
            return new BratExport(PendingFolder.begin(target), new Vocabulary(schema));
        }
    }
}
