package org.glossator.format.csv;

import java.nio.file.Path;
import java.util.Locale;
import org.glossator.format.Export;
import org.glossator.format.Exporter;
import org.glossator.format.Format;
import org.glossator.format.FormatException;
import org.glossator.format.PendingFile;

/// Writes a table of mentions: with tabs where the target is called `.tsv`, else with commas. What begins like a
/// formula stays as it is, so a spreadsheet is to import the columns as text.
public final class CsvExporter implements Exporter {

    @Override
    public Format format() {
        return Csv.FORMAT;
    }

    @Override
    public Export begin(Path target) throws FormatException {
        boolean tabs = target.toString().toLowerCase(Locale.ROOT).endsWith(".tsv");
        return new CsvExport(PendingFile.begin(target), tabs ? '\t' : ',');
    }
}
