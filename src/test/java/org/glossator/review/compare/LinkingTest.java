package org.glossator.review.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.glossator.annotation.Markup;
import org.junit.jupiter.api.Test;

/// Which relations come together, and in what they differ.
class LinkingTest {

    private static final String DRAWING = "[Iran|Actor] met [Turkey|Actor] and [Russia|Actor]";

    private static Markup layer(String... links) {
        return Drawn.of(DRAWING).linked(links);
    }

    private static List<String> told(Markup... layers) {
        return Drawn.compare(List.of(layers)).relations().stream()
                .map(LinkingTest::told)
                .toList();
    }

    private static String told(RelationCase each) {
        Stream<String> voices = IntStream.range(0, each.layers().size())
                .mapToObj(layer -> each.relation(layer)
                                .map(relation -> relation.type().value())
                                .orElse("-")
                        + (each.isReversed(layer) ? " back" : ""));
        return String.join(" = ", voices.toList()) + " " + each.differences();
    }

    @Test
    void the_same_type_between_the_same_two_agrees() {
        assertThat(told(layer("0 meets 1"), layer("0 meets 1"))).containsExactly("meets = meets []");
    }

    @Test
    void another_type_is_a_difference_of_label() {
        assertThat(told(layer("0 meets 1"), layer("0 warns 1"))).containsExactly("meets = warns [LABEL, RELATION]");
    }

    @Test
    void the_other_way_is_a_difference_of_direction() {
        assertThat(told(layer("1 warns 0"), layer("0 warns 1")))
                .containsExactly("warns back = warns [RELATION, DIRECTION]");
    }

    @Test
    void what_is_only_in_one_layer_is_missing() {
        assertThat(told(layer("0 meets 1"), layer("0 meets 2")))
                .containsExactly("meets = - [MISSING, RELATION]", "- = meets [MISSING, RELATION]");
    }

    @Test
    void several_between_the_same_two_come_together_by_type_and_none_is_lost() {
        assertThat(told(layer("0 meets 1", "0 warns 1", "0 meets 1"), layer("0 warns 1", "0 meets 1", "1 helps 0")))
                .containsExactlyInAnyOrder(
                        "meets = meets []", "meets = helps back [LABEL, RELATION, DIRECTION]", "warns = warns []");
    }

    @Test
    void the_type_goes_before_the_direction() {
        assertThat(told(layer("0 warns 1"), layer("0 meets 1", "1 warns 0")))
                .containsExactlyInAnyOrder("- = meets [MISSING, RELATION]", "warns = warns back [RELATION, DIRECTION]");
    }

    @Test
    void ends_that_differ_are_still_the_same_two_things() {
        Markup one = Drawn.of("[the groups|Actor] attacked [Syria|Location]").linked("0 in 1");
        Markup other = Drawn.of("the [groups|Actor] attacked [Syria|Actor]").linked("0 in 1");

        assertThat(told(one, other)).containsExactly("in = in []");
    }

    @Test
    void of_three_the_way_of_the_most_is_the_way_of_the_case() {
        assertThat(told(layer("0 warns 1"), layer("1 warns 0"), layer("1 warns 0")))
                .containsExactly("warns back = warns = warns [RELATION, DIRECTION]");
        assertThat(Drawn.compare(List.of(layer("0 warns 1"), layer("1 warns 0"), layer("1 warns 0")))
                        .relations()
                        .getFirst()
                        .votes())
                .containsExactly(List.of(1, 2), List.of(0));
    }
}
