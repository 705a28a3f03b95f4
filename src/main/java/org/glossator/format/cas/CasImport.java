package org.glossator.format.cas;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.glossator.format.Delivery;
import org.glossator.format.DocumentSink;
import org.glossator.format.FileTree;
import org.glossator.format.Finding;
import org.glossator.format.FormatException;
import org.glossator.format.ImportReport;
import org.glossator.format.LayeredDocument;
import org.glossator.format.Place;
import org.glossator.task.Progress;

/// Reads one file, or all of a folder and of the folders in it; each holds a CAS.
///
/// @param wanted which files of a folder are read
/// @param source reads one
public record CasImport(Predicate<Path> wanted, CasSource source) {

    /// A folder with more files than this among which none is wanted is not looked through to find out what it is.
    private static final int LOOKED_AT = 200;

    /// Whether `folder` or a folder in it holds a wanted file.
    public boolean isIn(Path folder) {
        return isIn(folder, 1);
    }

    private boolean isIn(Path folder, int depth) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            int seen = 0;
            for (Path entry : entries) {
                boolean found = Files.isDirectory(entry) ? depth > 0 && isIn(entry, depth - 1) : wanted.test(entry);
                if (found || ++seen > LOOKED_AT) {
                    return found;
                }
            }
        } catch (IOException | DirectoryIteratorException _) {
            return false;
        }
        return false;
    }

    /// Reads `path`. In a folder, a file that cannot be read is a finding and costs no other.
    ///
    /// @param progress told in files
    /// @throws FormatException if a single file, or the folder, cannot be read
    /// @throws E what the sink threw
    public <E extends Exception> ImportReport read(Path path, DocumentSink<E> sink, Progress progress)
            throws FormatException, E {
        Delivery<E> delivery = new Delivery<>(sink);
        if (!Files.isDirectory(path)) {
            read(path, delivery);
            return delivery.report();
        }
        List<Finding> closed = new ArrayList<>();
        List<Path> files = FileTree.files(path, wanted, closed::add);
        for (Finding finding : closed) {
            delivery.findings().add(finding);
        }
        for (int i = 0; i < files.size(); i++) {
            progress.report(i, files.size());
            List<LayeredDocument> documents = List.of();
            try {
                documents = documents(files.get(i), delivery);
            } catch (FormatException refusal) {
                delivery.findings().add(refusal.finding());
            }
            for (LayeredDocument document : documents) {
                delivery.deliver(document, Place.line(files.get(i), 1));
            }
        }
        return delivery.report();
    }

    private <E extends Exception> void read(Path file, Delivery<E> delivery) throws FormatException, E {
        for (LayeredDocument document : documents(file, delivery)) {
            delivery.deliver(document, Place.line(file, 1));
        }
    }

    private List<LayeredDocument> documents(Path file, Delivery<?> delivery) throws FormatException {
        Cas cas = source.read(file, delivery.findings());
        return CasReading.documents(cas, name(file), Place.line(file, 1), delivery.findings());
    }

    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
