package org.glossator.format.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.glossator.format.FormatException;
import org.glossator.format.XmlFile;
import org.glossator.format.document.TextFlow;
import org.jspecify.annotations.Nullable;

/// Puts the words of one part of a document together: a line a paragraph, cells parted by tabs, text boxes after the
/// paragraph that they are anchored in. For one part.
final class WordText {

    private static final Set<String> WORD = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");

    /// What was deleted, moved away, or stands there for programs that know no better.
    private static final Set<String> SILENT = Set.of("del", "moveFrom", "Fallback", "rt", "pPrChange", "rPrChange");

    private final XmlFile xml;
    private final Notes notes;
    private final Deque<TextFlow> flows = new ArrayDeque<>();
    private final Deque<Integer> cells = new ArrayDeque<>();
    private final List<String> boxes = new ArrayList<>();
    private TextFlow flow = new TextFlow();
    private boolean hidden;
    private boolean inRun;

    WordText(XmlFile xml, Notes notes) {
        this.xml = xml;
        this.notes = notes;
    }

    /// The words up to the end of the element that stands now, or of the part.
    String read() throws FormatException {
        int depth = 0;
        for (int next = xml.next(); next != XMLStreamConstants.END_DOCUMENT && depth >= 0; next = xml.next()) {
            XMLStreamReader piece = xml.piece();
            if (next == XMLStreamConstants.START_ELEMENT) {
                if (SILENT.contains(piece.getLocalName())) {
                    skip();
                } else {
                    depth++;
                    if (WORD.contains(String.valueOf(piece.getNamespaceURI()))) {
                        depth -= begin(piece) ? 1 : 0;
                    }
                }
            } else if (next == XMLStreamConstants.END_ELEMENT) {
                depth--;
                if (depth < 0) {
                    break;
                }
                end(piece.getLocalName());
            }
        }
        return flow.text();
    }

    private void skip() throws FormatException {
        for (int depth = 1; depth > 0; ) {
            int next = xml.next();
            depth += next == XMLStreamConstants.START_ELEMENT ? 1 : next == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /// Whether the element was read to its end.
    private boolean begin(XMLStreamReader piece) throws FormatException {
        switch (piece.getLocalName()) {
            case "t" -> {
                words(piece);
                return true;
            }
            case "r" -> {
                inRun = true;
                hidden = false;
            }
            case "vanish" -> hidden |= inRun && !isOff(value(piece, "val"));
            case "tab" -> verbatim(inRun ? "\t" : "");
            case "br", "cr" -> verbatim("\n");
            case "noBreakHyphen" -> verbatim("\u2011");
            case "softHyphen" -> verbatim("\u00AD");
            case "sym" -> verbatim(sign(value(piece, "char")));
            case "footnoteReference" -> verbatim(notes.cited(Notes.Kind.FOOTNOTE, value(piece, "id")));
            case "endnoteReference" -> verbatim(notes.cited(Notes.Kind.ENDNOTE, value(piece, "id")));
            case "tr" -> {
                flow.rowBegin();
                cells.push(0);
            }
            case "tc" -> {
                int before = cells.isEmpty() ? 0 : cells.pop();
                cells.push(before + 1);
                if (before > 0) {
                    flow.nextCell();
                }
            }
            case "txbxContent" -> {
                flows.push(flow);
                flow = new TextFlow();
            }
            default -> {}
        }
        return false;
    }

    private void end(String name) {
        switch (name) {
            case "r" -> inRun = false;
            case "p" -> {
                flow.lineEnd();
                if (flows.isEmpty()) {
                    boxes.forEach(box -> {
                        flow.verbatim(box);
                        flow.lineEnd();
                    });
                    boxes.clear();
                }
            }
            case "tr" -> {
                flow.rowEnd();
                cells.poll();
            }
            case "txbxContent" -> {
                boxes.add(flow.text());
                flow = flows.pop();
                inRun = true;
            }
            default -> {}
        }
    }

    /// Blanks at the ends count only where the file says so.
    private void words(XMLStreamReader piece) throws FormatException {
        boolean kept = "preserve".equals(piece.getAttributeValue("http://www.w3.org/XML/1998/namespace", "space"));
        StringBuilder words = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    words.append(xml.piece().getText());
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
        verbatim(kept ? words.toString() : words.toString().strip());
    }

    private void verbatim(String words) {
        if (!hidden) {
            flow.verbatim(words);
        }
    }

    private static String sign(String number) {
        return number.matches("[0-9A-Fa-f]{1,4}") ? Character.toString(Integer.parseInt(number, 16)) : "";
    }

    private static boolean isOff(String value) {
        return Set.of("0", "false", "off").contains(value);
    }

    private static String value(XMLStreamReader piece, String name) {
        for (String namespace : WORD) {
            @Nullable String value = piece.getAttributeValue(namespace, name);
            if (value != null) {
                return value;
            }
        }
        return "";
    }
}
