package org.glossator.format.webannotation;

import java.nio.file.Path;
import org.glossator.format.Delivery;
import org.glossator.format.DocumentSink;
import org.glossator.format.Format;
import org.glossator.format.FormatException;
import org.glossator.format.ImportReport;
import org.glossator.format.Importer;
import org.glossator.task.Progress;

/// Reads Web Annotations. What belongs to one text may stand anywhere in a file, so a file is read as a whole, and one
/// too large for that is refused.
public final class WebAnnotationImporter implements Importer {

    @Override
    public Format format() {
        return WebAnnotation.FORMAT;
    }

    @Override
    public boolean recognises(Path path, String head) {
        return WebAnnotation.FORMAT.isNamedLike(path)
                && (head.contains("www.w3.org/ns/anno")
                        || head.contains("\"AnnotationCollection\"")
                        || head.contains("\"AnnotationPage\"")
                        || head.contains("\"TextPositionSelector\""));
    }

    @Override
    public <E extends Exception> ImportReport read(Path path, DocumentSink<E> sink, Progress progress)
            throws FormatException, E {
        Delivery<E> delivery = new Delivery<>(sink);
        Entries entries = Entries.of(path, delivery.findings());
        new Assembly(path, entries, delivery.findings()).documents(delivery, progress);
        return delivery.report();
    }
}
