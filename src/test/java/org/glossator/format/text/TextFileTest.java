package org.glossator.format.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.glossator.format.FormatException;
import org.glossator.format.charset.DecodedText;
import org.glossator.format.charset.DecodedText.Evidence;
import org.glossator.kit.Property;
import org.glossator.kit.RandomTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileTest {

    @TempDir
    Path folder;

    @Test
    void the_text_is_exactly_what_the_bytes_say_line_ends_and_all() {
        Property.check(300, random -> {
            String text = "word " + RandomTexts.upTo(60, random);
            Path file = write(text.getBytes(StandardCharsets.UTF_8));
            assertThat(new TextFile(file).detected().text()).isEqualTo(text);
            assertThat(new TextFile(file).in(StandardCharsets.UTF_8).text()).isEqualTo(text);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void a_byte_order_mark_names_the_charset_and_is_no_part_of_the_text(String name) throws Exception {
        Charset charset = Charset.forName(name);
        String text = "توافق آستانه 😀\r\n";
        Path file = write(("\uFEFF" + text).getBytes(charset));
        DecodedText decoded = new TextFile(file).detected();
        assertThat(decoded).isEqualTo(new DecodedText(text, charset, Evidence.BYTE_ORDER_MARK, 100, true));
        assertThat(new TextFile(file).in(charset).text()).isEqualTo(text);
        assertThat(new TextFile(file).in(charset).marked()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void a_wide_text_without_a_mark_is_known_by_its_noughts(String name) throws Exception {
        for (String text :
                new String[] {"Iran and Turkey", "ایران و ترکیه، در پی نشست آستانه\n", "阿斯塔纳 进程 三国 联合 声明\n"}) {
            DecodedText decoded = new TextFile(write(text.getBytes(Charset.forName(name)))).detected();
            assertThat(decoded.charset()).isEqualTo(Charset.forName(name));
            assertThat(decoded.text()).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1252| Les trois États garants du “processus d’Astana” ont réaffirmé leur soutien à l’accord.",
                "windows-1251| Министерство иностранных дел России заявило о соглашении в Астане.",
                "KOI8-R| Министерство иностранных дел России заявило о соглашении в Астане.",
                "windows-1256| وزارت خارجه ايران در بيانيه اي اعلام کرد که سه کشور ضامن روند آستانه بر آتش بس تاکيد"
                        + " کردند",
                "windows-1256| أعلنت وزارة الخارجية أن الدول الثلاث الضامنة لمسار أستانا تؤكد التزامها بوقف إطلاق"
                        + " النار",
                "GB18030| 阿斯塔纳进程的三个担保国发表联合声明，支持停火协议，并强调叙利亚的主权和领土完整。",
                "Big5| 阿斯塔納進程的三個擔保國發表聯合聲明，支持停火協議，並強調敘利亞的主權和領土完整。",
                "Shift_JIS| アスタナ和平プロセスの三保証国は停戦合意を支持する共同声明を発表した",
                "EUC-KR| 아스타나 평화 과정의 세 보증국은 휴전 합의를 지지하는 공동 성명을 발표했다",
            })
    void an_older_charset_is_guessed_from_the_letters(String name, String text) throws Exception {
        DecodedText decoded = new TextFile(write(text.getBytes(Charset.forName(name)))).detected();
        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.evidence()).isEqualTo(Evidence.GUESSED);
    }

    @Test
    void a_wrong_charset_is_refused_with_the_first_byte_that_does_not_fit() throws Exception {
        Path file = write("Zürich".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(() -> new TextFile(file).in(StandardCharsets.UTF_8), file + " is not in UTF-8: byte 1 cannot");
        Path cut = write(Arrays.copyOf("ab😀".getBytes(StandardCharsets.UTF_8), 5));
        assertRefused(() -> new TextFile(cut).in(StandardCharsets.UTF_8), "byte 2 cannot be read in it.");
    }

    @Test
    void a_binary_file_is_refused() {
        Property.check(50, random -> {
            byte[] bytes = new byte[1_000 + random.nextInt(9_000)];
            random.nextBytes(bytes);
            Path file = write(bytes);
            assertThatExceptionOfType(FormatException.class)
                    .isThrownBy(() -> new TextFile(file).detected())
                    .satisfies(refusal -> assertThat(refusal.getMessage())
                            .containsAnyOf("is not a text", "in no charset known here"));
        });
        assertRefused(() -> new TextFile(Path.of("resources/fonts/Inter-Bold.otf")).detected(), "Inter-Bold.otf is ");
        byte[] program = new byte[4_000];
        program[0] = 0x7F;
        program[3_999] = 1;
        assertRefused(
                () -> new TextFile(write(program)).detected(), "is not a text: it holds bytes that nobody writes.");
    }

    @Test
    void a_nul_in_a_text_is_refused_with_its_line() throws Exception {
        Path file = write(("one\r\ntwo\rthree\nfo\0ur" + " and more".repeat(50)).getBytes(StandardCharsets.UTF_8));
        assertRefused(
                () -> new TextFile(file).detected(),
                file + ", line 4: the text holds the character NUL at offset 17, which no document can.");
    }

    @Test
    void half_a_character_is_refused_with_its_line() throws Exception {
        byte[] bytes = "a\nb?c".getBytes(StandardCharsets.UTF_32BE);
        bytes[13] = 0;
        bytes[14] = (byte) 0xD8;
        bytes[15] = 0;
        Path file = write(bytes);
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> new TextFile(file).in(Charset.forName("UTF-32BE")));
    }

    @Test
    void an_empty_file_is_refused_and_one_of_nothing_but_blanks() throws Exception {
        for (String text : new String[] {"", "\uFEFF", " \n\t\r\n"}) {
            Path file = write(text.getBytes(StandardCharsets.UTF_8));
            assertRefused(() -> new TextFile(file).detected(), file + " has no text.");
        }
    }

    @Test
    void a_file_of_a_hundred_megabytes_is_refused_without_being_read() throws Exception {
        Path file = folder.resolve("huge.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(100 << 20);
        }
        assertRefused(
                () -> new TextFile(file).detected(),
                file + " has 100 MB: a text of more than 64 MB is not taken, split it first.");
    }

    @Test
    void what_is_not_there_or_no_file_is_refused() {
        assertRefused(() -> new TextFile(folder.resolve("none")).detected(), "none does not exist.");
        assertRefused(() -> new TextFile(folder).detected(), "is neither a file nor a folder that could be read.");
    }

    @Test
    void a_file_that_may_not_be_read_is_refused() throws Exception {
        Path file = write("secret".getBytes(StandardCharsets.UTF_8));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        org.junit.jupiter.api.Assumptions.assumeFalse(Files.isReadable(file), "the superuser may read everything");
        assertRefused(() -> new TextFile(file).detected(), file + " may not be read by you");
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("given.txt"), bytes);
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading, String sentence) {
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(reading)
                .withMessageContaining(sentence)
                .satisfies(refusal -> assertThat(refusal.getMessage()).endsWith("."));
    }
}
