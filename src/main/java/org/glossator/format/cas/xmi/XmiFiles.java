package org.glossator.format.cas.xmi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.glossator.format.DocumentLosses;
import org.glossator.format.FormatException;
import org.glossator.format.LayeredDocument;
import org.glossator.format.PendingFile;
import org.glossator.format.cas.Cas;
import org.glossator.format.cas.CasExport;
import org.glossator.format.cas.TypeSystem;
import org.glossator.text.Span;

/// Writes the files of one export.
///
/// @param version of XML
record XmiFiles(String version) implements CasExport.Writer {

    @Override
    public void write(Cas cas, LayeredDocument layered, Path file, DocumentLosses losses) throws FormatException {
        boolean isLater = version.equals(Xmi.XML_1_1);
        XmlWords words = new XmlWords(isLater);
        put(file, XmiWriter.written(cas, words, version));
        String text = layered.document().text();
        int inText = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!XmlWords.hasRoom(text.charAt(i), isLater)) {
                losses.tell(new Span(i, i + 1), "cas.xmi-replaced", codePoint(text.charAt(i)), version);
                inText++;
            }
        }
        int elsewhere = words.replaced() - inText * cas.views().size();
        if (elsewhere > 0) {
            losses.tell(null, "cas.xmi-replaced-elsewhere", elsewhere, version);
        }
    }

    private static String codePoint(char unit) {
        return "U+%04X".formatted((int) unit);
    }

    @Override
    public void finish(Path folder, TypeSystem types) throws FormatException {
        put(folder.resolve(Xmi.TYPE_SYSTEM), TypeSystemXml.written(types));
    }

    private static void put(Path file, String xml) throws FormatException {
        try {
            Files.writeString(file, xml);
        } catch (IOException failure) {
            throw PendingFile.unwritable(file, failure);
        }
    }
}
