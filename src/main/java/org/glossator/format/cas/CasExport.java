package org.glossator.format.cas;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.format.DocumentLosses;
import org.glossator.format.Export;
import org.glossator.format.FileNames;
import org.glossator.format.FormatException;
import org.glossator.format.LayeredDocument;
import org.glossator.format.Loss;
import org.glossator.format.LossReport;
import org.glossator.format.PendingFolder;
import org.glossator.format.Place;
import org.glossator.format.Tally;

/// A folder with the CAS of each document being written. Files are called after their documents as far as file names
/// allow; what a document is really called stands in it.
public final class CasExport implements Export {

    /// Writes a CAS down.
    public interface Writer {

        /// Writes `cas`, which is `layered`, to `file`.
        ///
        /// @throws FormatException if it cannot be written
        void write(Cas cas, LayeredDocument layered, Path file, DocumentLosses losses) throws FormatException;

        /// Writes into `folder` what all its files share.
        ///
        /// @throws FormatException if it cannot be written
        default void finish(Path folder, TypeSystem types) throws FormatException {}
    }

    private final PendingFolder folder;
    private final Vocabulary words;
    private final String ending;
    private final Writer writer;
    private final FileNames names = new FileNames();
    private final List<Loss> losses = new ArrayList<>();
    private Tally tally = Tally.NOTHING;

    /// @param ending of the files' names, with its dot
    public CasExport(PendingFolder folder, Vocabulary words, String ending, Writer writer) {
        this.folder = folder;
        this.words = words;
        this.ending = ending;
        this.writer = writer;
    }

    @Override
    public void add(LayeredDocument layered) throws FormatException {
        Path file = folder.folder().resolve(names.next(layered.document().name()) + ending);
        Cas cas = CasBuilding.of(layered, words, Place.line(file, 1));
        writer.write(cas, layered, file, new DocumentLosses(layered.document(), losses::add));
        tally = tally.plus(layered);
    }

    @Override
    public LossReport finish() throws FormatException {
        writer.finish(folder.folder(), words.types());
        folder.finish("");
        return new LossReport(tally, losses);
    }

    @Override
    public void close() {
        folder.close();
    }
}
