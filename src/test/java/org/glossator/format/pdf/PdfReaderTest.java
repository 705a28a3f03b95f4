package org.glossator.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.Random;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.glossator.format.FormatException;
import org.glossator.format.Preview;
import org.glossator.format.document.DocumentImporter;
import org.glossator.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReaderTest {

    private static final DocumentImporter PDF = new DocumentImporter(new PdfReader());

    @TempDir
    Path folder;

    private final PDDocument document = new PDDocument();

    @Test
    void pages_are_parted_by_form_feeds_and_paragraphs_by_blank_lines() throws Exception {
        page("Joint statement by Iran,", "Russia and Turkey", "", "", "They agreed.");
        page("Second page");
        assertThat(read().first().orElseThrow().document().text())
                .isEqualTo("Joint statement by Iran,\nRussia and Turkey\n\nThey agreed.\n\fSecond page");
    }

    @Test
    void a_page_without_words_keeps_its_place_and_is_told() throws Exception {
        page();
        page("One");
        document.addPage(new PDPage());
        page("Two");
        Preview preview = read();
        assertThat(preview.first().orElseThrow().document().text().split("\f", -1))
                .containsExactly("", "One\n", "", "Two");
        assertThat(preview.findings())
                .extracting(finding -> finding.message().sentence())
                .containsExactly(file() + ": 2 pages have no words (1, 3) and give nothing but a page break.");
    }

    @Test
    void letters_beyond_latin_and_beyond_the_basic_plane_are_letters() throws Exception {
        try (var font = PdfReaderTest.class.getResourceAsStream("/glossator/fonts/DejaVuSans.ttf")) {
            PDFont sans = PDType0Font.load(document, font);
            page(sans, "Совместное é \uD835\uDD38 заявление");
        }
        assertThat(read().first().orElseThrow().document().text()).isEqualTo("Совместное é \uD835\uDD38 заявление");
    }

    @Test
    void what_the_file_tells_of_itself_is_told_of_the_document() throws Exception {
        page("Words");
        document.getDocumentInformation().setTitle("Joint  statement");
        document.getDocumentInformation().setAuthor("Guarantors");
        GregorianCalendar made = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        made.setTimeInMillis(1_493_900_000_000L);
        document.getDocumentInformation().setCreationDate(made);
        assertThat(read().first().orElseThrow().document().head().metadata())
                .containsEntry("title", "Joint statement")
                .containsEntry("author", "Guarantors")
                .containsEntry("date", "2017-05-04T12:13:20Z")
                .containsEntry("pages", "1")
                .containsEntry("source", "given.pdf");
    }

    @Test
    void a_document_of_pictures_alone_is_refused() throws Exception {
        page();
        page();
        document.save(file().toFile());
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(this::preview)
                .withMessageContaining("given.pdf has 2 pages but no words");
    }

    @Test
    void a_document_with_a_password_is_refused_and_one_with_mere_permissions_is_read() throws Exception {
        page("Secret");
        document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
        assertThat(read().first()).isPresent();
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        document.save(file().toFile());
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(this::preview)
                .withMessageContaining("given.pdf needs a password");
    }

    @Test
    void what_is_broken_anywhere_is_read_or_refused_by_a_sentence() throws Exception {
        page("Words that stand on a page");
        document.save(file().toFile());
        byte[] whole = Files.readAllBytes(file());
        Random random = new Random(4);
        for (int i = 0; i < 150; i++) {
            byte[] broken = i % 3 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int b = 0; b < 8 && broken.length > 0; b++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            Files.write(file(), broken);
            try {
                preview();
            } catch (FormatException refusal) {
                assertThat(refusal).hasMessageContaining("given.pdf");
            }
        }
    }

    @Test
    void noise_called_pdf_is_refused() throws Exception {
        Files.write(file(), "%PDF-1.7\nnoise".getBytes(StandardCharsets.US_ASCII));
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(this::preview)
                .withMessage(file() + " is no PDF, or a broken one.");
    }

    private Path file() {
        return folder.resolve("given.pdf");
    }

    private Preview read() throws IOException, FormatException {
        document.save(file().toFile());
        return preview();
    }

    private Preview preview() throws FormatException {
        return Preview.of(PDF, file(), Progress.UNWATCHED);
    }

    private void page(String... lines) throws IOException {
        page(new PDType1Font(Standard14Fonts.FontName.HELVETICA), lines);
    }

    private void page(PDFont font, String... lines) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, 12);
            content.setLeading(14);
            content.newLineAtOffset(72, 700);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }
}
