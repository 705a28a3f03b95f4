package org.glossator.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.glossator.kit.Property;
import org.glossator.kit.RandomDocuments;
import org.glossator.kit.RandomTexts;
import org.glossator.schema.LabelName;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;

class AnnotationSetTest {

    private static final Comparator<Annotation> IN_TEXT = Comparator.comparing(Annotation::outer)
            .thenComparing(annotation -> annotation.id().value());

    @Test
    void any_run_of_edits_leaves_what_a_plain_list_would_hold() {
        Property.check(200, random -> {
            String text = RandomTexts.nonEmpty(40, random);
            List<Annotation> plain = new ArrayList<>();
            AnnotationSet set = AnnotationSet.EMPTY;
            for (int edit = 0; edit < 20; edit++) {
                List<Annotation> removed = new ArrayList<>(plain);
                removed.removeIf(_ -> random.nextInt(3) > 0);
                List<Annotation> added = new ArrayList<>();
                for (Annotation old : removed) {
                    if (random.nextBoolean()) {
                        added.add(old.over(
                                RandomDocuments.annotation(text, random).spans()));
                    }
                }
                for (int i = random.nextInt(5); i > 0; i--) {
                    added.add(RandomDocuments.annotation(text, random));
                }
                AnnotationSet before = set;
                List<Annotation> beforeInOrder = List.copyOf(before.inOrder());
                set = set.edited(removed.stream().map(Annotation::id).toList(), added);
                plain.removeAll(removed);
                plain.addAll(added);
                plain.sort(IN_TEXT);
                assertThat(set.inOrder()).isEqualTo(plain);
                assertThat(before.inOrder()).isEqualTo(beforeInOrder);
                check(set, plain, text);
            }
        });
    }

    private static void check(AnnotationSet set, List<Annotation> plain, String text) {
        assertThat(set.size()).isEqualTo(plain.size());
        assertThat(set.isEmpty()).isEqualTo(plain.isEmpty());
        assertThat(plain)
                .allSatisfy(annotation -> assertThat(set.find(annotation.id())).contains(annotation));
        for (int offset = 0; offset < text.length(); offset += 3) {
            int at = offset;
            assertThat(set.at(offset))
                    .isEqualTo(plain.stream()
                            .filter(annotation -> annotation.covers(at))
                            .toList());
            Span range = new Span(offset, Math.min(text.length(), offset + 7));
            assertThat(set.overlapping(range))
                    .isEqualTo(plain.stream()
                            .filter(annotation -> annotation.outer().overlaps(range))
                            .toList());
        }
    }

    @Test
    void the_order_in_which_annotations_came_makes_no_difference() {
        Property.check(100, random -> {
            String text = RandomTexts.nonEmpty(20, random);
            List<Annotation> annotations = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                annotations.add(RandomDocuments.annotation(text, random));
            }
            AnnotationSet set = AnnotationSet.of(annotations);
            Collections.shuffle(annotations, new Random(random.nextLong()));
            AnnotationSet shuffled = AnnotationSet.of(annotations);
            assertThat(shuffled).isEqualTo(set).hasSameHashCodeAs(set).hasToString(set.toString());
        });
    }

    @Test
    void an_edit_that_does_not_meet_what_it_says_is_refused() {
        Annotation annotation = Annotation.of(new LabelName("A"), new Span(0, 1));
        AnnotationSet set = AnnotationSet.of(List.of(annotation));
        assertThatIllegalArgumentException().isThrownBy(() -> set.edited(List.of(), List.of(annotation)));
        assertThatIllegalArgumentException().isThrownBy(() -> set.edited(List.of(AnnotationId.random()), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set.edited(List.of(annotation.id(), annotation.id()), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> AnnotationSet.of(List.of(annotation, annotation)));
    }

    @Test
    void an_empty_range_overlaps_what_it_lies_within() {
        Annotation annotation = Annotation.of(new LabelName("A"), new Span(2, 5));
        AnnotationSet set = AnnotationSet.of(List.of(annotation));
        assertThat(set.overlapping(new Span(3, 3))).containsExactly(annotation);
        assertThat(set.overlapping(new Span(2, 2))).isEmpty();
        assertThat(set.overlapping(new Span(5, 5))).isEmpty();
    }
}
