package org.glossator.format.cas.xmi;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.format.Finding;
import org.glossator.format.Findings;
import org.glossator.format.FormatException;
import org.glossator.format.Reading;
import org.glossator.format.cas.CasType;
import org.glossator.format.cas.TypeSystem;
import org.glossator.message.Message;

/// The type systems that lie beside files, for one reading: of all descriptions of a folder, or else of the folder
/// with which the reading began.
final class TypeSystems {

    private final Path root;
    private final Map<Path, TypeSystem> known = new HashMap<>();

    /// @param path the file or folder that is read
    TypeSystems(Path path) {
        this.root = Files.isDirectory(path) ? path : folder(path);
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    /// The types that `file` goes by.
    ///
    /// @throws FormatException if a description beside it is broken
    TypeSystem of(Path file, Findings findings) throws FormatException {
        Path folder = folder(file);
        TypeSystem beside = in(folder, findings);
        TypeSystem found = beside.isBare() ? in(root, findings) : beside;
        if (found.isBare()) {
            findings.once("types " + folder, Finding.about(file, Message.of("cas.no-types", file.toString())));
        }
        return found;
    }

    private TypeSystem in(Path folder, Findings findings) throws FormatException {
        TypeSystem types = known.get(folder);
        if (types == null) {
            types = read(folder, findings);
            known.put(folder, types);
        }
        return types;
    }

    private static TypeSystem read(Path folder, Findings findings) throws FormatException {
        List<CasType> types = new ArrayList<>();
        for (Path file : descriptions(folder)) {
            Optional<TypeSystemXml.Description> description = TypeSystemXml.read(file);
            if (description.isPresent()) {
                types.addAll(description.get().types());
                for (String imported : description.get().imports()) {
                    if (!isIn(folder, imported)) {
                        Message message = Message.of("cas.import", file.toString(), imported);
                        findings.add(Finding.about(file, message));
                    }
                }
            }
        }
        return TypeSystem.of(types);
    }

    /// Whether a description that another belongs to is read anyway.
    private static boolean isIn(Path folder, String imported) {
        return imported.matches("[\\w.-]+\\.xml") && Files.isRegularFile(folder.resolve(imported));
    }

    private static List<Path> descriptions(Path folder) throws FormatException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder, "*.xml")) {
            listing.forEach(files::add);
        } catch (DirectoryIteratorException failure) {
            throw Reading.refused(folder, new IOException(failure.getMessage(), failure));
        } catch (IOException failure) {
            throw Reading.refused(folder, failure);
        }
        files.sort(null);
        return files;
    }
}
