package org.glossator.format.conll;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.glossator.format.DocumentSink;
import org.glossator.format.Format;
import org.glossator.format.FormatException;
import org.glossator.format.ImportReport;
import org.glossator.format.Importer;
import org.glossator.task.Progress;

/// Reads one of the CoNLL formats, a file at a time. Whichever scheme its tags follow, they are read.
public final class ConllImporter implements Importer {

    private static final Pattern TAG = Pattern.compile("O|[BILUES]-\\S+");
    private static final int FEWEST_LINES = 2;

    private final Format format;
    private final Predicate<List<String>> isLine;

    private ConllImporter(Format format, Predicate<List<String>> isLine) {
        this.format = format;
        this.isLine = isLine;
    }

    /// Of CoNLL-U, CoNLL-2003 and CoNLL-2002.
    public static List<Importer> all() {
        return List.of(
                new ConllImporter(Conll.CONLL_U, columns -> columns.size() == 10),
                new ConllImporter(Conll.CONLL_2003, columns -> columns.size() == 4 && hasTag(columns)),
                new ConllImporter(
                        Conll.CONLL_2002, columns -> (columns.size() == 2 || columns.size() == 3) && hasTag(columns)));
    }

    private static boolean hasTag(List<String> columns) {
        return TAG.matcher(columns.getLast()).matches();
    }

    @Override
    public Format format() {
        return format;
    }

    private boolean isUniversal() {
        return format.equals(Conll.CONLL_U);
    }

    /// A file of which every line that can be seen whole is one of the format.
    @Override
    public boolean recognises(Path path, String head) {
        if (Files.isDirectory(path)) {
            return false;
        }
        List<String> lines = head.lines()
                .map(String::stripTrailing)
                .filter(line -> !line.isBlank() && !line.startsWith(Conll.DOCUMENT))
                .filter(line -> !isUniversal() || !line.startsWith("#"))
                .toList();
        List<String> whole =
                lines.size() > FEWEST_LINES && !head.endsWith("\n") ? lines.subList(0, lines.size() - 1) : lines;
        return whole.size() >= FEWEST_LINES && whole.stream().map(Columns::of).allMatch(isLine);
    }

    @Override
    public <E extends Exception> ImportReport read(Path path, DocumentSink<E> sink, Progress progress)
            throws FormatException, E {
        ConllFile file = new ConllFile(path);
        return file.read(isUniversal() ? new ConlluReader(file) : new ColumnReader(file), sink, progress);
    }
}
