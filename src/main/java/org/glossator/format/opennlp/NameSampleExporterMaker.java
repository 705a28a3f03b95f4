package org.glossator.format.opennlp;

import java.nio.file.Path;
import java.util.List;
import org.glossator.format.Export;
import org.glossator.format.ExportOption;
import org.glossator.format.ExportSettings;
import org.glossator.format.Exporter;
import org.glossator.format.ExporterMaker;
import org.glossator.format.Flattening;
import org.glossator.format.Format;
import org.glossator.format.FormatException;
import org.glossator.format.PendingFile;

/// Writes name samples into one file, in UTF-8.
public final class NameSampleExporterMaker implements ExporterMaker {

    @Override
    public Format format() {
        return NameSamples.FORMAT;
    }

    @Override
    public List<ExportOption> options() {
        return List.of(Flattening.OVERLAP, Flattening.ALIGN, Flattening.TOKENS);
    }

    @Override
    public Exporter exporter(ExportSettings settings) {
        return new NameSampleExporter(settings);
    }

    private record NameSampleExporter(ExportSettings settings) implements Exporter {

        @Override
        public Format format() {
            return NameSamples.FORMAT;
        }

        @Override
        public Export begin(Path target) throws FormatException {
            NameLines lines = new NameLines(settings.schema());
            return new NameSampleExport(PendingFile.begin(target), Flattening.of(settings, NameSamples.FORMAT), lines);
        }
    }
}
