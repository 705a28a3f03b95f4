package org.glossator.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.message.Message;

/// The formats that are there to choose from.
///
/// @param importers in the order in which they are asked about a file: the particular before the general
/// @param exporters in the order in which they are shown
public record FormatCatalog(List<Importer> importers, List<ExporterMaker> exporters) {

    /// Enough to see what follows the text of a first document of customary length.
    private static final int HEAD = 1 << 16;

    public FormatCatalog {
        importers = List.copyOf(importers);
        exporters = List.copyOf(exporters);
    }

    /// All formats, those that can be written first.
    public List<Format> formats() {
        return Stream.concat(
                        exporters.stream().map(ExporterMaker::format),
                        importers.stream().map(Importer::format))
                .distinct()
                .toList();
    }

    /// The importer of the format called `id` on the command line.
    public Optional<Importer> importer(String id) {
        return importers.stream()
                .filter(importer -> importer.format().id().equals(id))
                .findFirst();
    }

    /// Who makes exporters of the format called `id` on the command line.
    public Optional<ExporterMaker> exporter(String id) {
        return exporters.stream()
                .filter(exporter -> exporter.format().id().equals(id))
                .findFirst();
    }

    /// The importer that takes `path` for its own. A folder that is of no format as a whole, as those of brat are, is
    /// read file by file, each by the importer that takes it; see [FolderImporter].
    ///
    /// @throws FormatException if there is no such file or folder, it cannot be read, or nobody recognises the file
    public Importer detect(Path path) throws FormatException {
        return recognising(path)
                .or(() -> Files.isDirectory(path) ? Optional.of(new FolderImporter(importers)) : Optional.empty())
                .orElseThrow(() -> FormatException.about(path, Message.of("format.unrecognised", path.toString())));
    }

    /// The first importer that recognises `path`.
    Optional<Importer> recognising(Path path) throws FormatException {
        String head = head(path);
        return importers.stream()
                .filter(importer -> importer.recognises(path, head))
                .findFirst();
    }

    private static String head(Path path) throws FormatException {
        if (Files.isDirectory(path)) {
            return "";
        }
        Reading.requireFile(path);
        try (InputStream stream = Files.newInputStream(path)) {
            return new String(stream.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw Reading.refused(path, failure);
        }
    }
}
