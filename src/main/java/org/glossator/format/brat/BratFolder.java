package org.glossator.format.brat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.glossator.annotation.Layer;
import org.glossator.format.FileTree;
import org.glossator.format.Finding;
import org.glossator.format.FormatException;
import org.glossator.format.Reading;
import org.glossator.format.brat.BratSource.LayerName;
import org.glossator.format.brat.BratSource.Part;

/// Finds the documents of a folder. Its folders are annotators if an export of ours says so, or if two of them hold
/// the same text under the same name; else they are part of the names of the documents.
final class BratFolder {

    private final Path folder;
    private final ExportMark mark;

    private BratFolder(Path folder, ExportMark mark) {
        this.folder = folder;
        this.mark = mark;
    }

    /// The documents of `folder` by name.
    ///
    /// @throws FormatException if it cannot be entered
    static List<BratSource> documents(Path folder, Consumer<Finding> findings) throws FormatException {
        Set<Path> stems = new LinkedHashSet<>();
        for (Path file : FileTree.files(folder, BratFolder::isOfBrat, findings)) {
            stems.add(BratSource.stem(folder.relativize(file)));
        }
        return new BratFolder(folder, ExportMark.in(folder)).documents(stems);
    }

    private static boolean isOfBrat(Path file) {
        String name = file.toString();
        return name.endsWith(Brat.TEXT) || name.endsWith(Brat.ANNOTATIONS);
    }

    private List<BratSource> documents(Set<Path> stems) throws FormatException {
        Map<Path, List<Path>> byRest = new LinkedHashMap<>();
        for (Path stem : stems) {
            if (stem.getNameCount() > 1) {
                byRest.computeIfAbsent(stem.subpath(1, stem.getNameCount()), _ -> new ArrayList<>())
                        .add(stem);
            }
        }
        boolean annotators = mark.namesFolders() || holdsOneTextTwice(byRest);
        Map<String, List<Part>> documents = new LinkedHashMap<>();
        for (Path stem : new TreeSet<>(stems)) {
            boolean annotated = annotators && stem.getNameCount() > 1;
            Path named = annotated ? stem.subpath(1, stem.getNameCount()) : stem;
            String first = stem.getName(0).toString();
            LayerName layer = annotated
                    ? mark.layer(first).orElse(new LayerName(first, Layer.Kind.ANNOTATOR))
                    : mark.layer(".").orElse(LayerName.UNNAMED);
            documents
                    .computeIfAbsent(named.toString().replace('\\', '/'), _ -> new ArrayList<>())
                    .add(new Part(folder.resolve(stem), layer));
        }
        return documents.entrySet().stream()
                .map(document -> new BratSource(document.getKey(), document.getValue()))
                .toList();
    }

    private boolean holdsOneTextTwice(Map<Path, List<Path>> byRest) throws FormatException {
        for (List<Path> stems : byRest.values()) {
            for (int i = 1; i < stems.size(); i++) {
                Path one = folder.resolve(stems.get(i - 1) + Brat.TEXT);
                Path other = folder.resolve(stems.get(i) + Brat.TEXT);
                try {
                    if (Files.isRegularFile(one) && Files.isRegularFile(other) && Files.mismatch(one, other) < 0) {
                        return true;
                    }
                } catch (IOException failure) {
                    throw Reading.refused(other, failure);
                }
            }
        }
        return false;
    }
}
