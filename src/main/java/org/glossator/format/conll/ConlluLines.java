package org.glossator.format.conll;

import org.glossator.format.DocumentLosses;
import org.glossator.format.Flattening.FlatDocument;
import org.glossator.format.conll.TagWriter.Tagged;
import org.glossator.text.Tokens;

/// CoNLL-U, with tags and blanks in MISC.
record ConlluLines() implements DocumentLines {

    @Override
    public void write(FlatDocument flat, Tagged tagged, DocumentLosses losses, StringBuilder out) {
        String text = flat.document().text();
        Tokens tokens = flat.tokens();
        String name = flat.document().name();
        String written = onOneLine(name);
        if (!written.equals(name)) {
            losses.tell(null, "format.changed-document-name", written);
        }
        out.append("# newdoc id = ").append(written).append('\n');
        int sentence = 0;
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tagged.beginsSentence(i)) {
                out.append(i == 0 ? "" : "\n");
                out.append("# sent_id = ").append(++sentence).append("\n# text = ");
                text(text, tokens, i, tagged, out);
                first = i;
            }
            out.append(i - first + 1).append('\t');
            out.append(text, tokens.start(i), tokens.end(i)).append("\t_\t_\t_\t_\t_\t_\t_\t");
            int miscellaneous = out.length();
            tagged.tag(i).ifPresent(tag -> out.append("NER=").append(tag));
            int next = i + 1 < tokens.size() ? tokens.start(i + 1) : text.length();
            spaces(text, tokens.end(i), next, i + 1 == tokens.size(), out, miscellaneous);
            if (i == 0 && tokens.start(0) > 0) {
                Spaces.append(
                        out.append(out.length() > miscellaneous ? "|" : "").append("SpacesBefore="),
                        text,
                        0,
                        tokens.start(0));
            }
            out.append(out.length() > miscellaneous ? "" : "_").append('\n');
        }
        out.append('\n');
    }

    private static String onOneLine(String name) {
        StringBuilder line = new StringBuilder(name.length());
        name.codePoints()
                .map(sign -> Character.isISOControl(sign) || sign == 0x2028 || sign == 0x2029 ? ' ' : sign)
                .forEach(line::appendCodePoint);
        String stripped = line.toString().strip();
        return stripped.isEmpty() ? "_" : stripped;
    }

    /// What stands after a token, unless it is what stands there when nothing is said: a blank, and after the last
    /// nothing.
    private static void spaces(String text, int from, int to, boolean last, StringBuilder out, int miscellaneous) {
        boolean nothing = from == to;
        boolean blank = to - from == 1 && text.charAt(from) == ' ';
        if (last ? nothing : blank) {
            return;
        }
        out.append(out.length() > miscellaneous ? "|" : "");
        if (nothing) {
            out.append("SpaceAfter=No");
        } else {
            Spaces.append(out.append("SpacesAfter="), text, from, to);
        }
    }

    /// The sentence as its tokens say it: one blank for however many.
    private static void text(String text, Tokens tokens, int first, Tagged tagged, StringBuilder out) {
        for (int i = first; i < tokens.size() && (i == first || !tagged.beginsSentence(i)); i++) {
            boolean parted = i > first && tokens.start(i) > tokens.end(i - 1);
            out.append(parted ? " " : "").append(text, tokens.start(i), tokens.end(i));
        }
        out.append('\n');
    }
}
