package org.glossator.workflow;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.dataset.ChosenDocuments;
import org.glossator.dataset.DatasetChoice;
import org.glossator.dataset.DatasetWriting;
import org.glossator.dataset.Packing;
import org.glossator.dataset.Selection;
import org.glossator.format.ExporterMaker;
import org.glossator.format.LayeredDocument;
import org.glossator.format.PendingFolder;
import org.glossator.message.ExplainedException;
import org.glossator.project.Project;
import org.glossator.task.Progress;
import org.glossator.text.DocumentHead;

/// Shows the first lines of what an export would write, from its first documents alone, so that it takes no longer for
/// a large project.
public final class PreviewExport {

    private static final int MOST_DOCUMENTS = 8;
    private static final int ENOUGH_TEXT = 40_000;
    private static final int MOST_FILES = 12;
    private static final int MOST_LINES = 200;
    private static final int LONGEST_LINE = 2_000;

    /// The beginning of a file that would be written.
    ///
    /// @param name what it is called in the folder that is written; empty where the file itself is the export
    /// @param lines its first lines, without their ends; a long one is cut
    /// @param goesOn whether there is more in it
    public record Beginning(String name, List<String> lines, boolean goesOn) {

        public Beginning {
            lines = List.copyOf(lines);
        }
    }

    /// The files that the first documents become, in the order of their names.
    ///
    /// @param progress told document by document; may cancel
    /// @throws ExplainedException if a layer, label or option does not exist
    public List<Beginning> of(Project project, DatasetChoice choice, ExporterMaker maker, Progress progress)
            throws ExplainedException {
        Selection selection = new Selection(project.state(), project.annotator(), choice);
        ProjectDocuments all =
                new ProjectDocuments(project, selection, choice.documents().words());
        First first = new First(all, heads(all, progress));
        DatasetWriting writing = new DatasetWriting(
                project.state().name(), first, selection.extract(), choice.packed(Packing.FILE), maker);
        return Rehearsal.of(target -> {
            writing.write(target, progress);
            return beginnings(target);
        });
    }

    /// The first of many documents.
    private record First(ChosenDocuments all, List<DocumentHead> heads) implements ChosenDocuments {

        @Override
        public Optional<LayeredDocument> read(DocumentHead head) throws ExplainedException {
            return all.read(head);
        }
    }

    private static List<DocumentHead> heads(ChosenDocuments all, Progress progress) throws ExplainedException {
        List<DocumentHead> heads = new ArrayList<>();
        int length = 0;
        for (DocumentHead head : all.heads()) {
            progress.report(0, 0);
            var document = all.read(head);
            if (document.isPresent()) {
                heads.add(head);
                length += document.get().document().text().length();
            }
            if (heads.size() == MOST_DOCUMENTS || length > ENOUGH_TEXT) {
                break;
            }
        }
        return heads;
    }

    private static List<Beginning> beginnings(Path target) {
        try {
            if (!Files.isDirectory(target)) {
                return Files.exists(target) ? List.of(beginning("", target)) : List.of();
            }
            try (Stream<Path> files = Files.walk(target)) {
                List<Beginning> beginnings = new ArrayList<>();
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(file -> !file.endsWith(PendingFolder.MARK))
                        .sorted()
                        .limit(MOST_FILES)
                        .toList()) {
                    String name = target.relativize(file).toString().replace('\\', '/');
                    beginnings.add(beginning(name, file));
                }
                return beginnings;
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Beginning beginning(String name, Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder))) {
            List<String> lines = new ArrayList<>();
            String line = reader.readLine();
            while (line != null && lines.size() < MOST_LINES) {
                lines.add(cut(line));
                line = reader.readLine();
            }
            return new Beginning(name, lines, line != null);
        }
    }

    private static String cut(String line) {
        if (line.length() <= LONGEST_LINE) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST_LINE - 1)) ? LONGEST_LINE - 1 : LONGEST_LINE;
        return line.substring(0, end) + "…";
    }
}
