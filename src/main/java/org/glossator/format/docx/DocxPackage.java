package org.glossator.format.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import org.glossator.format.Finding;
import org.glossator.format.FormatException;
import org.glossator.format.Reading;
import org.glossator.format.XmlFile;
import org.glossator.format.document.FileBytes;
import org.glossator.message.Message;

/// The parts of a document's file, which is a ZIP. One whose entries lead out of it, are too many, or grow beyond all
/// measure is refused, whatever it says of their sizes.
final class DocxPackage implements AutoCloseable {

    private static final int MOST_PARTS = 10_000;
    private static final int LARGEST_PART = 256 << 20;
    private static final String OLE = "\u00D0\u00CF\u0011\u00E0";
    private static final String MAIN_RELATION = "/officeDocument";

    private final Path file;
    private final ZipFile zip;

    private DocxPackage(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    static DocxPackage open(Path file) throws FormatException {
        FileBytes.requireSane(file);
        try {
            DocxPackage opened = new DocxPackage(file, new ZipFile(file.toFile()));
            opened.check();
            return opened;
        } catch (ZipException broken) {
            throw refused(file, isOle(file) ? "document.docx-ole" : "document.docx-broken", broken);
        } catch (IOException failure) {
            throw Reading.refused(file, failure);
        }
    }

    private void check() throws FormatException, IOException {
        Optional<String> astray = zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.replace('\\', '/').matches("(?s)(.*/)?\\.\\.(/.*)?|/.*|[A-Za-z]:.*"))
                .findFirst();
        int parts = zip.size();
        if (astray.isPresent() || parts > MOST_PARTS) {
            zip.close();
            throw FormatException.about(
                    file,
                    astray.isPresent()
                            ? Message.of("document.docx-slip", file.toString(), astray.get())
                            : Message.of("document.docx-too-many", file.toString(), parts));
        }
    }

    private static FormatException refused(Path file, String key, IOException why) {
        return new FormatException(Finding.about(file, Message.of(key, file.toString())), why);
    }

    /// Whether `file` is of the kind in which older documents lie, and new ones with a password.
    private static boolean isOle(Path file) throws FormatException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new String(bytes.readNBytes(OLE.length()), StandardCharsets.ISO_8859_1).equals(OLE);
        } catch (IOException failure) {
            throw Reading.refused(file, failure);
        }
    }

    /// The name of the part that holds the text, as the package tells it.
    String main() throws FormatException {
        Optional<XmlFile> relations = part("_rels/.rels");
        if (relations.isPresent()) {
            try (XmlFile xml = relations.get()) {
                for (int next = xml.next(); next != XMLStreamConstants.END_DOCUMENT; next = xml.next()) {
                    if (next == XMLStreamConstants.START_ELEMENT
                            && xml.piece().getLocalName().equals("Relationship")
                            && String.valueOf(xml.piece().getAttributeValue(null, "Type"))
                                    .endsWith(MAIN_RELATION)) {
                        String target = String.valueOf(xml.piece().getAttributeValue(null, "Target"));
                        return target.startsWith("/") ? target.substring(1) : target;
                    }
                }
            }
        }
        return "word/document.xml";
    }

    /// A part, if there is one of that name.
    ///
    /// @throws FormatException if it is too large, or no XML
    Optional<XmlFile> part(String name) throws FormatException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream stream = zip.getInputStream(entry)) {
            byte[] bytes = stream.readNBytes(LARGEST_PART + 1);
            if (bytes.length > LARGEST_PART) {
                throw FormatException.about(
                        file, Message.of("document.docx-bomb", file.toString(), name, LARGEST_PART >> 20));
            }
            return Optional.of(XmlFile.of(file, new ByteArrayInputStream(bytes)));
        } catch (ZipException broken) {
            throw refused(file, "document.docx-broken", broken);
        } catch (IOException failure) {
            throw Reading.refused(file, failure);
        }
    }

    @Override
    public void close() throws FormatException {
        try {
            zip.close();
        } catch (IOException failure) {
            throw Reading.refused(file, failure);
        }
    }
}
