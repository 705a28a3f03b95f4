package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static final Path FILE = Path.of("بیانیه.txt");

    @Test
    void what_the_system_refuses_is_told_in_a_sentence_that_names_the_file() {
        assertThat(Reading.refused(FILE, new AccessDeniedException("x")))
                .hasMessage("بیانیه.txt may not be read by you: ask for the permission or take a copy.");
        assertThat(Reading.refused(FILE, new NoSuchFileException("x"))).hasMessage("بیانیه.txt does not exist.");
        assertThat(Reading.refused(FILE, new IOException("Input/output error")))
                .hasMessage("بیانیه.txt cannot be read: Input/output error.")
                .satisfies(refusal -> assertThat(refusal.finding().place()).isEmpty());
    }

    @Test
    void a_device_that_never_ends_is_no_file() {
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> Reading.requireFile(Path.of("/dev/zero")))
                .withMessage("/dev/zero is neither a file nor a folder that could be read.");
    }
}
