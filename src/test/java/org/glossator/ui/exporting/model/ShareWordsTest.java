package org.glossator.ui.exporting.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.dataset.split.Partition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "80 · 10 · 10   | {train=80, dev=10, test=10}",
                "80/10/10       | {train=80, dev=10, test=10}",
                "9 1            | {train=9, test=1}",
                "train=70, held_out=30 | {train=70, held_out=30}",
                "a=1;b=2;c=3;d=4 | {a=1, b=2, c=3, d=4}"
            })
    void shares_are_read_as_people_write_them(String words, String shares) {
        assertThat(ShareWords.read(words).orElseThrow().shares().toString()).isEqualTo(shares);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "80",
                "train=80",
                "80 20 a=1",
                "80 -10 10",
                "80 0",
                "Train=1 b=2",
                "a=1 a=2",
                "1 2 3 4",
                "80,10.5,9.5x"
            })
    void what_tells_no_shares_is_not_guessed_at(String words) {
        assertThat(ShareWords.read(words)).isEmpty();
    }

    @Test
    void what_is_shown_is_read_back() {
        for (String words : new String[] {"80 · 10 · 10", "9 · 1", "a=1, b=2"}) {
            Partition.Shares shares = ShareWords.read(words).orElseThrow();
            assertThat(ShareWords.of(shares)).isEqualTo(words);
        }
    }
}
