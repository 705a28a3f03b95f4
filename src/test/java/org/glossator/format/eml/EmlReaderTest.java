package org.glossator.format.eml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.glossator.format.FormatException;
import org.glossator.format.Preview;
import org.glossator.format.document.DocumentImporter;
import org.glossator.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmlReaderTest {

    private static final String HEAD = "From: a@example.org\nSubject: x\nMIME-Version: 1.0\n";

    @TempDir
    Path folder;

    @Test
    void a_letter_of_one_long_line_is_read() throws Exception {
        assertThat(text(HEAD + "\n" + "word ".repeat(1_000_000) + "\n")).hasSize(4_999_999);
    }

    @Test
    void parts_without_end_are_refused() {
        StringBuilder letter = new StringBuilder(HEAD);
        for (int i = 0; i < 5_000; i++) {
            letter.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(i, i));
        }
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> text(letter + "\nwords"))
                .withMessageContaining("letter.eml");
    }

    @Test
    void headers_without_end_are_refused() {
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> text(HEAD + "X-Much: " + "y".repeat(2 << 20) + "\n\nwords"))
                .withMessageContaining("letter.eml cannot be read as a letter");
    }

    @Test
    void an_unknown_charset_is_found_out() throws Exception {
        assertThat(text(HEAD + "Content-Type: text/plain; charset=x-nobody-knows\n\nзоны\n"))
                .isEqualTo("зоны");
    }

    @Test
    void a_letter_is_known_by_its_beginning_and_a_script_is_none() {
        EmlReader reader = new EmlReader();
        assertThat(reader.begins("Received: by x\r\n\tfor y\r\nFrom: a\r\nSubject: b\r\n\r\nwords"))
                .isTrue();
        assertThat(reader.begins("SCENE: a street\nANNA: well\nBERT: yes\n\n")).isFalse();
        assertThat(reader.begins("x".repeat(9_000))).isFalse();
    }

    private String text(String letter) throws Exception {
        Path file = Files.writeString(folder.resolve("letter.eml"), letter);
        return Preview.of(new DocumentImporter(new EmlReader()), file, Progress.UNWATCHED)
                .first()
                .orElseThrow()
                .document()
                .text();
    }
}
