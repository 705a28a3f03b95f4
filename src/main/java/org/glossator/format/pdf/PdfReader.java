package org.glossator.format.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.glossator.format.Finding;
import org.glossator.format.Findings;
import org.glossator.format.Format;
import org.glossator.format.FormatException;
import org.glossator.format.document.DocumentReader;
import org.glossator.format.document.DrawnText;
import org.glossator.format.document.FileBytes;
import org.glossator.format.document.Particulars;
import org.glossator.format.document.Particulars.Name;
import org.glossator.message.Message;
import org.glossator.text.OffsetUnit;
import org.jspecify.annotations.Nullable;

/// PDF, by PDFBox: words in the order in which the file sets them, which is the order of reading in all but strange
/// files. Hyphens at line ends stay, since nobody can tell those that belong to a word.
///
/// A document that needs a password is refused, and so is one of pictures alone; pages without words among others are
/// told. Title, author, date of making and the number of pages are told of the document.
public final class PdfReader implements DocumentReader {

    private static final Format FORMAT = new Format(
            "pdf",
            Message.of("document.pdf-name"),
            OffsetUnit.CODE_POINT,
            Set.of(),
            List.of("pdf"),
            "https://pdfa.org/resource/iso-32000-2/");

    /// Files with something before it are read, too, as by most programs.
    private static final int SIGNATURE_WITHIN = 1024;

    private static final int PAGES_NAMED = 12;

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean begins(String head) {
        return head.substring(0, Math.min(SIGNATURE_WITHIN, head.length())).contains("%PDF-");
    }

    @Override
    public DrawnText read(Path file, Findings findings) throws FormatException {
        FileBytes.requireSane(file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            int count = document.getNumberOfPages();
            PageText.Pages pages = new PageText().of(document);
            if (pages.text().isBlank()) {
                throw FormatException.about(file, Message.of("document.pdf-no-words", file.toString(), count));
            }
            if (!pages.silent().isEmpty()) {
                findings.add(Finding.about(
                        file,
                        Message.of(
                                "document.pdf-silent-pages",
                                file.toString(),
                                pages.silent().size(),
                                named(pages.silent()))));
            }
            return new DrawnText(pages.text(), told(file, document.getDocumentInformation(), count));
        } catch (InvalidPasswordException encrypted) {
            throw refused(file, "document.pdf-encrypted", encrypted);
        } catch (IOException | RuntimeException broken) { // broken fonts and tables make PDFBox throw either
            throw refused(file, "document.pdf-broken", broken);
        }
    }

    private static FormatException refused(Path file, String key, Exception why) {
        return new FormatException(Finding.about(file, Message.of(key, file.toString())), why);
    }

    private static Map<String, String> told(Path file, PDDocumentInformation information, int pages) {
        Particulars particulars = new Particulars(file);
        particulars.tell(Name.TITLE, orEmpty(information.getTitle()));
        particulars.tell(Name.AUTHOR, orEmpty(information.getAuthor()));
        particulars.tell(
                Name.DATE,
                Optional.ofNullable(information.getCreationDate())
                        .map(Calendar::toInstant)
                        .map(Instant::toString)
                        .orElse(""));
        particulars.tell(Name.PAGES, String.valueOf(pages));
        return particulars.all();
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }

    private static String named(List<Integer> pages) {
        String first = pages.stream().limit(PAGES_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        return pages.size() > PAGES_NAMED ? first + " …" : first;
    }
}
