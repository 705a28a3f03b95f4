package org.glossator.format.opennlp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.glossator.format.DocumentLosses;
import org.glossator.format.Export;
import org.glossator.format.Flattening;
import org.glossator.format.Flattening.FlatDocument;
import org.glossator.format.FormatException;
import org.glossator.format.LayeredDocument;
import org.glossator.format.Loss;
import org.glossator.format.LossReport;
import org.glossator.format.PendingFile;
import org.glossator.format.Tally;

/// A file of name samples being written.
final class NameSampleExport implements Export {

    /// At the start of a file it is no part of the text.
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final PendingFile file;
    private final Flattening flattening;
    private final NameLines lines;
    private final List<Loss> losses = new ArrayList<>();
    private Tally tally = Tally.NOTHING;

    NameSampleExport(PendingFile file, Flattening flattening, NameLines lines) {
        this.file = file;
        this.flattening = flattening;
        this.lines = lines;
    }

    @Override
    public void add(LayeredDocument layered) throws FormatException {
        DocumentLosses told = new DocumentLosses(layered.document(), losses::add);
        FlatDocument flat = flattening.of(layered, file.target(), losses::add);
        if (flat.tokens().size() == 0) {
            told.tell(null, "format.lost-document");
            return;
        }
        String written = lines.of(flat, told);
        if (tally.documents() > 0) {
            written = "\n" + written;
        } else if (written.startsWith(BYTE_ORDER_MARK)) {
            told.tell(null, "opennlp.mark");
            written = written.substring(1).stripLeading();
        }
        try {
            file.stream().write(written.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw PendingFile.unwritable(file.target(), failure);
        }
        tally = tally.plus(new Tally(1, flat.kept().size(), 0));
    }

    @Override
    public LossReport finish() throws FormatException {
        file.finish();
        return new LossReport(tally, losses);
    }

    @Override
    public void close() {
        file.close();
    }
}
