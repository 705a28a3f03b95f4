package org.glossator.format.text;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.glossator.format.DocumentSink;
import org.glossator.format.FileTree;
import org.glossator.format.Finding;
import org.glossator.format.Format;
import org.glossator.format.FormatException;
import org.glossator.format.ImportReport;
import org.glossator.format.Importer;
import org.glossator.format.LayeredDocument;
import org.glossator.format.Tally;
import org.glossator.format.charset.DecodedText;
import org.glossator.message.Message;
import org.glossator.task.Progress;
import org.glossator.text.OffsetUnit;
import org.glossator.text.TextDocument;

/// Plain text: each file becomes a document called after it, a folder all the documents beneath it.
public final class TextImporter implements Importer {

    /// What it reads.
    public static final Format FORMAT = new Format(
            "text",
            Message.of("format.text-name"),
            OffsetUnit.CODE_POINT,
            Set.of(),
            List.of("txt", "text", "md"),
            "https://www.rfc-editor.org/rfc/rfc2046#section-4.1");

    private static final Pattern JSON_NAME =
            Pattern.compile("\\.(json|jsonl|ndjson|jsonld)$", Pattern.CASE_INSENSITIVE);

    /// A byte order mark looks like this where bytes are read as Latin-1.
    private static final Pattern JSON_HEAD = Pattern.compile("(ï»¿)?\\s*[{\\[]");

    private final Optional<Charset> charset;

    /// An importer that finds out each file's charset by itself.
    public TextImporter() {
        this.charset = Optional.empty();
    }

    /// An importer that takes every file to be in `charset`.
    public TextImporter(Charset charset) {
        this.charset = Optional.of(charset);
    }

    @Override
    public Format format() {
        return FORMAT;
    }

    /// Every file but JSON: whether it is text shows when it is read, and what it is instead can then be told in a
    /// sentence. JSON that no format knew would come in as its own source, which nobody means to annotate. A folder
    /// may hold more than texts, and is not for this format alone.
    @Override
    public boolean recognises(Path path, String head) {
        return !Files.isDirectory(path)
                && !(JSON_NAME.matcher(path.toString()).find()
                        && JSON_HEAD.matcher(head).lookingAt());
    }

    @Override
    public <E extends Exception> ImportReport read(Path path, DocumentSink<E> sink, Progress progress)
            throws FormatException, E {
        if (!Files.isDirectory(path)) {
            LayeredDocument document = document(path);
            sink.accept(document);
            return new ImportReport(Tally.NOTHING.plus(document), List.of());
        }
        List<Finding> findings = new ArrayList<>();
        List<Path> files = FileTree.files(path, FORMAT::isNamedLike, findings::add);
        Tally tally = Tally.NOTHING;
        for (Path file : files) {
            progress.report(tally.documents() + findings.size(), files.size());
            Optional<LayeredDocument> document = documentOrFinding(file, findings);
            if (document.isPresent()) {
                sink.accept(document.get());
                tally = tally.plus(document.get());
            }
        }
        return new ImportReport(tally, findings);
    }

    private Optional<LayeredDocument> documentOrFinding(Path file, List<Finding> findings) {
        try {
            return Optional.of(document(file));
        } catch (FormatException refusal) {
            findings.add(refusal.finding());
            return Optional.empty();
        }
    }

    private LayeredDocument document(Path file) throws FormatException {
        TextFile textFile = new TextFile(file);
        DecodedText decoded = charset.isPresent() ? textFile.in(charset.get()) : textFile.detected();
        return new LayeredDocument(TextDocument.of(name(file), decoded.text(), Map.of()), List.of());
    }

    /// What a document of `file` is called: as the file, without its extension.
    static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return stem.isBlank() ? "_" : stem;
    }
}
