package org.glossator.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.glossator.kit.Property;
import org.glossator.kit.RandomTexts;
import org.junit.jupiter.api.Test;

class TokensTest {

    @Test
    void words_and_signs_are_tokens_and_sentences_begin_after_their_ends() {
        assertThat(words(Tokens.words("They met, in U.S. bases. Then left."), "They met, in U.S. bases. Then left."))
                .containsExactly("They", "met", ",", "in", "U.S", ".", "bases", ".", "Then", "left", ".");
        Tokens tokens = Tokens.words("One. Two.");
        assertThat(tokens.beginsSentence(0)).isTrue();
        assertThat(tokens.beginsSentence(1)).isFalse();
        assertThat(tokens.beginsSentence(2)).isTrue();
    }

    @Test
    void scripts_without_blanks_have_words_too() {
        assertThat(words(Tokens.words("ไทยแลนด์สวย"), "ไทยแลนด์สวย")).hasSizeGreaterThan(1);
    }

    @Test
    void tokens_and_blanks_are_the_text_however_it_is_cut() {
        Property.check(500, random -> {
            String text = RandomTexts.upTo(30, random);
            BitSet cuts = new BitSet();
            if (!text.isEmpty()) {
                cuts.set(RandomTexts.span(text, random).start());
            }
            for (Tokens tokens :
                    List.of(Tokens.words(text), Tokens.blanks(text), Tokens.cut(text, cuts, new BitSet()))) {
                int reached = 0;
                for (int i = 0; i < tokens.size(); i++) {
                    assertThat(text.substring(reached, tokens.start(i)).chars())
                            .allMatch(unit -> Blanks.isBlank((char) (int) unit));
                    assertThat(text.substring(tokens.start(i), tokens.end(i)).chars())
                            .isNotEmpty()
                            .noneMatch(unit -> Blanks.isBlank((char) (int) unit));
                    assertThat(tokens.firstEndingAfter(tokens.start(i))).isEqualTo(i);
                    reached = tokens.end(i);
                }
                assertThat(text.substring(reached).chars()).allMatch(unit -> Blanks.isBlank((char) (int) unit));
                assertThat(tokens.firstEndingAfter(text.length())).isEqualTo(tokens.size());
            }
        });
    }

    private static List<String> words(Tokens tokens, String text) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(text.substring(tokens.start(i), tokens.end(i)));
        }
        return words;
    }
}
