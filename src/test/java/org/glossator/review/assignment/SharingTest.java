package org.glossator.review.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.glossator.annotation.Layer;
import org.glossator.annotation.LayerId;
import org.glossator.kit.Property;
import org.glossator.review.assignment.Manner.Balance;
import org.glossator.schema.LabelName;
import org.glossator.text.DocumentId;
import org.junit.jupiter.api.Test;

class SharingTest {

    private static final LabelName EVENT = new LabelName("Event");
    private static final Manner BY_NUMBER = new Manner(Balance.NUMBER, 1);

    @Test
    void each_document_goes_to_as_many_different_annotators_as_the_overlap_says() {
        Property.check(200, random -> {
            List<LayerId> annotators = annotators(1 + random.nextInt(9));
            int overlap = 1 + random.nextInt(annotators.size());
            List<Shareable> documents = documents(random, 1 + random.nextInt(60));
            Shares shares = new Sharing(annotators, documents, overlap, Limits.NONE, manner(random)).plan();

            Map<DocumentId, Integer> copies = copies(shares);
            assertThat(documents)
                    .allSatisfy(each -> assertThat(copies.get(each.document())).isEqualTo(overlap));
            assertThat(shares.loads().values())
                    .allSatisfy(load -> assertThat(load.given()).doesNotHaveDuplicates());
            assertThat(shares.left()).isEmpty();
        });
    }

    @Test
    void numbers_of_documents_differ_by_one_at_most() {
        Property.check(200, random -> {
            List<LayerId> annotators = annotators(1 + random.nextInt(9));
            int overlap = 1 + random.nextInt(annotators.size());
            int most = 1 + random.nextInt(30);
            Limits limits = random.nextBoolean() ? Limits.NONE : new Limits(most, Map.of());
            Shares shares = new Sharing(
                            annotators,
                            documents(random, 1 + random.nextInt(60)),
                            overlap,
                            limits,
                            new Manner(Balance.NUMBER, random.nextLong()))
                    .plan();

            IntSummaryStatistics loads = shares.loads().values().stream()
                    .mapToInt(Shares.Load::documents)
                    .summaryStatistics();
            assertThat(loads.getMax() - loads.getMin()).isLessThanOrEqualTo(1);
            limits.atMost().ifPresent(limit -> assertThat(loads.getMax()).isLessThanOrEqualTo(limit));
        });
    }

    @Test
    void every_two_have_about_as_many_documents_in_common_as_every_other_two() {
        Property.check(400, random -> {
            List<LayerId> annotators = annotators(2 + random.nextInt(8));
            int overlap = 2 + random.nextInt(annotators.size() - 1);
            Shares shares = new Sharing(
                            annotators,
                            documents(random, 120),
                            overlap,
                            Limits.NONE,
                            new Manner(Balance.NUMBER, random.nextLong()))
                    .plan();

            IntSummaryStatistics pairs =
                    shares.pairs().values().stream().mapToInt(Integer::intValue).summaryStatistics();
            assertThat(pairs.getCount()).isEqualTo((long) annotators.size() * (annotators.size() - 1) / 2);
            assertThat(pairs.getSum()).isEqualTo(120L * overlap * (overlap - 1) / 2);
            assertThat(pairs.getMax() - pairs.getMin()).isLessThanOrEqualTo(3);
        });
    }

    @Test
    void texts_are_balanced_by_length_to_within_the_longest() {
        Property.check(100, random -> {
            List<LayerId> annotators = annotators(2 + random.nextInt(6));
            int overlap = 1 + random.nextInt(2);
            List<Shareable> documents = documents(random, 80);
            Shares shares = new Sharing(
                            annotators, documents, overlap, Limits.NONE, new Manner(Balance.LENGTH, random.nextLong()))
                    .plan();

            var lengths = shares.loads().values().stream()
                    .mapToLong(Shares.Load::length)
                    .summaryStatistics();
            int longest = documents.stream().mapToInt(Shareable::length).max().orElseThrow();
            assertThat(lengths.getMax() - lengths.getMin()).isLessThanOrEqualTo(longest);
        });
    }

    @Test
    void the_same_seed_gives_the_same_plan_and_another_seed_another() throws Exception {
        List<LayerId> annotators = annotators(4);
        List<Shareable> documents = documents(Property.random(7), 40);
        Shares once = new Sharing(annotators, documents, 2, Limits.NONE, BY_NUMBER).plan();

        assertThat(new Sharing(annotators, documents, 2, Limits.NONE, BY_NUMBER).plan())
                .isEqualTo(once);
        assertThat(new Sharing(annotators, documents, 2, Limits.NONE, new Manner(Balance.NUMBER, 2)).plan())
                .isNotEqualTo(once);
    }

