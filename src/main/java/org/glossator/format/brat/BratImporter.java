package org.glossator.format.brat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.glossator.format.DocumentSink;
import org.glossator.format.Finding;
import org.glossator.format.Format;
import org.glossator.format.FormatException;
import org.glossator.format.ImportReport;
import org.glossator.format.Importer;
import org.glossator.format.LayerMarkup;
import org.glossator.format.LayeredDocument;
import org.glossator.format.Reading;
import org.glossator.format.Tally;
import org.glossator.format.Utf8File;
import org.glossator.format.brat.BratSource.LayerName;
import org.glossator.format.brat.BratSource.Part;
import org.glossator.message.Message;
import org.glossator.task.Progress;
import org.glossator.text.DocumentId;
import org.glossator.text.TextDigest;
import org.glossator.text.TextDocument;

/// Reads brat standoff: a folder, or one document by either of its files.
public final class BratImporter implements Importer {

    @Override
    public Format format() {
        return Brat.FORMAT;
    }

    /// A file of annotations, a text that has one beside it, or a folder that holds one itself or in a folder of it.
    @Override
    public boolean recognises(Path path, String head) {
        if (Files.isDirectory(path)) {
            return holdsAnnotations(path, 1);
        }
        String name = path.toString();
        boolean annotations = name.endsWith(Brat.ANNOTATIONS);
        return (annotations || name.endsWith(Brat.TEXT))
                && Files.isRegularFile(new Part(BratSource.stem(path), LayerName.UNNAMED).annotations());
    }

    private static boolean holdsAnnotations(Path folder, int depth) {
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (entry.toString().endsWith(Brat.ANNOTATIONS)) {
                    return true;
                }
                if (Files.isDirectory(entry)) {
                    folders.add(entry);
                }
            }
        } catch (IOException | DirectoryIteratorException _) {
            return false;
        }
        return depth > 0 && folders.stream().anyMatch(each -> holdsAnnotations(each, depth - 1));
    }

    @Override
    public <E extends Exception> ImportReport read(Path path, DocumentSink<E> sink, Progress progress)
            throws FormatException, E {
        List<Finding> findings = new ArrayList<>();
        if (!Files.isDirectory(path)) {
            Reading.requireFile(path);
            if (!path.toString().endsWith(Brat.ANNOTATIONS) && !path.toString().endsWith(Brat.TEXT)) {
                throw FormatException.about(path, Message.of("format.brat-neither", path.toString()));
            }
            Path stem = BratSource.stem(path);
            String name = String.valueOf(stem.getFileName());
            LayeredDocument document =
                    document(new BratSource(name, List.of(new Part(stem, LayerName.UNNAMED))), findings::add);
            sink.accept(document);
            return new ImportReport(Tally.NOTHING.plus(document), findings);
        }
        Tally tally = Tally.NOTHING;
        int done = 0;
        List<BratSource> sources = BratFolder.documents(path, findings::add);
        for (BratSource source : sources) {
            progress.report(done++, sources.size());
            for (BratSource one : ofOneText(source, findings)) {
                Optional<LayeredDocument> document = documentOrFinding(one, findings);
                if (document.isPresent()) {
                    sink.accept(document.get());
                    tally = tally.plus(document.get());
                }
            }
        }
        return new ImportReport(tally, findings);
    }

    /// `source` itself, or, where its texts differ, each as a document of its own, called after its folder.
    private static List<BratSource> ofOneText(BratSource source, List<Finding> findings) {
        Part first = source.parts().getFirst();
        List<Part> alike = new ArrayList<>();
        List<BratSource> sources = new ArrayList<>();
        for (Part part : source.parts()) {
            if (part.equals(first) || isSame(first.text(), part.text())) {
                alike.add(part);
            } else {
                findings.add(Finding.about(
                        part.text(),
                        Message.of(
                                "format.brat-other-text",
                                part.text().toString(),
                                first.text().toString())));
                sources.add(new BratSource(part.layer().name() + "/" + source.name(), List.of(part)));
            }
        }
        sources.addFirst(new BratSource(source.name(), alike));
        return sources;
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.mismatch(one, other) < 0;
        } catch (IOException _) {
            return false;
        }
    }

    private static Optional<LayeredDocument> documentOrFinding(BratSource source, List<Finding> findings) {
        List<Finding> of = new ArrayList<>();
        try {
            LayeredDocument document = document(source, of::add);
            findings.addAll(of);
            return Optional.of(document);
        } catch (FormatException refusal) {
            findings.add(refusal.finding());
            return Optional.empty();
        }
    }

    private static LayeredDocument document(BratSource source, Consumer<Finding> findings) throws FormatException {
        Path file = source.parts().getFirst().text();
        if (!Files.exists(file)) {
            throw FormatException.about(file, Message.of("format.brat-no-text", file.toString()));
        }
        Utf8File text = Utf8File.read(file, Brat.LARGEST);
        if (text.text().isBlank()) {
            throw FormatException.about(file, Message.of("format.text-empty", file.toString()));
        }
        String seed = TextDigest.of(text.text()) + "\n" + source.name();
        Map<String, String> metadata = new LinkedHashMap<>();
        List<LayerMarkup> layers = new ArrayList<>();
        boolean several = source.parts().size() > 1;
        for (Part part : source.parts()) {
            Path annotations = part.annotations();
            if (!Files.exists(annotations)) {
                findings.accept(
                        Finding.about(annotations, Message.of("format.brat-no-annotations", annotations.toString())));
                continue;
            }
            LayerName layer = unused(part.layer(), layers);
            UUID scope = id(seed + "\n" + layer.name());
            AnnReading.Content content =
                    AnnReading.read(AnnFile.read(annotations), text.text(), text.marked(), scope, findings);
            layers.add(new LayerMarkup(layer.name(), layer.kind(), content.markup()));
            if (!content.kept().isEmpty()) {
                metadata.put(Brat.KEPT_LINES + (several ? " " + layer.name() : ""), content.kept());
            }
        }
        TextDocument document = TextDocument.of(new DocumentId(id(seed)), source.name(), text.text(), metadata);
        return new LayeredDocument(document, layers);
    }

    /// `layer`, with a number where the document has one of its name.
    private static LayerName unused(LayerName layer, List<LayerMarkup> layers) {
        String name = layer.name();
        for (int number = 2; isUsed(name, layers); number++) {
            name = layer.name() + " " + number;
        }
        return new LayerName(name, layer.kind());
    }

    private static boolean isUsed(String name, List<LayerMarkup> layers) {
        return layers.stream().anyMatch(layer -> layer.name().equals(name));
    }

    private static UUID id(String seed) {
        return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
    }
}
