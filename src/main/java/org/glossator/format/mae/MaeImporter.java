package org.glossator.format.mae;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.glossator.format.Delivery;
import org.glossator.format.DocumentSink;
import org.glossator.format.Feature;
import org.glossator.format.FolderImporter;
import org.glossator.format.Format;
import org.glossator.format.FormatException;
import org.glossator.format.ImportReport;
import org.glossator.format.Importer;
import org.glossator.format.Place;
import org.glossator.format.XmlFile;
import org.glossator.message.Message;
import org.glossator.task.Progress;
import org.glossator.text.OffsetUnit;

/// Reads MAE's XML, a document a file, and folders of such files; the ways of MAE 1 (`start`, `end`) and 2 (`spans`).
///
/// Offsets count UTF-16; the quotes prove it, and a file of which one quote stands elsewhere in every unit is refused
/// (MAE 2.1 itself let spans drift). Tags become annotations with their attributes, links of two ends relations; what
/// is told of the document as a whole (`-1~-1`) becomes metadata `TAG.attribute`, which are labels of the document.
public final class MaeImporter implements Importer {

    private static final long LARGEST = 128L << 20;

    static final Format FORMAT = new Format(
            "mae-xml",
            Message.of("mae.name"),
            OffsetUnit.UTF_16,
            Set.of(
                    Feature.TEXT,
                    Feature.OVERLAP,
                    Feature.DISCONTINUOUS,
                    Feature.ATTRIBUTES,
                    Feature.RELATIONS,
                    Feature.METADATA),
            List.of("xml"),
            "https://github.com/keighrim/mae-annotation/wiki");

    private static final Pattern BEGINNING =
            Pattern.compile("(?s)^\\W{0,3}\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<[^\\s<>?!/]+>\\s*<TEXT>.*");

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Path path, String head) {
        return !Files.isDirectory(path) && BEGINNING.matcher(head).matches();
    }

    @Override
    public <E extends Exception> ImportReport read(Path path, DocumentSink<E> sink, Progress progress)
            throws FormatException, E {
        if (Files.isDirectory(path)) {
            return new FolderImporter(List.of(this)).read(path, sink, progress);
        }
        progress.report(0, 1);
        Delivery<E> delivery = new Delivery<>(sink);
        try (XmlFile xml = XmlFile.open(path, LARGEST)) {
            MaeDocument document = MaeDocument.read(path, xml);
            delivery.deliver(document.layered(delivery.findings()), Place.line(path, 1));
        }
        return delivery.report();
    }
}
