package org.glossator.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.glossator.kit.Property;
import org.glossator.schema.RelationName;
import org.junit.jupiter.api.Test;

class RelationSetTest {

    private static final RelationName AGENT = new RelationName("agent");
    private static final RelationName PLACE = new RelationName("place");

    @Test
    void any_run_of_edits_leaves_what_a_plain_list_would_hold() {
        Property.check(200, random -> {
            List<AnnotationId> ends =
                    Stream.generate(AnnotationId::random).limit(5).toList();
            List<Relation> plain = new ArrayList<>();
            RelationSet set = RelationSet.EMPTY;
            for (int edit = 0; edit < 20; edit++) {
                List<Relation> removed = new ArrayList<>(plain);
                removed.removeIf(_ -> random.nextInt(3) > 0);
                List<Relation> added = new ArrayList<>(removed.stream()
                        .filter(_ -> random.nextBoolean())
                        .map(Relation::reversed)
                        .toList());
                added.add(Relation.of(
                        random.nextBoolean() ? AGENT : PLACE,
                        ends.get(random.nextInt(5)),
                        ends.get(random.nextInt(5))));
                set = set.edited(removed.stream().map(Relation::id).toList(), added);
                plain.removeAll(removed);
                plain.addAll(added);
                plain.sort(Comparator.comparing(relation -> relation.id().value()));
                assertThat(set.inOrder()).isEqualTo(plain);
                assertThat(set.size()).isEqualTo(plain.size());
                assertThat(RelationSet.of(plain.reversed())).isEqualTo(set).hasSameHashCodeAs(set);
                for (AnnotationId end : ends) {
                    assertThat(set.touching(end))
                            .isEqualTo(plain.stream()
                                    .filter(relation -> relation.touches(end))
                                    .sorted(Comparator.comparing(
                                            relation -> relation.type().value()))
                                    .toList());
                }
            }
        });
    }

    @Test
    void an_edit_that_does_not_meet_what_it_says_is_refused() {
        Relation relation = Relation.of(AGENT, AnnotationId.random(), AnnotationId.random());
        RelationSet set = RelationSet.of(List.of(relation));
        assertThatIllegalArgumentException().isThrownBy(() -> set.edited(List.of(), List.of(relation)));
        assertThatIllegalArgumentException().isThrownBy(() -> set.edited(List.of(RelationId.random()), List.of()));
        assertThat(set.find(relation.id())).contains(relation);
        assertThat(set.edited(List.of(relation.id()), List.of(relation.typed(PLACE)))
                        .find(relation.id()))
                .contains(relation.typed(PLACE));
    }
}
