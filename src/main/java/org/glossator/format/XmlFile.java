package org.glossator.format;

import java.io.BufferedInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.glossator.message.Message;
import org.jspecify.annotations.Nullable;

/// A file of XML, read piece by piece with nothing taken on trust: one that declares a document type is refused, so
/// that neither entities that grow nor entities from elsewhere are ever looked at.
///
/// For one thread.
public final class XmlFile implements AutoCloseable {

    private static final int DETAIL = 160;
    private static final String BEFORE_DETAIL = "Message: ";

    private final Path file;
    private final InputStream bytes;
    private final XMLStreamReader pieces;

    private XmlFile(Path file, InputStream bytes, XMLStreamReader pieces) {
        this.file = file;
        this.bytes = bytes;
        this.pieces = pieces;
    }

    /// Opens `file`.
    ///
    /// @param largest how many bytes it may have at most
    /// @throws FormatException if it cannot be read, is too large, or does not begin as XML does
    public static XmlFile open(Path file, long largest) throws FormatException {
        Reading.requireFile(file);
        long size = Reading.size(file);
        if (size > largest) {
            throw FormatException.about(
                    file, Message.of("format.text-too-large", file.toString(), Math.max(1, size >> 20), largest >> 20));
        }
        try {
            return of(file, new BufferedInputStream(Files.newInputStream(file)));
        } catch (IOException failure) {
            throw Reading.refused(file, failure);
        }
    }

    /// Begins to read `bytes`, which are of `file` or a part of it, and closes them in the end.
    ///
    /// @throws FormatException if they do not begin as XML does
    public static XmlFile of(Path file, InputStream bytes) throws FormatException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("What lies elsewhere is not read");
        });
        try {
            return new XmlFile(file, bytes, factory.createXMLStreamReader(bytes));
        } catch (XMLStreamException broken) {
            closeQuietly(bytes);
            throw broken(file, broken);
        }
    }

    /// What was met last.
    public XMLStreamReader piece() {
        return pieces;
    }

    /// Where that ends.
    public Place place() {
        return Place.line(file, Math.max(1, pieces.getLocation().getLineNumber()));
    }

    /// Goes on to what comes next, one of [XMLStreamConstants], and says what it is.
    ///
    /// @throws FormatException if it is no XML, or declares a document type
    public int next() throws FormatException {
        try {
            int next = pieces.hasNext() ? pieces.next() : XMLStreamConstants.END_DOCUMENT;
            if (next == XMLStreamConstants.DTD || next == XMLStreamConstants.ENTITY_REFERENCE) {
                throw place().refused("format.xml-document-type");
            }
            return next;
        } catch (XMLStreamException broken) {
            throw broken(file, broken);
        }
    }

    private static FormatException broken(Path file, XMLStreamException broken) {
        int line = broken.getLocation() == null
                ? 1
                : Math.max(1, broken.getLocation().getLineNumber());
        if (cause(broken) instanceof CharConversionException) {
            return Place.line(file, line).refused("format.xml-not-utf8");
        }
        if (cause(broken) instanceof IOException failure) {
            return Reading.refused(file, failure);
        }
        return Place.line(file, line).refused("format.xml-broken", detail(broken));
    }

    private static @Nullable Throwable cause(XMLStreamException broken) {
        return broken.getNestedException() == null ? broken.getCause() : broken.getNestedException();
    }

    /// What the parser says, without where.
    private static String detail(XMLStreamException broken) {
        String said = String.valueOf(broken.getMessage());
        int from = said.indexOf(BEFORE_DETAIL);
        String detail = (from < 0 ? said : said.substring(from + BEFORE_DETAIL.length()))
                .lines()
                .findFirst()
                .orElse("");
        return detail.length() > DETAIL ? detail.substring(0, DETAIL) + "…" : detail;
    }

    @Override
    public void close() throws FormatException {
        try {
            pieces.close();
            bytes.close();
        } catch (XMLStreamException | IOException failure) {
            throw Reading.refused(file, new IOException(failure));
        }
    }

    private static void closeQuietly(InputStream bytes) {
        try (bytes) {
            return;
        } catch (IOException _) {
            // What was wrong with the file is told already.
        }
    }
}
