package org.glossator.review.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Markup;
import org.glossator.annotation.RelationSet;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeValue;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;

/// Which marks come together, and in what they differ.
class AlignmentTest {

    private static final AttributeName CERTAIN = new AttributeName("certain");
    private static final AttributeName SINCE = new AttributeName("since");

    @Test
    void the_same_words_with_the_same_label_agree() {
        assertThat(Drawn.told("[Iran|Actor] and [Turkey|Actor]", "[Iran|Actor] and [Turkey|Actor]"))
                .containsExactly("Iran|Actor = Iran|Actor []", "Turkey|Actor = Turkey|Actor []");
    }

    @Test
    void what_only_one_layer_has_stands_alone_and_in_the_order_of_the_text() {
        assertThat(Drawn.told("Iran and [Turkey|Actor]", "[Iran|Actor] and Turkey"))
                .containsExactly("- = Iran|Actor [MISSING]", "Turkey|Actor = - [MISSING]");
    }

    @Test
    void another_label_over_the_same_words_is_a_difference_of_label() {
        assertThat(Drawn.told("as [de-escalation zones|Location]", "as [de-escalation zones|Agreement]"))
                .containsExactly("de-escalation zones|Location = de-escalation zones|Agreement [LABEL]");
    }

    @Test
    void touching_marks_never_come_together() {
        assertThat(Drawn.told("[Iran|Actor]Turkey", "Iran[Turkey|Actor]")).hasSize(2);
    }

    @Test
    void the_same_label_over_most_of_the_words_goes_before_another_label_over_all_of_them() {
        assertThat(Drawn.told("[the Astana process|Agreement]", "[the [Astana process|Agreement]|Event]"))
                .containsExactlyInAnyOrder(
                        "the Astana process|Agreement = Astana process|Agreement [BOUNDARY]",
                        "- = the Astana process|Event [MISSING]");
    }

    @Test
    void another_label_over_the_same_words_goes_before_the_same_label_over_a_few_of_them() {
        assertThat(Drawn.told("[the talks that Syria held|Event]", "[the [talks|Event] that Syria held|Agreement]"))
                .containsExactlyInAnyOrder(
                        "the talks that Syria held|Event = the talks that Syria held|Agreement [LABEL]",
                        "- = talks|Event [MISSING]");
    }

    @Test
    void of_nested_marks_each_comes_to_the_one_that_is_most_like_it() {
        assertThat(Drawn.told(
                        "[attacks by [groups|Actor] on [areas|Location]|Event] there",
                        "[attacks by [groups|Actor] on [areas there|Location]|Event]"))
                .containsExactly(
                        "attacks by groups on areas|Event = attacks by groups on areas there|Event [BOUNDARY]",
                        "groups|Actor = groups|Actor []",
                        "areas|Location = areas there|Location [BOUNDARY]");
    }

    @Test
    void the_largest_overlap_goes_first_where_one_mark_meets_two() {
        assertThat(Drawn.told("[Iran, Turkey and Russia|Actor]", "[Iran|Actor], [Turkey and Russia|Actor]"))
                .containsExactly(
                        "Iran, Turkey and Russia|Actor = Turkey and Russia|Actor [BOUNDARY]",
                        "- = Iran|Actor [MISSING]");
    }

    @Test
    void of_coinciding_marks_with_the_same_label_those_come_together_of_which_the_same_is_told() {
        Annotation plain = Drawn.mark("Actor", 0, 4);
        Annotation certain = Drawn.mark("Actor", 0, 4).saying(CERTAIN, new AttributeValue.Flag(true));
        DocumentComparison comparison =
                Drawn.compare(List.of(Drawn.of(List.of(plain, certain)), Drawn.of(List.of(certain.renewed()))));

        assertThat(comparison.marks())
                .filteredOn(MarkCase::isAgreed)
                .singleElement()
                .satisfies(agreed -> assertThat(agreed.mark(0)).contains(certain));
    }

    @Test
    void of_marks_that_coincide_as_often_in_both_layers_none_is_left_over() {
        List<Annotation> one = List.of(Drawn.mark("Actor", 0, 4), Drawn.mark("Actor", 0, 4), Drawn.mark("Event", 0, 4));
        List<Annotation> other = one.stream().map(Annotation::renewed).toList();

        assertThat(Drawn.compare(List.of(Drawn.of(one), Drawn.of(other))).marks())
                .hasSize(3)
                .allMatch(MarkCase::isAgreed);
    }

    @Test
    void fragments_count_by_what_they_really_cover() {
        Annotation split = Drawn.mark("Event", 0, 30).over(List.of(new Span(0, 5), new Span(20, 30)));
        Annotation between = Drawn.mark("Event", 6, 19);
        Annotation behind = Drawn.mark("Event", 22, 30);
        DocumentComparison comparison =
                Drawn.compare(List.of(Drawn.of(List.of(split)), Drawn.of(List.of(between, behind))));

        assertThat(comparison.marks()).hasSize(2);
        assertThat(comparison.marks().getFirst().present()).containsExactly(split, behind);
    }

