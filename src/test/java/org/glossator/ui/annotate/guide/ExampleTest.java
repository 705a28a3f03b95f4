package org.glossator.ui.annotate.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.glossator.annotation.Annotation;
import org.glossator.schema.LabelName;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;

class ExampleTest {

    private static final LabelName AGREEMENT = new LabelName("Agreement");

    @Test
    void the_marked_words_stand_in_bold_in_their_sentence() {
        assertThat(example("He left. Iran said that [the Astana agreements] bind all. Nobody else spoke.\nThe end."))
                .isEqualTo("Iran said that **the Astana agreements** bind all. — *Statement 1*");
    }

    @Test
    void every_fragment_is_bold() {
        assertThat(example("[Iran] and its [envoy] spoke."))
                .isEqualTo("**Iran** and its **envoy** spoke. — *Statement 1*");
    }

    @Test
    void a_paragraph_ends_a_sentence() {
        assertThat(example("No full stop here\nIn [Sochi]\nnor here")).isEqualTo("In **Sochi** — *Statement 1*");
    }

    @Test
    void a_long_sentence_is_cut_between_words_near_the_mark() {
        String words = "and then some more words came ";
        String example = example(words.repeat(30) + "[the memorandum] " + words.repeat(30));
        assertThat(example).startsWith("… ").contains("**the memorandum**").endsWith(" … — *Statement 1*");
        assertThat(example.length()).isLessThan(380);
    }

    @Test
    void what_looks_like_markdown_is_read_as_it_is() {
        String example = example("- A *star* & [a_b <i>] `x`.");
        assertThat(example).startsWith("\\- A \\*star\\*");
        String read = TextContentRenderer.builder()
                .build()
                .render(Parser.builder().build().parse("* " + example));
        assertThat(read).contains("- A *star* & a_b <i> `x`.");
    }

    @Test
    void a_narrower_label_is_named() {
        String text = "The treaty holds.";
        Annotation mark = Annotation.of(new LabelName("Treaty"), new Span(4, 10));
        assertThat(Example.of(mark, text, "Statement 1", AGREEMENT))
                .isEqualTo("The **treaty** holds. — *Statement 1* · Treaty");
    }

    /// The example made of a text in which brackets stand around the marked words.
    private static String example(String drawn) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (char each : drawn.toCharArray()) {
            if (each == '[') {
                start = text.length();
            } else if (each == ']') {
                spans.add(new Span(start, text.length()));
            } else {
                text.append(each);
            }
        }
        Annotation whole = Annotation.of(AGREEMENT, spans.getFirst());
        return Example.of(whole.over(spans), text.toString(), "Statement 1", AGREEMENT);
    }
}
