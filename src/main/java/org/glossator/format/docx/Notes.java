package org.glossator.format.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import org.glossator.format.FormatException;
import org.glossator.format.XmlFile;

/// The footnotes and endnotes that a text cites, numbered as they are cited.
final class Notes {

    /// Where a note stands.
    enum Kind {
        FOOTNOTE("footnotes.xml", "footnote"),
        ENDNOTE("endnotes.xml", "endnote");

        private final String part;
        private final String element;

        Kind(String part, String element) {
            this.part = part;
            this.element = element;
        }
    }

    private record Cited(Kind kind, String id) {}

    private final Map<Cited, Integer> numbers = new LinkedHashMap<>();

    /// How a note is cited: `[1]`.
    String cited(Kind kind, String id) {
        return "[" + numbers.computeIfAbsent(new Cited(kind, id), _ -> numbers.size() + 1) + "]";
    }

    /// The notes that were cited, a blank line before them and each with its number; nothing where none was.
    ///
    /// @param folder of the parts: `word/`
    String read(DocxPackage parts, String folder) throws FormatException {
        Map<Integer, String> words = new TreeMap<>();
        for (Kind kind : Kind.values()) {
            if (numbers.keySet().stream().anyMatch(cited -> cited.kind() == kind)) {
                Optional<XmlFile> part = parts.part(folder + kind.part);
                if (part.isPresent()) {
                    read(part.get(), kind, words);
                }
            }
        }
        StringBuilder all = new StringBuilder();
        words.forEach(
                (number, note) -> all.append("\n[").append(number).append("] ").append(note));
        return all.isEmpty() ? "" : "\n" + all;
    }

    private void read(XmlFile part, Kind kind, Map<Integer, String> words) throws FormatException {
        try (XmlFile xml = part) {
            for (int next = xml.next(); next != XMLStreamConstants.END_DOCUMENT; next = xml.next()) {
                if (next == XMLStreamConstants.START_ELEMENT
                        && xml.piece().getLocalName().equals(kind.element)) {
                    Cited cited = new Cited(kind, id(xml));
                    String note = new WordText(xml, new Notes()).read().strip();
                    if (numbers.containsKey(cited) && !note.isEmpty()) {
                        words.put(numbers.get(cited), note);
                    }
                }
            }
        }
    }

    private static String id(XmlFile xml) {
        for (int i = 0; i < xml.piece().getAttributeCount(); i++) {
            if (xml.piece().getAttributeLocalName(i).equals("id")) {
                return xml.piece().getAttributeValue(i);
            }
        }
        return "";
    }
}
