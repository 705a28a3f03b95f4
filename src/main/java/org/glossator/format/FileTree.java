package org.glossator.format;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The files of a folder and of the folders in it, by name: links are followed, but into no folder twice, and
/// what is hidden is left out.
public final class FileTree {

    private final Predicate<Path> wanted;
    private final Consumer<Finding> findings;
    private final Set<Path> visited = new HashSet<>();
    private final List<Path> files = new ArrayList<>();

    private FileTree(Predicate<Path> wanted, Consumer<Finding> findings) {
        this.wanted = wanted;
        this.findings = findings;
    }

    /// The files beneath `folder` that are `wanted`; what cannot be entered is a finding.
    ///
    /// @throws FormatException if `folder` itself cannot be entered
    public static List<Path> files(Path folder, Predicate<Path> wanted, Consumer<Finding> findings)
            throws FormatException {
        FileTree walk = new FileTree(wanted, findings);
        walk.enter(folder);
        return walk.files;
    }

    private void enter(Path folder) throws FormatException {
        for (Path entry : entries(folder)) {
            if (Files.isDirectory(entry)) {
                try {
                    enter(entry);
                } catch (FormatException closed) {
                    findings.accept(closed.finding());
                }
            } else if (wanted.test(entry)) {
                files.add(entry);
            }
        }
    }

    private List<Path> entries(Path folder) throws FormatException {
        List<Path> entries = new ArrayList<>();
        try {
            if (!visited.add(folder.toRealPath())) {
                return entries;
            }
            try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder, entry -> !Files.isHidden(entry))) {
                listing.forEach(entries::add);
            }
        } catch (DirectoryIteratorException failure) {
            throw Reading.refused(folder, new IOException(failure.getMessage(), failure));
        } catch (IOException failure) {
            throw Reading.refused(folder, failure);
        }
        entries.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
        return entries;
    }
}
