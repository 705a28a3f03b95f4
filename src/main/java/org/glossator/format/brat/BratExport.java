package org.glossator.format.brat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.glossator.format.DocumentLosses;
import org.glossator.format.Export;
import org.glossator.format.FileNames;
import org.glossator.format.FormatException;
import org.glossator.format.LayerMarkup;
import org.glossator.format.LayeredDocument;
import org.glossator.format.Loss;
import org.glossator.format.LossReport;
import org.glossator.format.PendingFile;
import org.glossator.format.PendingFolder;
import org.glossator.format.Tally;
import org.glossator.format.brat.BratSource.LayerName;
import org.glossator.text.TextDocument;

/// A folder of brat standoff being written.
///
/// Each layer is written into a folder of its own, and documents without any into one more; when it shows at the end
/// that there is but one layer, its files move up.
final class BratExport implements Export {

    private static final String MARK = "\uFEFF";
    private static final String WITHOUT_LAYER = ".without";

    private final PendingFolder folder;
    private final Vocabulary words;
    private final FileNames documents = new FileNames();
    private final FileNames folders = new FileNames();
    private final SequencedMap<LayerName, String> layers = new LinkedHashMap<>();
    private final List<Loss> losses = new ArrayList<>();
    private Tally tally = Tally.NOTHING;

    BratExport(PendingFolder folder, Vocabulary words) {
        this.folder = folder;
        this.words = words;
    }

    @Override
    public void add(LayeredDocument layered) throws FormatException {
        TextDocument document = layered.document();
        DocumentLosses told = new DocumentLosses(document, losses::add);
        String file = documents.next(document.name());
        if (!file.equals(document.name())) {
            told.tell(null, "format.changed-document-name", file);
        }
        boolean more = document.head().metadata().keySet().stream().anyMatch(key -> !key.startsWith(Brat.KEPT_LINES));
        if (more) {
            told.tell(null, "format.lost-metadata");
        }
        int mark = document.text().startsWith(MARK) ? 1 : 0;
        try {
            for (LayerMarkup layer : layered.layers()) {
                var written = new AnnWriter(layer.markup(), words, told, mark, kept(layered, layer)).written();
                write(folderOf(layer), file, document, written.lines());
                tally = tally.plus(written.tally());
            }
            if (layered.layers().isEmpty()) {
                write(WITHOUT_LAYER, file, document, "");
            }
        } catch (IOException failure) {
            throw PendingFile.unwritable(folder.target(), failure);
        }
        tally = tally.plus(new Tally(1, 0, 0));
    }

    private String folderOf(LayerMarkup layer) {
        return layers.computeIfAbsent(new LayerName(layer.name(), layer.kind()), name -> folders.next(name.name()));
    }

    /// The lines that could not be read when the document came in; they belong to a layer if its name stands there.
    private static List<String> kept(LayeredDocument layered, LayerMarkup layer) {
        Map<String, String> metadata = layered.document().head().metadata();
        boolean first = layer.equals(layered.layers().getFirst());
        String kept = metadata.getOrDefault(
                Brat.KEPT_LINES + " " + layer.name(), first ? metadata.getOrDefault(Brat.KEPT_LINES, "") : "");
        return kept.lines().filter(line -> !line.isBlank()).toList();
    }

    private void write(String layer, String file, TextDocument document, String annotations) throws IOException {
        Path place = folder.folder().resolve(layer);
        if (!Files.isDirectory(place)) {
            Files.createDirectory(place);
        }
        String text = document.text().startsWith(MARK) ? MARK + document.text() : document.text();
        Files.write(place.resolve(file + Brat.TEXT), text.getBytes(StandardCharsets.UTF_8));
        Files.write(place.resolve(file + Brat.ANNOTATIONS), annotations.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public LossReport finish() throws FormatException {
        Configuration configuration = new Configuration(words);
        Path root = folder.folder();
        try {
            String home = layers.isEmpty() ? WITHOUT_LAYER : layers.firstEntry().getValue();
            move(root.resolve(WITHOUT_LAYER), root.resolve(home));
            Map<String, LayerName> named = new LinkedHashMap<>();
            if (layers.size() > 1) {
                layers.forEach((layer, name) -> named.put(name, layer));
            } else {
                layers.keySet().forEach(layer -> named.put(".", layer));
                move(root.resolve(home), root);
            }
            Files.writeString(root.resolve("annotation.conf"), configuration.annotation());
            Files.writeString(root.resolve("visual.conf"), configuration.visual());
            folder.finish(new ExportMark(named).written());
        } catch (IOException failure) {
            throw PendingFile.unwritable(folder.target(), failure);
        }
        return new LossReport(tally, losses);
    }

    private static void move(Path from, Path to) throws IOException {
        if (from.equals(to) || !Files.isDirectory(from)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(from)) {
            for (Path file : files) {
                Files.move(file, to.resolve(file.getFileName()));
            }
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        Files.delete(from);
    }

    @Override
    public void close() {
        folder.close();
    }
}
