package org.glossator.format.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.glossator.format.FormatException;
import org.glossator.format.Preview;
import org.glossator.format.document.DocumentImporter;
import org.glossator.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Documents are made by Apache POI, which reads them beside us, or put together by hand where it makes none such.
class DocxReaderTest {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @TempDir
    Path folder;

    @Test
    void paragraphs_are_lines_and_poi_reads_the_same() throws Exception {
        try (XWPFDocument document = new XWPFDocument()) {
            for (String line : new String[] {"Joint statement 😀", "", "by é and ایران\u00A0x", "  two  blanks "}) {
                document.createParagraph().createRun().setText(line);
            }
            save(document);
            try (XWPFWordExtractor poi = new XWPFWordExtractor(document)) {
                assertThat(text() + "\n").isEqualTo(poi.getText());
            }
        }
        assertThat(text()).isEqualTo("Joint statement 😀\n\nby é and ایران\u00A0x\n  two  blanks ");
    }

    @Test
    void cells_are_parted_by_tabs_and_notes_stand_at_the_end() throws Exception {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.createRun().setText("Agreed");
            XWPFFootnote note = document.createFootnote();
            note.createParagraph().createRun().setText("In Astana.");
            paragraph.addFootnoteReference(note);
            paragraph.createRun().setText(" by all.");
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Zone");
            table.getRow(0).getCell(1).setText("Guard");
            table.getRow(1).getCell(1).setText("none");
            document.createParagraph().createRun().setText("After.");
            document.getProperties().getCoreProperties().setTitle("Zones");
            document.getProperties().getCoreProperties().setCreator("Guarantors");
            save(document);
        }
        assertThat(text()).isEqualTo("Agreed[1] by all.\nZone\tGuard\n\tnone\nAfter.\n\n[1] In Astana.");
        assertThat(preview().first().orElseThrow().document().head().metadata())
                .containsEntry("title", "Zones")
                .containsEntry("author", "Guarantors")
                .containsEntry("source", "given.docx");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        <w:r><w:t>a</w:t></w:r><w:ins><w:r><w:t>b</w:t></w:r></w:ins><w:del><w:r><w:delText>c</w:delText><w:t>c</w:t></w:r></w:del> | ab
        <w:moveFrom><w:r><w:t>old</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>new</w:t></w:r></w:moveTo> | new
        <w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>seen</w:t></w:r> | seen
        <w:r><w:t> a </w:t></w:r><w:r><w:t xml:space="preserve"> b</w:t></w:r> | a b
        <w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r> | a→b↵c
        <w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>a</w:t></w:r> | a
        <w:r><w:fldChar/><w:instrText>HYPERLINK</w:instrText></w:r><w:hyperlink><w:r><w:t>link</w:t></w:r></w:hyperlink> | link
        <w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t><w:sym w:char="2713"/></w:r> | co‑op✓
        <w:r><w:t>a</w:t></w:r><w:sdt><w:sdtContent><w:r><w:t>b</w:t></w:r></w:sdtContent></w:sdt> | ab
        <w:r><w:t>x</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p><w:r><w:t>box</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>y</w:t></w:r> | xy↵box
        """)
    void what_a_reader_sees_becomes_the_text(String paragraph, String text) throws Exception {
        zip("word/document.xml", document("<w:p>" + paragraph + "</w:p>"));
        assertThat(text()).isEqualTo(text.replace('↵', '\n').replace('→', '\t'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.xml", "/etc/evil", "word\\..\\..\\evil", "C:\\evil", "a/../../b"})
    void a_part_that_leads_out_of_the_file_is_refused(String name) throws Exception {
        zip("word/document.xml", document("<w:p/>"), name, "x");
        refused("leads out of it");
    }

    @Test
    void a_bomb_is_refused_before_it_fills_the_memory() throws Exception {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file()))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 300; i++) {
                zip.write(blanks);
            }
        }
        refused("grows beyond 256 MB");
    }

    @Test
    void entities_are_never_looked_at() throws Exception {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>";
        zip("word/document.xml", bomb + document("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>"));
        refused("document type");
    }

    @Test
    void too_many_parts_are_refused() throws Exception {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file()))) {
            for (int i = 0; i < 10_001; i++) {
                zip.putNextEntry(new ZipEntry("part" + i));
            }
        }
        refused("10,001 parts");
    }

    @Test
    void a_document_of_an_older_kind_or_with_a_password_is_refused() throws Exception {
        Files.write(file(), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0});
        refused("older kind, or one with a password");
    }

    @Test
    void a_zip_of_something_else_and_what_is_no_zip_are_refused() throws Exception {
        zip("other.txt", "x");
        refused("no Word document");
        Files.writeString(file(), "just words");
        refused("no Word document");
    }

    @Test
    void what_is_broken_anywhere_is_read_or_refused_by_a_sentence() throws Exception {
        zip("word/document.xml", document("<w:p><w:r><w:t>Words</w:t></w:r></w:p>"));
        byte[] whole = Files.readAllBytes(file());
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] broken = i % 3 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int b = 0; b < 4 && broken.length > 0; b++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            Files.write(file(), broken);
            try {
                preview();
            } catch (FormatException refusal) {
                assertThat(refusal).hasMessageContaining("given.docx");
            }
        }
    }

    @Test
    void elements_nested_without_end_are_refused() throws Exception {
        zip("word/document.xml", document("<w:sdt>".repeat(100_000) + "</w:sdt>".repeat(100_000)));
        refused("depth");
    }

    private static String document(String body) {
        return "<w:document xmlns:w=\"%s\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>%s</w:body></w:document>"
                .formatted(WORD, body);
    }

    private void zip(String... partsAndContents) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file()))) {
            for (int i = 0; i < partsAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(partsAndContents[i]));
                zip.write(partsAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private void refused(String words) {
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(this::preview)
                .withMessageContaining("given.docx")
                .withMessageContaining(words);
    }

    private void save(XWPFDocument document) throws IOException {
        try (OutputStream out = Files.newOutputStream(file())) {
            document.write(out);
        }
    }

    private Path file() {
        return folder.resolve("given.docx");
    }

    private Preview preview() throws FormatException {
        return Preview.of(new DocumentImporter(new DocxReader()), file(), Progress.UNWATCHED);
    }

    private String text() throws FormatException {
        return preview().first().orElseThrow().document().text();
    }
}
