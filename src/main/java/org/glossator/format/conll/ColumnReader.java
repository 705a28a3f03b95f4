package org.glossator.format.conll;

import java.util.List;

/// Reads lines of CoNLL-2002 and CoNLL-2003: the token in the first column, the tag in the last.
final class ColumnReader implements ConllFile.LineReader {

    private final ConllFile file;
    private int columns;
    private boolean toldOfOthers;

    ColumnReader(ConllFile file) {
        this.file = file;
    }

    @Override
    public void take(String line, int number) {
        if (line.isBlank()) {
            file.endSentence();
            return;
        }
        List<String> read = Columns.of(line);
        if (read.getFirst().equals(Conll.DOCUMENT)) {
            file.endDocument();
            return;
        }
        columns = columns == 0 ? read.size() : columns;
        String form = read.getFirst().strip();
        if (read.size() < 2 || read.size() != columns || form.isEmpty()) {
            file.refuse(number, "format.conll-columns", read.size(), Math.max(2, columns));
            return;
        }
        if (form.indexOf('\0') >= 0) {
            file.refuse(number, "format.conll-nul");
            return;
        }
        if (!toldOfOthers && read.subList(1, read.size() - 1).stream().anyMatch(Columns::says)) {
            toldOfOthers = true;
            file.tell(number, "format.conll-other-columns");
        }
        Assembly assembly = file.assembly();
        if (!assembly.isEmpty()) {
            assembly.blanks(assembly.isBetweenSentences() ? "\n" : " ");
        }
        assembly.token(form);
        file.decoder().tag(read.getLast().strip(), assembly.size() - 1, number);
    }

    @Override
    public void end() {}
}
