package org.glossator.review.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Relation;
import org.glossator.annotation.RelationSet;
import org.glossator.kit.Property;
import org.junit.jupiter.api.Test;

/// What holds of the comparison of whatever layers.
class AlignmentPropertyTest {

    private static final int CASES = 300;

    @Test
    void two_layers_come_together_as_the_rule_done_by_hand_says() {
        Property.check(CASES, random -> {
            List<Markup> layers = RandomLayers.several(2, random);
            assertThat(told(layers)).isEqualTo(Reference.things(layers));
        });
    }

    @Test
    void several_layers_come_together_as_the_rule_done_by_hand_says() {
        Property.check(CASES, random -> {
            List<Markup> layers = RandomLayers.several(random.nextInt(3, 6), random);
            assertThat(told(layers)).isEqualTo(Reference.things(layers));
        });
    }

    @Test
    void every_mark_and_every_relation_of_every_layer_stands_in_exactly_one_case() {
        Property.check(CASES, random -> {
            List<Markup> layers = RandomLayers.several(random.nextInt(1, 5), random);
            DocumentComparison comparison = Drawn.compare(layers);
            for (int i = 0; i < layers.size(); i++) {
                int layer = i;
                assertThat(comparison.marks().stream().flatMap(each -> each.mark(layer).stream()))
                        .containsExactlyInAnyOrderElementsOf(
                                layers.get(layer).annotations().inOrder());
                assertThat(comparison.relations().stream().flatMap(each -> each.relation(layer).stream()))
                        .containsExactlyInAnyOrderElementsOf(
                                layers.get(layer).relations().inOrder());
            }
        });
    }

    @Test
    void every_two_marks_of_a_case_overlap_and_relations_link_its_marks() {
        Property.check(CASES, random -> {
            DocumentComparison comparison = Drawn.compare(RandomLayers.several(4, random));
            for (MarkCase each : comparison.marks()) {
                for (Annotation one : each.present()) {
                    assertThat(each.present()).allMatch(other -> Coverings.common(one.spans(), other.spans()) > 0);
                }
            }
            for (RelationCase each : comparison.relations()) {
                for (int layer = 0; layer < each.layers().size(); layer++) {
                    MarkCase from = each.isReversed(layer) ? each.target() : each.source();
                    assertThat(each.relation(layer).map(Relation::source).stream()
                                    .toList())
                            .isSubsetOf(from.mark(layer).map(Annotation::id).stream()
                                    .toList());
                }
            }
        });
    }

    @Test
    void the_order_of_layers_and_the_ids_of_marks_change_nothing() {
        Property.check(CASES, random -> {
            List<Markup> layers = RandomLayers.several(3, random);
            List<Markup> renewed = layers.stream()
                    .map(layer -> new Markup(
                            AnnotationSet.of(layer.annotations().inOrder().stream()
                                    .map(Annotation::renewed)
                                    .toList()),
                            RelationSet.EMPTY))
                    .toList();
            List<Markup> turned = List.of(layers.get(2), layers.get(0), layers.get(1));

            assertThat(told(renewed)).isEqualTo(told(layers));
            assertThat(marks(turned)).isEqualTo(marks(layers));
            assertThat(relations(turned)).isEqualTo(relations(layers));
        });
    }

    @Test
    void a_layer_agrees_with_itself() {
        Property.check(CASES, random -> {
            Markup layer = RandomLayers.several(1, random).getFirst();
            assertThat(Drawn.compare(List.of(layer, layer)).cases()).allMatch(Case::isAgreed);
        });
    }

    private static List<String> told(List<Markup> layers) {
        return Drawn.compare(layers).marks().stream()
                .map(each -> {
                    Set<Reference.Voice> voices = new LinkedHashSet<>();
                    IntStream.range(0, layers.size())
                            .forEach(layer ->
                                    each.mark(layer).ifPresent(mark -> voices.add(new Reference.Voice(layer, mark))));
                    return Reference.told(voices);
                })
                .sorted()
                .toList();
    }

    private static List<Set<Annotation>> marks(List<Markup> layers) {
        return Drawn.compare(layers).marks().stream()
                .map(each -> Set.copyOf(each.present()))
                .toList();
    }

    private static Collection<Set<Relation>> relations(List<Markup> layers) {
        return Drawn.compare(layers).relations().stream()
                .map(each -> {
                    List<Relation> present = new ArrayList<>();
                    IntStream.range(0, layers.size())
                            .forEach(layer -> each.relation(layer).ifPresent(present::add));
                    return Set.copyOf(present);
                })
                .toList();
    }
}
