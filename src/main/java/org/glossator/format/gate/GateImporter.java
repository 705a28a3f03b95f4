package org.glossator.format.gate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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

/// Reads GATE's XML, a document a file, and folders of such files.
///
/// Nodes bear UTF-16 offsets for names, but where they stand among the words is what counts, as for GATE itself, so
/// no unit has to be proved. The default set of annotations becomes the layer `imported`, every other the layer of its
/// name; features become attributes of their kind, and relations of two members relations. What covers no words, what
/// tells of more or fewer members, and features of relations are left out and told.
public final class GateImporter implements Importer {

    /// The most that one document is taken for.
    private static final long LARGEST = 256L << 20;

    static final Format FORMAT = new Format(
            "gate-xml",
            Message.of("gate.name"),
            OffsetUnit.UTF_16,
            Set.of(
                    Feature.TEXT,
                    Feature.OVERLAP,
                    Feature.ATTRIBUTES,
                    Feature.RELATIONS,
                    Feature.LAYERS,
                    Feature.METADATA),
            List.of("xml"),
            "https://gate.ac.uk/sale/tao/splitch5.html#sec:corpora:gatexml");

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Path path, String head) {
        return head.contains("<GateDocument");
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
            delivery.deliver(new GateReading(path, xml, delivery.findings()).document(), Place.line(path, 1));
        }
        return delivery.report();
    }
}
