package org.glossator.format;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.glossator.message.Message;
import org.glossator.task.Progress;

/// The files of a folder and of the folders in it, read one after the other by name, as if each were chosen alone. A
/// file that cannot be read becomes a finding, and the reading goes on with the next.
final class FolderReading {

    private final Path folder;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Path> names = new HashMap<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();
    private Tally tally = Tally.NOTHING;

    FolderReading(Path folder) {
        this.folder = folder;
    }

    /// Who reads a file; empty if nobody does.
    interface Choice {
        Optional<Importer> of(Path file) throws FormatException;
    }

    <E extends Exception> ImportReport read(Choice choice, DocumentSink<E> sink, Progress progress)
            throws FormatException, E {
        List<Path> files = FileTree.files(folder, _ -> true, findings::add);
        for (int i = 0; i < files.size(); i++) {
            int done = i;
            progress.report(done, files.size());
            readOne(files.get(i), choice, sink, (_, _) -> progress.report(done, files.size()));
        }
        if (!leftOut.isEmpty()) {
            List<Message> kinds = leftOut.entrySet().stream()
                    .map(kind -> Message.of("document.folder-kind", kind.getKey(), kind.getValue()))
                    .toList();
            findings.add(Finding.about(folder, Message.of("document.folder-left-out", folder.toString(), kinds)));
        }
        return new ImportReport(tally, findings);
    }

    private <E extends Exception> void readOne(Path file, Choice choice, DocumentSink<E> sink, Progress progress)
            throws E {
        try {
            Optional<Importer> importer = choice.of(file);
            if (importer.isEmpty()) {
                leftOut.merge(ending(file), 1, Integer::sum);
                return;
            }
            ImportReport report = importer.get().read(file, document -> hand(document, file, sink), progress);
            findings.addAll(report.findings());
        } catch (FormatException refusal) {
            findings.add(refusal.finding());
        }
    }

    private <E extends Exception> void hand(LayeredDocument document, Path file, DocumentSink<E> sink) throws E {
        String name = document.document().name();
        Path other = names.putIfAbsent(name, file);
        if (other != null && !other.equals(file)) {
            findings.add(Finding.about(
                    file, Message.of("document.folder-name-twice", file.toString(), name, other.toString())));
        }
        sink.accept(document);
        tally = tally.plus(document);
    }

    /// The extension with its dot, as people name a kind of files; the whole name of a file without one.
    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(dot) : name;
    }
}