    @Test
    void what_annotators_have_already_they_keep_and_it_counts() {
        Property.check(100, random -> {
            List<LayerId> annotators = annotators(3);
            LayerId stranger = Layer.of("elsewhere", Layer.Kind.ANNOTATOR).id();
            List<Shareable> documents = new ArrayList<>();
            for (Shareable each : documents(random, 40)) {
                Set<LayerId> given = switch (random.nextInt(4)) {
                    case 0 -> Set.of(annotators.getFirst());
                    case 1 -> Set.of(annotators.getFirst(), annotators.getLast());
                    case 2 -> Set.of(stranger);
                    default -> Set.of();
                };
                documents.add(new Shareable(each.document(), each.length(), Map.of(), given));
            }
            Shares shares = new Sharing(annotators, documents, 2, Limits.NONE, manner(random)).plan();

            Map<DocumentId, Integer> copies = copies(shares);
            for (Shareable each : documents) {
                assertThat(copies.getOrDefault(each.document(), 0)
                                + each.given().size())
                        .isEqualTo(2);
                each.given().stream()
                        .filter(annotators::contains)
                        .forEach(annotator -> assertThat(
                                        shares.loads().get(annotator).given())
                                .doesNotContain(each.document()));
            }
            long had = documents.stream()
                    .filter(each -> each.given().contains(annotators.getFirst()))
                    .count();
            assertThat(shares.loads().get(annotators.getFirst()).before()).isEqualTo((int) had);
        });
    }

    @Test
    void a_document_for_which_too_few_have_room_goes_to_nobody() throws Exception {
        List<LayerId> annotators = annotators(3);
        List<Shareable> documents = documents(Property.random(3), 10);
        Shares shares = new Sharing(annotators, documents, 2, new Limits(4, Map.of()), BY_NUMBER).plan();

        assertThat(shares.loads().values())
                .allSatisfy(load -> assertThat(load.documents()).isEqualTo(4));
        assertThat(shares.documents()).isEqualTo(6);
        assertThat(shares.left()).hasSize(4).allSatisfy(left -> {
            assertThat(left.why()).isEqualTo(Shares.Why.NO_ROOM);
            assertThat(left.lacking()).isEqualTo(2);
        });
    }

    @Test
    void with_a_quota_each_gets_documents_until_these_hold_that_many_marks() {
        int quota = 20;
        int most = 4;
        Property.check(100, random -> {
            List<LayerId> annotators = annotators(3);
            List<Shareable> documents = documents(random, 60);
            Shares shares = new Sharing(
                            annotators, documents, 2, new Limits(null, Map.of(EVENT, quota)), manner(random))
                    .plan();

            Map<DocumentId, Integer> events = new HashMap<>();
            documents.forEach(each -> events.put(each.document(), each.counts().getOrDefault(EVENT, 0)));
            for (Shares.Load load : shares.loads().values()) {
                List<Integer> held = load.given().stream().map(events::get).toList();
                int all = held.stream().mapToInt(Integer::intValue).sum();
                assertThat(held).doesNotContain(0);
                assertThat(all).isBetween(quota, quota + 3 * most);
            }
            assertThat(copies(shares).values())
                    .allSatisfy(copies -> assertThat(copies).isEqualTo(2));
            assertThat(shares.left())
                    .isNotEmpty()
                    .allSatisfy(left -> assertThat(left.why()).isEqualTo(Shares.Why.NOT_WANTED));
        });
    }

    @Test
    void what_cannot_be_shared_is_refused_in_a_sentence() {
        List<Shareable> documents = documents(Property.random(3), 2);
        refused(List.of(), documents, 1, "Name at least one annotator");
        refused(annotators(2), List.of(), 1, "no documents");
        refused(annotators(2), documents, 0, "at least one annotator");
        refused(
                annotators(2),
                documents,
                3,
                "Each document is to go to 3 annotators, but only 2 are named; name more, or choose a smaller"
                        + " overlap.");
    }

    private static void refused(List<LayerId> annotators, List<Shareable> documents, int overlap, String why) {
        assertThatThrownBy(() -> new Sharing(annotators, documents, overlap, Limits.NONE, BY_NUMBER).plan())
                .isInstanceOf(SharingException.class)
                .hasMessageContaining(why);
    }

    private static Map<DocumentId, Integer> copies(Shares shares) {
        Map<DocumentId, Integer> copies = new HashMap<>();
        shares.loads().values().forEach(load -> load.given().forEach(each -> copies.merge(each, 1, Integer::sum)));
        return copies;
    }

    private static Manner manner(RandomGenerator random) {
        return new Manner(random.nextBoolean() ? Balance.NUMBER : Balance.LENGTH, random.nextLong());
    }

    private static List<LayerId> annotators(int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i -> Layer.named("annotator " + i, Layer.Kind.ANNOTATOR).id())
                .toList();
    }

    /// Documents of up to 1000 characters and up to four events.
    private static List<Shareable> documents(RandomGenerator random, int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> new Shareable(
                        DocumentId.random(), 1 + random.nextInt(1000), Map.of(EVENT, random.nextInt(5)), Set.of()))
                .toList();
    }
}
