package org.glossator.format.conll;

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
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;

/// Writes one of the CoNLL formats into one file.
public final class ConllExporterMaker implements ExporterMaker {

    private final Format format;
    private final DocumentLines lines;

    private ConllExporterMaker(Format format, DocumentLines lines) {
        this.format = format;
        this.lines = lines;
    }

    /// Of CoNLL-2002, CoNLL-2003 and CoNLL-U.
    public static List<ExporterMaker> all() {
        return List.of(
                new ConllExporterMaker(Conll.CONLL_2003, ColumnLines.OF_2003),
                new ConllExporterMaker(Conll.CONLL_2002, ColumnLines.OF_2002),
                new ConllExporterMaker(Conll.CONLL_U, new ConlluLines()));
    }

    @Override
    public Format format() {
        return format;
    }

    @Override
    public List<ExportOption> options() {
        return List.of(Scheme.OPTION, Flattening.OVERLAP, Flattening.ALIGN, Flattening.TOKENS);
    }

    @Override
    public Exporter exporter(ExportSettings settings) {
        return new ConllExporter(format, lines, settings);
    }

    private record ConllExporter(Format format, DocumentLines lines, ExportSettings settings) implements Exporter {

        @Override
        public Export begin(Path target) throws FormatException {
            List<LabelName> known =
                    settings.schema().allLabels().map(Label::name).toList();
            TagWriter tags = new TagWriter(Scheme.of(settings.of(Scheme.OPTION)), known);
            return new ConllExport(PendingFile.begin(target), lines, Flattening.of(settings, format), tags);
        }
    }
}