    @Test
    void a_difference_of_attributes_names_them() {
        Annotation one = Drawn.mark("Actor", 0, 4)
                .saying(CERTAIN, new AttributeValue.Flag(true))
                .saying(SINCE, new AttributeValue.Numeric(new BigDecimal("2017")));
        Annotation other = one.renewed().saying(CERTAIN, new AttributeValue.Flag(false));
        MarkCase differing = only(one, other);

        assertThat(differing.differences()).containsExactly(Difference.ATTRIBUTE);
        assertThat(differing.differingAttributes()).containsExactly(CERTAIN);
        assertThat(only(one, one.renewed().silentOn(SINCE)).differingAttributes())
                .containsExactly(SINCE);
    }

    @Test
    void a_number_counts_by_its_value_and_choices_in_whatever_order() {
        Annotation one = Drawn.mark("Actor", 0, 4)
                .saying(SINCE, new AttributeValue.Numeric(new BigDecimal("1.50")))
                .saying(CERTAIN, new AttributeValue.Choices(List.of("a", "b")));
        Annotation other = Drawn.mark("Actor", 0, 4)
                .saying(CERTAIN, new AttributeValue.Choices(List.of("b", "a")))
                .saying(SINCE, new AttributeValue.Numeric(new BigDecimal("1.5")));

        assertThat(only(one, other).isAgreed()).isTrue();
        assertThat(only(one, other).votes()).containsExactly(List.of(0, 1));
    }

    @Test
    void a_note_alone_is_a_difference_that_can_be_left_aside_and_no_other_vote() {
        Annotation one = Drawn.mark("Actor", 0, 4);
        MarkCase noted = only(one, one.renewed().noted("really?"));

        assertThat(noted.differences()).containsExactly(Difference.NOTE);
        assertThat(noted.votes()).containsExactly(List.of(0, 1));
    }

    @Test
    void three_annotators_with_slightly_different_boundaries_stand_in_one_case() {
        assertThat(Drawn.told(
                        "[the outskirts of Aleppo|Location] and [Idlib|Location]",
                        "the [outskirts of Aleppo|Location] and [Idlib|Location]",
                        "the [outskirts of Aleppo and Idlib|Location]"))
                .containsExactly(
                        "the outskirts of Aleppo|Location = outskirts of Aleppo|Location = "
                                + "outskirts of Aleppo and Idlib|Location [BOUNDARY]",
                        "Idlib|Location = Idlib|Location = - [MISSING]");
    }

    @Test
    void of_three_layers_those_that_say_the_same_come_together_first_and_are_one_vote() {
        DocumentComparison comparison =
                Drawn.compare("[Astana process|Event]", "[Astana process|Agreement]", "[Astana process|Event]");

        assertThat(comparison.marks()).hasSize(1);
        assertThat(comparison.marks().getFirst().votes()).containsExactly(List.of(0, 2), List.of(1));
    }

    @Test
    void marks_that_only_a_third_one_bridges_do_not_come_together() {
        List<Markup> layers = List.of(
                Drawn.of(List.of(Drawn.mark("Actor", 0, 6))),
                Drawn.of(List.of(Drawn.mark("Actor", 3, 10))),
                Drawn.of(List.of(Drawn.mark("Actor", 7, 12))));

        assertThat(Drawn.compare(layers).marks())
                .extracting(each -> each.votes().size())
                .containsExactly(1, 2);
    }

    @Test
    void nothing_is_compared_with_nothing() {
        assertThat(Drawn.compare(List.of(Markup.EMPTY, Markup.EMPTY)).cases()).isEmpty();
    }

    @Test
    void thousands_of_nested_and_of_coinciding_marks_are_all_paired() {
        List<Annotation> nested = IntStream.range(0, 2_000)
                .mapToObj(i -> Drawn.mark("Event", i, 10_000 - i))
                .toList();
        List<Annotation> moved = IntStream.range(0, 2_000)
                .mapToObj(i -> Drawn.mark("Event", i, 10_001 - i))
                .toList();
        List<Annotation> twins = IntStream.range(0, 2_000)
                .mapToObj(_ -> Drawn.mark("Actor", 0, 9))
                .toList();

        assertThat(Drawn.compare(List.of(Drawn.of(nested), Drawn.of(moved))).marks())
                .hasSize(2_000)
                .allMatch(each -> each.differences().equals(Set.of(Difference.BOUNDARY)));
        assertThat(Drawn.compare(List.of(
                                Drawn.of(twins),
                                Drawn.of(twins.stream().map(Annotation::renewed).toList())))
                        .marks())
                .hasSize(2_000)
                .allMatch(MarkCase::isAgreed);
    }

    @Test
    void a_relation_with_a_loose_end_is_a_bug_and_said() {
        Drawn drawn = Drawn.of("[Iran|Actor] and [Turkey|Actor]");
        Markup loose = new Markup(
                AnnotationSet.of(List.of(drawn.marks().getFirst())),
                RelationSet.of(drawn.linked("0 meets 1").relations().inOrder()));

        assertThatThrownBy(() -> Drawn.compare(List.of(loose, Markup.EMPTY)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static MarkCase only(Annotation one, Annotation other) {
        return Drawn.compare(List.of(Drawn.of(List.of(one)), Drawn.of(List.of(other))))
                .marks()
                .getFirst();
    }
}
