package org.glossator.format.huggingface;

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
import org.glossator.format.PendingFolder;
import org.glossator.format.SplitExport;
import org.glossator.format.SplitExporter;

/// Writes Hugging Face dataset folders.
public final class HuggingFaceExporterMaker implements ExporterMaker {

    @Override
    public Format format() {
        return HuggingFace.FORMAT;
    }

    @Override
    public List<ExportOption> options() {
        return List.of(Flattening.OVERLAP, Flattening.ALIGN, Flattening.TOKENS);
    }

    @Override
    public boolean writesFolder() {
        return true;
    }

    @Override
    public Exporter exporter(ExportSettings settings) {
        return new HuggingFaceExporter(settings);
    }

    private record HuggingFaceExporter(ExportSettings settings) implements SplitExporter {

        @Override
        public Format format() {
            return HuggingFace.FORMAT;
        }

        @Override
        public Export begin(Path target) throws FormatException {
            PendingFolder folder = PendingFolder.begin(target);
            try {
                return new WholeExport(folder, into(folder.folder(), List.of("train")));
            } catch (FormatException failure) {
                folder.close();
                throw failure;
            }
        }

        @Override
        public SplitExport into(Path folder, List<String> splits) throws FormatException {
            return HuggingFaceExport.begin(
                    folder, splits, Flattening.of(settings, HuggingFace.FORMAT), new TagNames(settings.schema()));
        }
    }
}
