package org.glossator.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.AnnotationSet;
import org.glossator.schema.Colour;
import org.glossator.schema.LabelName;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;

/// What the underlines of a paragraph look like, drawn in text: one row a level, the uppermost nearest the words.
class LanesTest {

    @Test
    void a_lone_mark_is_nearest_the_text() {
        assertThat(drawn("Iran and Turkey", "Iran")).isEqualTo("""
            Iran and Turkey
            aaaa
            """);
    }

    @Test
    void what_is_nested_lies_within() {
        assertThat(drawn("attacks in Syria", "attacks in Syria", "Syria")).isEqualTo("""
            attacks in Syria
                       bbbbb
            aaaaaaaaaaaaaaaa
            """);
    }

    @Test
    void nesting_of_three_takes_three_levels_whatever_the_order() {
        assertThat(drawn("the attacks in Syria today", "in Syria", "the attacks in Syria today", "Syria"))
                .isEqualTo("""
                    the attacks in Syria today
                                   ccccc
                                aaaaaaaa
                    bbbbbbbbbbbbbbbbbbbbbbbbbb
                    """);
    }

    @Test
    void of_two_that_overlap_the_shorter_is_nearer() {
        assertThat(drawn("one two three", "one two", "two three")).isEqualTo("""
            one two three
            aaaaaaa
                bbbbbbbbb
            """);
    }

    @Test
    void what_touches_shares_a_level() {
        assertThat(drawn("IranTurkey", "Iran", "Turkey")).isEqualTo("""
            IranTurkey
            aaaabbbbbb
            """);
    }

    @Test
    void what_coincides_keeps_an_underline_each() {
        assertThat(drawn("Iran", "Iran", "Iran", "Iran")).isEqualTo("""
            Iran
            aaaa
            bbbb
            cccc
            """);
    }

    @Test
    void a_level_that_is_free_again_is_used_again() {
        assertThat(drawn("in Syria and Iran, now", "in Syria", "Syria", "Iran, now", "Iran"))
                .isEqualTo("""
                    in Syria and Iran, now
                       bbbbb     dddd
                    aaaaaaaa     ccccccccc
                    """);
    }

    @Test
    void the_fragments_of_a_discontinuous_mark_stand_each_on_their_own() {
        Annotation broken = mark(new Span(0, 3), new Span(8, 13));
        Annotation between = mark(new Span(1, 7));

        assertThat(levels("the zone north", broken, between)).containsExactly(0, 0, 1);
    }

    @Test
    void what_goes_on_in_another_paragraph_lies_without() {
        Annotation longer = mark(new Span(0, 9));
        Annotation shorter = mark(new Span(0, 4));
        DisplayText text = DisplayText.of("Iran\nRusia");

        List<Lane> lanes = Lanes.of(fragments(text, 0, longer, shorter));

        assertThat(lanes).extracting(Lane::level).containsExactly(1, 0);
    }

    @Test
    void a_tag_stands_where_a_span_begins() {
        Annotation broken = mark(new Span(2, 7), new Span(8, 10));
        DisplayText text = DisplayText.of("Iran\nRusia now");

        assertThat(fragments(text, 0, broken)).extracting(Fragment::tag).containsExactly("Actor");
        assertThat(fragments(text, 1, broken)).extracting(Fragment::tag).containsExactly("", "… Actor");
    }

    @Test
    void the_depth_is_that_of_the_chain_of_overlaps() {
        DisplayText text = DisplayText.of("in Syria and Iran");
        List<Fragment> fragments =
                fragments(text, 0, mark(new Span(0, 8)), mark(new Span(3, 8)), mark(new Span(13, 17)));

        assertThat(Lanes.of(fragments)).extracting(Lane::depth).containsExactly(2, 2, 1);
    }

    @Test
    void nothing_gives_nothing() {
        assertThat(Lanes.of(List.of())).isEmpty();
    }

