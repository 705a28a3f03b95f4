package org.glossator.format.conll;

import org.glossator.format.DocumentLosses;
import org.glossator.format.Flattening.FlatDocument;
import org.glossator.format.conll.TagWriter.Tagged;
import org.glossator.text.Span;
import org.glossator.text.Tokens;

/// Token and tag on a line, parted by blanks.
///
/// @param between what stands between token and tag
/// @param start the line with which a document begins
record ColumnLines(String between, String start) implements DocumentLines {

    static final ColumnLines OF_2002 = new ColumnLines(" ", Conll.DOCUMENT + " O\n");
    static final ColumnLines OF_2003 = new ColumnLines(" _ O ", Conll.DOCUMENT + " -X- -X- O\n");

    @Override
    public void write(FlatDocument flat, Tagged tagged, DocumentLosses losses, StringBuilder out) {
        String text = flat.document().text();
        Tokens tokens = flat.tokens();
        out.append(start);
        for (int i = 0; i < tokens.size(); i++) {
            if (tagged.beginsSentence(i)) {
                out.append('\n');
            }
            int from = tokens.start(i);
            int to = tokens.end(i);
            if (to - from == Conll.DOCUMENT.length() && text.startsWith(Conll.DOCUMENT, from)) {
                losses.tell(new Span(from, to), "format.conll-docstart", Conll.DOCUMENT);
                from++;
            }
            out.append(text, from, to)
                    .append(between)
                    .append(tagged.tag(i).orElse("O"))
                    .append('\n');
        }
        out.append('\n');
    }
}
