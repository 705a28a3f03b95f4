package org.glossator.format.huggingface;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.glossator.format.Export;
import org.glossator.format.FormatException;
import org.glossator.format.LayeredDocument;
import org.glossator.format.LossReport;
import org.glossator.format.PendingFile;
import org.glossator.format.PendingFolder;
import org.glossator.format.SplitExport;

/// An export of one split into a folder of its own, with a card that holds no more than machines need.
record WholeExport(PendingFolder folder, SplitExport data) implements Export {

    @Override
    public void add(LayeredDocument document) throws FormatException {
        data.add(document, 0);
    }

    @Override
    public LossReport finish() throws FormatException {
        LossReport report = data.finish().getFirst();
        try {
            Files.writeString(folder.folder().resolve(HuggingFace.CARD), data.cardHead("", "", List.of()));
        } catch (IOException failure) {
            throw PendingFile.unwritable(folder.target(), failure);
        }
        folder.finish("");
        return report;
    }

    @Override
    public void close() {
        try (folder) {
            data.close();
        }
    }
}
