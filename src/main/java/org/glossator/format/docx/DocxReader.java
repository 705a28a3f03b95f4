package org.glossator.format.docx;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.glossator.format.Findings;
import org.glossator.format.Format;
import org.glossator.format.FormatException;
import org.glossator.format.XmlFile;
import org.glossator.format.document.DocumentReader;
import org.glossator.format.document.DrawnText;
import org.glossator.format.document.Particulars;
import org.glossator.format.document.Particulars.Name;
import org.glossator.message.Message;
import org.glossator.text.OffsetUnit;

/// DOCX (WordprocessingML, transitional and strict): paragraphs, tables and text boxes in their order, then the
/// footnotes and endnotes that are cited, each with its number.
///
/// Tracked insertions count as written and deletions as gone, hidden words are left out, and so are comments, headers
/// and footers, which belong to pages and not to the text, and the numbers of lists, which are nowhere in the file.
public final class DocxReader implements DocumentReader {

    private static final Format FORMAT = new Format(
            "docx",
            Message.of("document.docx-name"),
            OffsetUnit.CODE_POINT,
            Set.of(),
            List.of("docx"),
            "https://ecma-international.org/publications-and-standards/standards/ecma-376/");

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean begins(String head) {
        return head.startsWith("PK\u0003\u0004") && head.contains("word/");
    }

    @Override
    public DrawnText read(Path file, Findings findings) throws FormatException {
        try (DocxPackage parts = DocxPackage.open(file)) {
            String main = parts.main();
            Notes notes = new Notes();
            StringBuilder text = new StringBuilder();
            try (XmlFile xml = parts.part(main)
                    .orElseThrow(
                            () -> FormatException.about(file, Message.of("document.docx-no-text", file.toString())))) {
                text.append(new WordText(xml, notes).read());
            }
            text.append(notes.read(parts, main.substring(0, main.lastIndexOf('/') + 1)));
            return new DrawnText(text.toString(), told(file, parts));
        }
    }

    private static Map<String, String> told(Path file, DocxPackage parts) throws FormatException {
        Particulars particulars = new Particulars(file);
        Optional<XmlFile> core = parts.part("docProps/core.xml");
        if (core.isPresent()) {
            try (XmlFile xml = core.get()) {
                String element = "";
                for (int next = xml.next(); next != XMLStreamConstants.END_DOCUMENT; next = xml.next()) {
                    if (next == XMLStreamConstants.START_ELEMENT) {
                        element = xml.piece().getLocalName();
                    } else if (next == XMLStreamConstants.CHARACTERS) {
                        tell(particulars, element, xml.piece().getText());
                    } else if (next == XMLStreamConstants.END_ELEMENT) {
                        element = "";
                    }
                }
            }
        }
        return particulars.all();
    }

    private static void tell(Particulars particulars, String element, String words) {
        switch (element) {
            case "title" -> particulars.tell(Name.TITLE, words);
            case "subject" -> particulars.tell(Name.SUBJECT, words);
            case "creator" -> particulars.tell(Name.AUTHOR, words);
            case "created" -> particulars.tell(Name.DATE, words);
            case "language" -> particulars.tell(Name.LANGUAGE, words);
            default -> {}
        }
    }
}
