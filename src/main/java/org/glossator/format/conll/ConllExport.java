package org.glossator.format.conll;

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

/// A CoNLL file being written.
final class ConllExport implements Export {

    private final PendingFile file;
    private final DocumentLines lines;
    private final Flattening flattening;
    private final TagWriter tags;
    private final StringBuilder out = new StringBuilder();
    private final List<Loss> losses = new ArrayList<>();
    private Tally tally = Tally.NOTHING;

    ConllExport(PendingFile file, DocumentLines lines, Flattening flattening, TagWriter tags) {
        this.file = file;
        this.lines = lines;
        this.flattening = flattening;
        this.tags = tags;
    }

    @Override
    public void add(LayeredDocument layered) throws FormatException {
        DocumentLosses told = new DocumentLosses(layered.document(), losses::add);
        FlatDocument flat = flattening.of(layered, file.target(), losses::add);
        if (flat.tokens().size() == 0) {
            told.tell(null, "format.lost-document");
            return;
        }
        out.setLength(0);
        lines.write(flat, tags.tag(flat, told), told, out);
        try {
            file.stream().write(out.toString().getBytes(StandardCharsets.UTF_8));
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
