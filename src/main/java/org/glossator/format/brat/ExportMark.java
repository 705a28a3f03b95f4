package org.glossator.format.brat;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.glossator.annotation.Layer;
import org.glossator.format.FormatException;
import org.glossator.format.PendingFolder;
import org.glossator.format.Reading;
import org.glossator.format.brat.BratSource.LayerName;

/// What an export of ours says in its hidden file: which layer each folder holds. brat itself has no room for it.
///
/// A line a layer: its kind, its folder, its name; the last two in percent-encoding.
///
/// @param layers by folder, `.` being the export itself
record ExportMark(Map<String, LayerName> layers) {

    private static final int LARGEST = 1 << 20;

    /// What `folder` says of itself; nothing if it is no export of ours.
    static ExportMark in(Path folder) throws FormatException {
        Path file = folder.resolve(PendingFolder.MARK);
        Map<String, LayerName> layers = new LinkedHashMap<>();
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= LARGEST) {
                String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                content.lines().forEach(line -> read(line, layers));
            }
        } catch (IOException failure) {
            throw Reading.refused(file, failure);
        }
        return new ExportMark(layers);
    }

    private static void read(String line, Map<String, LayerName> layers) {
        String[] words = line.split(" ", -1);
        for (Layer.Kind kind : Layer.Kind.values()) {
            if (words.length == 3 && written(kind).equals(words[0])) {
                try {
                    String name = URLDecoder.decode(words[2], StandardCharsets.UTF_8);
                    if (!name.isBlank()) {
                        layers.put(URLDecoder.decode(words[1], StandardCharsets.UTF_8), new LayerName(name, kind));
                    }
                } catch (IllegalArgumentException _) {
                    // Somebody else wrote this line; what it does not say is not needed to read the folder.
                }
            }
        }
    }

    private static String written(Layer.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /// This as it stands in the file.
    String written() {
        List<String> lines = new ArrayList<>();
        layers.forEach((folder, layer) -> lines.add(String.join(
                " ",
                written(layer.kind()),
                URLEncoder.encode(folder, StandardCharsets.UTF_8),
                URLEncoder.encode(layer.name(), StandardCharsets.UTF_8) + "\n")));
        return String.join("", lines);
    }

    /// Whether its folders are layers.
    boolean namesFolders() {
        return layers.keySet().stream().anyMatch(folder -> !folder.equals("."));
    }

    Optional<LayerName> layer(String folder) {
        return Optional.ofNullable(layers.get(folder));
    }
}
