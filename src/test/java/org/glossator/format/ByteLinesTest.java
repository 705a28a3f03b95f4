package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.kit.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ByteLinesTest {

    @TempDir
    Path folder;

    @Test
    void the_lines_put_together_again_are_the_file() {
        Property.check(200, random -> {
            byte[] bytes = new byte[random.nextInt(200_000)];
            random.nextBytes(bytes);
            Path file = Files.write(folder.resolve("random"), bytes);
            ByteArrayOutputStream together = new ByteArrayOutputStream();
            int lines = 0;
            try (ByteLines read = ByteLines.open(file, bytes.length)) {
                for (var line = read.next(); line.isPresent(); line = read.next()) {
                    assertThat(line.get()).doesNotContain('\n');
                    together.writeBytes(line.get());
                    together.write('\n');
                    assertThat(read.line()).isEqualTo(++lines);
                }
                assertThat(read.position()).isEqualTo(bytes.length);
            }
            byte[] expected = bytes.length > 0 && bytes[bytes.length - 1] != '\n' ? plusFeed(bytes) : bytes;
            assertThat(together.toByteArray()).isEqualTo(expected);
        });
    }

    @Test
    void only_a_line_feed_ends_a_line() throws Exception {
        Path file = Files.writeString(folder.resolve("ends"), "a\rb\r\nc\u2028d\n\ne");
        List<String> read = new ArrayList<>();
        try (ByteLines lines = ByteLines.open(file, 100)) {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                read.add(new String(line.get(), java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        assertThat(read).containsExactly("a\rb\r", "c\u2028d", "", "e");
    }

    @Test
    void a_line_that_is_too_long_is_refused_before_it_fills_the_memory() throws Exception {
        Path file = Files.write(folder.resolve("long"), new byte[3 << 20]);
        try (ByteLines lines = ByteLines.open(file, 1 << 20)) {
            assertThatExceptionOfType(FormatException.class)
                    .isThrownBy(lines::next)
                    .withMessage(file + ", line 1: a line of more than 1 MB is not taken.");
        }
    }

    private static byte[] plusFeed(byte[] bytes) {
        byte[] longer = java.util.Arrays.copyOf(bytes, bytes.length + 1);
        longer[bytes.length] = '\n';
        return longer;
    }
}
