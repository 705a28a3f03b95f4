package org.glossator.format.cas.xmi;

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

/// Writes XMI into a folder, with the type system that it needs.
public final class XmiExporterMaker implements ExporterMaker {

    @Override
    public Format format() {
        return Xmi.FORMAT;
    }

    @Override
    public List<ExportOption> options() {
        return List.of(Xmi.VERSION);
    }

    @Override
    public boolean writesFolder() {
        return true;
    }

    @Override
    public Exporter exporter(ExportSettings settings) {
        return new XmiExporter(settings);
    }

    private record XmiExporter(ExportSettings settings) implements Exporter {

        @Override
        public Format format() {
            return Xmi.FORMAT;
        }

        @Override
        public Export begin(Path target) throws FormatException {
            return new CasExport(
                    PendingFolder.begin(target),
                    new Vocabulary(settings.schema()),
                    Xmi.ENDING,
                    new XmiFiles(settings.of(Xmi.VERSION)));
        }
    }
}
