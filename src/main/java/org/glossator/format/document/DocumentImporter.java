package org.glossator.format.document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.glossator.format.Delivery;
import org.glossator.format.DocumentDraft;
import org.glossator.format.DocumentSink;
import org.glossator.format.Finding;
import org.glossator.format.FolderImporter;
import org.glossator.format.Format;
import org.glossator.format.FormatException;
import org.glossator.format.ImportReport;
import org.glossator.format.Importer;
import org.glossator.format.Place;
import org.glossator.message.Message;
import org.glossator.task.Progress;

/// Makes a document of each file that a [DocumentReader] reads, called after the file, and of a folder all documents
/// of that kind beneath it. The same file always gives the same document.
public final class DocumentImporter implements Importer {

    private final DocumentReader reader;

    public DocumentImporter(DocumentReader reader) {
        this.reader = reader;
    }

    @Override
    public Format format() {
        return reader.format();
    }

    @Override
    public boolean recognises(Path path, String head) {
        return !Files.isDirectory(path) && (format().isNamedLike(path) || (reader.begins(head) && !isNamedPlain(path)));
    }

    @Override
    public <E extends Exception> ImportReport read(Path path, DocumentSink<E> sink, Progress progress)
            throws FormatException, E {
        if (Files.isDirectory(path)) {
            return new FolderImporter(List.of(this)).read(path, sink, progress);
        }
        progress.report(0, 1);
        Delivery<E> delivery = new Delivery<>(sink);
        DrawnText drawn = reader.read(path, delivery.findings());
        String text = drawn.withoutFlaws();
        if (text.isBlank()) {
            throw FormatException.about(path, Message.of("document.no-text", path.toString()));
        }
        if (text.length() < drawn.text().length()) {
            int lost = drawn.text().length() - text.length();
            delivery.findings().add(Finding.about(path, Message.of("document.flaws", path.toString(), lost)));
        }
        Place place = Place.line(path, 1);
        delivery.deliver(new DocumentDraft(place, name(path), text, drawn.told()).finished(), place);
        return delivery.report();
    }

    /// Whoever calls a file a text wants to see it as it stands.
    private static boolean isNamedPlain(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".txt");
    }

    /// What a document of `file` is called: as the file, without its extension.
    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return stem.isBlank() ? "_" : stem;
    }
}
