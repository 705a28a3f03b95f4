package org.glossator.store.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordSearchTest {

    private static boolean isIn(String text) throws IOException {
        return new WordSearch("needle").isIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_538, 65_541, 65_542, 65_543, 131_070, 131_077, 200_000})
    void a_word_is_found_wherever_it_stands(int before) throws IOException {
        assertThat(isIn("n".repeat(before) + "needle")).isTrue();
        assertThat(isIn("é".repeat(before) + "needle and more")).isTrue();
        assertThat(isIn("n".repeat(before) + "needl")).isFalse();
    }

    @Test
    void nothing_is_in_nothing() throws IOException {
        assertThat(isIn("")).isFalse();
    }
}
