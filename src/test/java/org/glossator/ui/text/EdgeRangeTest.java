package org.glossator.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.schema.LabelName;
import org.glossator.text.Graphemes;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;

class EdgeRangeTest {

    private static final Handle START = new Handle(0, Edge.START);
    private static final Handle END = new Handle(0, Edge.END);
    private static final String TEXT = "At dawn, (the Astana agreements) came into force.";

    @Test
    void a_start_goes_to_where_the_nearest_word_begins() {
        EdgeRange range = EdgeRange.of(TEXT, over(TEXT, "Astana agreements"), START);

        assertThat(range.word(TEXT.indexOf("the") + 1)).isEqualTo(TEXT.indexOf("the"));
        assertThat(range.word(TEXT.indexOf("(the"))).isEqualTo(TEXT.indexOf("the"));
        assertThat(range.word(4)).isEqualTo(TEXT.indexOf("dawn"));
        assertThat(range.word(0)).isZero();
    }

    @Test
    void an_end_goes_to_where_the_nearest_word_ends_and_leaves_signs_out() {
        EdgeRange range = EdgeRange.of(TEXT, over(TEXT, "Astana"), END);

        assertThat(range.word(TEXT.indexOf(") came"))).isEqualTo(TEXT.indexOf(") came"));
        assertThat(range.word(TEXT.indexOf(") came") + 1)).isEqualTo(TEXT.indexOf(") came"));
        assertThat(range.word(TEXT.length())).isEqualTo(TEXT.length() - 1);
    }

    @Test
    void an_edge_never_passes_the_other() {
        Annotation mark = over(TEXT, "Astana agreements");

        assertThat(EdgeRange.of(TEXT, mark, START).word(TEXT.length())).isEqualTo(TEXT.indexOf("agreements"));
        assertThat(EdgeRange.of(TEXT, mark, START).exact(TEXT.length()))
                .isEqualTo(TEXT.indexOf("agreements") + "agreements".length() - 1);
        assertThat(EdgeRange.of(TEXT, mark, END).word(0)).isEqualTo(TEXT.indexOf("Astana") + 6);
        assertThat(EdgeRange.of(TEXT, mark, END).exact(0)).isEqualTo(TEXT.indexOf("Astana") + 1);
    }

    @Test
    void an_edge_never_enters_a_sibling_fragment() {
        Annotation mark = over("one two three four", new Span(0, 3), new Span(8, 13));
        String text = "one two three four";

        assertThat(EdgeRange.of(text, mark, END).word(18)).isEqualTo(7);
        assertThat(EdgeRange.of(text, mark, END).exact(18)).isEqualTo(8);
        assertThat(EdgeRange.of(text, mark, new Handle(1, Edge.START)).exact(0)).isEqualTo(3);
        assertThat(EdgeRange.of(text, mark, new Handle(1, Edge.END)).word(18)).isEqualTo(18);
    }

    @Test
    void an_edge_never_stands_inside_a_grapheme_cluster() {
        String text = "a👩‍👩‍👧‍👦e\u0301🇮🇷 ایران و ترکیه阿斯塔纳协议\r\nb";
        Annotation mark = over(text, new Span(text.indexOf("ایران"), text.indexOf("ایران") + 5));
        for (Handle handle : List.of(START, END)) {
            EdgeRange range = EdgeRange.of(text, mark, handle);
            for (int at = 0; at <= text.length(); at++) {
                for (int place : List.of(range.exact(at), range.word(at))) {
                    assertThat(Graphemes.floor(text, place)).isEqualTo(place);
                    Span moved = handle.edge().moved(mark.spans().getFirst(), place);
                    assertThat(moved.isEmpty()).isFalse();
                }
            }
        }
    }

    @Test
    void a_mark_that_begins_within_a_word_can_go_back_there() {
        EdgeRange range = EdgeRange.of(TEXT, over(TEXT, "tana"), START);

        assertThat(range.word(TEXT.indexOf("tana"))).isEqualTo(TEXT.indexOf("tana"));
        assertThat(range.word(TEXT.indexOf("Astana"))).isEqualTo(TEXT.indexOf("Astana"));
    }

    @Test
    void steps_lead_word_by_word_and_cluster_by_cluster_and_end_with_the_range() {
        EdgeRange end = EdgeRange.of(TEXT, over(TEXT, "Astana"), END);

        assertThat(end.next(true, false)).hasValue(TEXT.indexOf(") came"));
        assertThat(end.next(false, false)).isEmpty();
        assertThat(end.next(false, true)).hasValue(TEXT.indexOf("Astana") + 5);
        assertThat(EdgeRange.of("e\u0301x", over("e\u0301x", "x"), START).next(false, true))
                .hasValue(0);
        assertThat(EdgeRange.of("x", over("x", "x"), START).next(false, true)).isEmpty();
    }

    @Test
    void words_far_away_are_found_too() {
        String text = "word ".repeat(1_000);
        EdgeRange range = EdgeRange.of(text, over(text, new Span(0, 4)), END);

        assertThat(range.word(4_001)).isEqualTo(3_999);
        assertThat(EdgeRange.of("x".repeat(5_000), over("x".repeat(5_000), new Span(0, 5)), END)
                        .word(2_500))
                .isEqualTo(2_500);
    }

    private static Annotation over(String text, String words) {
        int start = text.indexOf(words);
        return over(text, new Span(start, start + words.length()));
    }

    private static Annotation over(String text, Span... spans) {
        assertThat(text).isNotEmpty();
        return new Annotation(AnnotationId.random(), new LabelName("Actor"), List.of(spans), Map.of(), "");
    }
}
