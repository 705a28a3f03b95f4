package org.glossator.annotation.flat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.glossator.kit.Property;
import org.glossator.kit.RandomTexts;
import org.glossator.text.Span;
import org.glossator.text.Tokens;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    private static final String TEXT = "Syria’s guarantors met";
    private static final Tokens TOKENS = Tokens.words(TEXT);

    @Test
    void a_part_of_a_word_takes_the_word_or_nothing() {
        Span syria = new Span(0, 5);
        assertThat(words(Alignment.EXPAND, syria)).contains("Syria’s");
        assertThat(words(Alignment.CONTRACT, syria)).isEmpty();
        assertThat(words(Alignment.STRICT, syria)).isEmpty();
    }

    @Test
    void whole_words_take_themselves_with_or_without_the_blanks_at_their_edges() {
        for (Alignment alignment : Alignment.values()) {
            assertThat(words(alignment, new Span(8, 18))).contains("guarantors");
            assertThat(words(alignment, new Span(7, 19))).contains("guarantors");
            assertThat(words(alignment, new Span(7, 8))).isEmpty();
        }
    }

    @Test
    void a_run_that_cuts_at_one_end_grows_or_shrinks_there_alone() {
        Span cut = new Span(3, 18);
        assertThat(words(Alignment.EXPAND, cut)).contains("Syria’s guarantors");
        assertThat(words(Alignment.CONTRACT, cut)).contains("guarantors");
        assertThat(words(Alignment.STRICT, cut)).isEmpty();
    }

    @Test
    void strict_is_within_contract_and_contract_within_the_span_and_the_span_within_expand() {
        Property.check(500, random -> {
            String text = RandomTexts.nonEmpty(20, random);
            Tokens tokens = Tokens.words(text);
            Span span = RandomTexts.span(text, random);
            Optional<TokenRange> strict = Alignment.STRICT.align(span, tokens);
            Optional<TokenRange> contract = Alignment.CONTRACT.align(span, tokens);
            Optional<TokenRange> expand = Alignment.EXPAND.align(span, tokens);
            strict.ifPresent(range -> assertThat(contract).contains(range));
            contract.ifPresent(range -> {
                assertThat(span.encloses(range.in(tokens))).isTrue();
                assertThat(expand.orElseThrow().encloses(range)).isTrue();
            });
            for (int i = 0; i < tokens.size(); i++) {
                Span token = new Span(tokens.start(i), tokens.end(i));
                int at = i;
                assertThat(expand.filter(range -> range.first() <= at && at < range.end()))
                        .as("token %s", token)
                        .matches(taken -> taken.isPresent() == token.overlaps(span));
                assertThat(contract.filter(range -> range.first() <= at && at < range.end()))
                        .as("token %s", token)
                        .matches(taken -> taken.isPresent() == span.encloses(token));
            }
        });
    }

    private static Optional<String> words(Alignment alignment, Span span) {
        return alignment.align(span, TOKENS).map(range -> range.in(TOKENS).of(TEXT));
    }
}