    @Test
    void no_two_that_overlap_share_a_level_and_what_encloses_lies_without() {
        for (int seed = 0; seed < 500; seed++) {
            List<Lane> lanes = randomLanes(new Random(seed), 30, 60);
            for (Lane one : lanes) {
                for (Lane other : lanes) {
                    Span a = new Span(one.fragment().start(), one.fragment().end());
                    Span b = new Span(other.fragment().start(), other.fragment().end());
                    if (one != other && a.overlaps(b)) {
                        assertThat(one.level()).as("seed %d", seed).isNotEqualTo(other.level());
                    }
                    if (!a.equals(b) && a.encloses(b)) {
                        assertThat(one.level()).as("seed %d", seed).isGreaterThan(other.level());
                    }
                    assertThat(one.level()).as("seed %d", seed).isLessThan(one.depth());
                }
            }
        }
    }

    @Test
    void levels_do_not_depend_on_the_order_of_marks_that_do_not_coincide() {
        for (int seed = 0; seed < 100; seed++) {
            List<Annotation> marks = distinct(new Random(seed), 20);
            List<Annotation> shuffled = new ArrayList<>(marks);
            Collections.shuffle(shuffled, new Random(seed + 1));

            assertThat(Lanes.of(fragmentsOf(shuffled)))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(Lanes.of(fragmentsOf(marks)));
        }
    }

    private static List<Lane> randomLanes(Random random, int count, int length) {
        List<Annotation> marks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int start = random.nextInt(length);
            marks.add(mark(new Span(start, start + 1 + random.nextInt(length - start))));
        }
        return Lanes.of(fragmentsOf(marks));
    }

    /// Marks of different lengths, so that nothing is left to the order.
    private static List<Annotation> distinct(Random random, int count) {
        List<Annotation> marks = new ArrayList<>();
        for (int length = 1; length <= count; length++) {
            int start = random.nextInt(60 - length);
            marks.add(mark(new Span(start, start + length)));
        }
        return marks;
    }

    private static List<Fragment> fragmentsOf(List<Annotation> marks) {
        return marks.stream()
                .map(mark -> new Fragment(
                        mark, LOOK, 0, mark.outer().start(), mark.outer().end(), true))
                .toList();
    }

    private static final Look LOOK = new Look(new Colour("#2F6FDE"), "Actor");

    private static Annotation mark(Span... spans) {
        return new Annotation(AnnotationId.random(), new LabelName("Actor"), Arrays.asList(spans), Map.of(), "");
    }

    private static List<Fragment> fragments(DisplayText text, int paragraph, Annotation... marks) {
        return Arrays.stream(marks)
                .flatMap(mark ->
                        Decorations.of(AnnotationSet.of(List.of(mark)), _ -> LOOK).fragments(text, paragraph).stream())
                .toList();
    }

    private static List<Integer> levels(String text, Annotation... marks) {
        return Lanes.of(fragments(DisplayText.of(text), 0, marks)).stream()
                .map(Lane::level)
                .toList();
    }

    /// The underlines of the first occurrence of each of `words`, called a, b, c …
    private static String drawn(String text, String... words) {
        Annotation[] marks = Arrays.stream(words)
                .map(word -> mark(new Span(text.indexOf(word), text.indexOf(word) + word.length())))
                .toArray(Annotation[]::new);
        List<Lane> lanes = Lanes.of(fragments(DisplayText.of(text), 0, marks));
        int depth = lanes.stream().mapToInt(Lane::depth).max().orElse(0);
        StringBuilder drawing = new StringBuilder(text).append('\n');
        for (int level = 0; level < depth; level++) {
            char[] row = " ".repeat(text.length()).toCharArray();
            for (int i = 0; i < lanes.size(); i++) {
                Fragment fragment = lanes.get(i).fragment();
                if (lanes.get(i).level() == level) {
                    Arrays.fill(row, fragment.start(), fragment.end(), (char) ('a' + i));
                }
            }
            drawing.append(new String(row).stripTrailing()).append('\n');
        }
        return drawing.toString();
    }
}
