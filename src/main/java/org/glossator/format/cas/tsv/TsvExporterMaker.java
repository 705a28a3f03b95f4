package org.glossator.format.cas.tsv;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.glossator.format.Export;
import org.glossator.format.ExportOption;
import org.glossator.format.ExportSettings;
import org.glossator.format.Exporter;
import org.glossator.format.ExporterMaker;
import org.glossator.format.Flattening;
import org.glossator.format.Format;
import org.glossator.format.FormatException;
import org.glossator.format.PendingFolder;
import org.glossator.format.TokenSource;

/// Writes WebAnno TSV 3.3 into a folder.
public final class TsvExporterMaker implements ExporterMaker {

    @Override
    public Format format() {
        return WebAnnoTsv.FORMAT;
    }

    @Override
    public List<ExportOption> options() {
        return List.of(Flattening.TOKENS);
    }

    @Override
    public Exporter exporter(ExportSettings settings) {
        return new TsvExporter(
                TokenSource.valueOf(settings.of(Flattening.TOKENS).toUpperCase(Locale.ROOT)));
    }

    private record TsvExporter(TokenSource source) implements Exporter {

        @Override
        public Format format() {
            return WebAnnoTsv.FORMAT;
        }

        @Override
        public Export begin(Path target) throws FormatException {
            return new TsvExport(PendingFolder.begin(target), source);
        }
    }
}
