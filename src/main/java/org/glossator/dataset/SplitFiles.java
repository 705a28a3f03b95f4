package org.glossator.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.format.Export;
import org.glossator.format.Exporter;
import org.glossator.format.FormatException;
import org.glossator.format.LayeredDocument;
import org.glossator.format.LossReport;
import org.glossator.format.SplitExport;

/// Splits on their way into a file each, or into a folder each where the format is one.
record SplitFiles(List<Export> exports) implements SplitExport {

    /// @param files what the data of each split are called
    static SplitFiles begin(Path folder, Exporter exporter, List<String> files) throws FormatException {
        SplitFiles splits = new SplitFiles(new ArrayList<>());
        try {
            for (String file : files) {
                splits.exports.add(exporter.begin(folder.resolve(file)));
            }
            return splits;
        } catch (FormatException | RuntimeException failure) {
            splits.close();
            throw failure;
        }
    }

    @Override
    public void add(LayeredDocument document, int split) throws FormatException {
        exports.get(split).add(document);
    }

    @Override
    public List<LossReport> finish() throws FormatException {
        List<LossReport> reports = new ArrayList<>();
        for (Export export : exports) {
            reports.add(export.finish());
        }
        return reports;
    }

    @Override
    public String cardHead(String title, String licence, List<String> languages) {
        return "";
    }

    @Override
    public void close() {
        exports.forEach(Export::close);
    }
}
