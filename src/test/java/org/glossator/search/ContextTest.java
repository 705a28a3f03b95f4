package org.glossator.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.kit.Property;
import org.glossator.kit.RandomTexts;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;

class ContextTest {

    @Test
    void what_is_cut_is_cut_between_words_and_said() {
        String text = "He stated that the attacks by terrorist groups on these areas constitute a violation";
        int start = text.indexOf("terrorist");
        Context context = Context.around(text, new Span(start, start + 16), 20);
        assertThat(context).isEqualTo(new Context("…the attacks by ", "terrorist groups", " on these areas…"));
    }

    @Test
    void a_short_text_is_there_whole_and_on_one_line() {
        Context context = Context.around("One\r\nIran\n\ntwo", new Span(5, 9), 40);
        assertThat(context).isEqualTo(new Context("One ", "Iran", " two"));
    }

    @Test
    void a_context_is_one_short_line_whatever_the_text() {
        Property.check(500, random -> {
            String text = RandomTexts.nonEmpty(200, random);
            Context context = Context.around(text, RandomTexts.clusters(text, random), 60);
            String line = context.before() + context.words() + context.after();
            assertThat(line).doesNotContain("\n", "\r", "\u2028", "\t").hasSizeLessThan(500);
        });
    }

    @Test
    void a_persian_line_is_read_from_right_to_left() {
        assertThat(Context.around("گفت که ایران", new Span(7, 12), 40).isRightToLeft())
                .isTrue();
        assertThat(Context.around("It said ایران", new Span(8, 13), 40).isRightToLeft())
                .isFalse();
    }
}
