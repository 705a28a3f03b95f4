package org.glossator.dataset.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.glossator.kit.Property;
import org.glossator.message.ExplainedException;
import org.glossator.schema.LabelName;
import org.glossator.task.Progress;
import org.glossator.text.DocumentId;
import org.glossator.text.TextDocument;
import org.junit.jupiter.api.Test;

class SplitsTest {

    private static final LabelName COMMON = new LabelName("Common");
    private static final LabelName RARE = new LabelName("Rare");
    private static final SplitPlan USUAL = SplitPlan.USUAL;

    private final Map<DocumentId, String> texts = new HashMap<>();

    private Specimen document(String text, Map<String, String> metadata, Map<LabelName, Integer> labels) {
        TextDocument document = TextDocument.of("document", text, metadata);
        texts.put(document.id(), text);
        return new Specimen(document.head(), labels, Sketch.of(text));
    }

    private Specimen document(String text) {
        return document(text, Map.of(), Map.of());
    }

    private Splits split(List<Specimen> documents, SplitPlan plan) throws ExplainedException {
        return Splits.of(documents, plan, head -> texts.getOrDefault(head.id(), ""), Progress.UNWATCHED);
    }

    private static int place(Splits splits, Specimen document) {
        return splits.places().getOrDefault(document.head().id(), -1);
    }

    private static String words(RandomGenerator random, int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> "w" + random.nextInt(5_000))
                .collect(Collectors.joining(" "));
    }

    private static List<Integer> sizes(Splits splits) {
        List<Integer> sizes = new ArrayList<>(Collections.nCopies(splits.names().size(), 0));
        splits.places().values().forEach(place -> sizes.set(place, sizes.get(place) + 1));
        return sizes;
    }

    @Test
    void shares_are_reached_to_the_document() throws ExplainedException {
        RandomGenerator random = Property.random(1);
        List<Specimen> documents = IntStream.range(0, 100)
                .mapToObj(_ -> document(words(random, 30)))
                .toList();
        assertThat(sizes(split(documents, USUAL))).containsExactly(80, 10, 10);

        SplitPlan folds = new SplitPlan(new Partition.Folds(4), 1, Grouping.USUAL, false);
        assertThat(sizes(split(documents, folds))).containsExactly(25, 25, 25, 25);
    }

    @Test
    void the_order_of_the_documents_does_not_matter_and_the_seed_does() {
        Property.check(20, random -> {
            List<Specimen> documents = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                Map<LabelName, Integer> labels =
                        random.nextInt(4) == 0 ? Map.of(RARE, 1, COMMON, 2) : Map.of(COMMON, 1 + random.nextInt(3));
                documents.add(document(words(random, 20), Map.of("source", "s" + random.nextInt(12)), labels));
            }
            SplitPlan plan = new SplitPlan(Partition.Shares.USUAL, 7, Grouping.by("source"), random.nextBoolean());
            Splits splits = split(documents, plan);
            Collections.shuffle(documents, new Random(random.nextLong()));
            assertThat(split(documents, plan)).isEqualTo(splits);
            SplitPlan other = new SplitPlan(plan.partition(), 8, Grouping.USUAL, plan.stratified());
            SplitPlan another = new SplitPlan(plan.partition(), 9, Grouping.USUAL, plan.stratified());
            assertThat(split(documents, other)).isNotEqualTo(split(documents, another));
        });
    }

    @Test
    void one_source_never_stands_on_both_sides() {
        Property.check(20, random -> {
            List<Specimen> documents = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                Map<String, String> metadata =
                        random.nextInt(5) == 0 ? Map.of() : Map.of("source", "s" + random.nextInt(15));
                documents.add(document(words(random, 20), metadata, Map.of(COMMON, 1)));
            }
            SplitPlan plan = new SplitPlan(Partition.Shares.USUAL, random.nextLong(), Grouping.by("source"), true);
            Splits splits = split(documents, plan);
            Map<String, Integer> sides = new LinkedHashMap<>();
            for (Specimen document : documents) {
                String source = document.head().metadata().get("source");
                if (source != null) {
                    int side = place(splits, document);
                    assertThat(sides.computeIfAbsent(source, _ -> side)).isEqualTo(side);
                }
            }
            assertThat(splits.places()).hasSize(60);
        });
    }

    @Test
    void near_duplicates_never_stand_on_both_sides_unless_asked_to_and_others_are_not_tied() {
        Property.check(10, random -> {
            List<Specimen> documents = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                String text = words(random, 120);
                documents.add(document(text));
                documents.add(document("An added headline. " + text.replaceFirst("w", "W") + " The end!"));
            }
            SplitPlan plan = new SplitPlan(new Partition.Folds(5), random.nextLong(), Grouping.USUAL, false);
            Splits splits = split(documents, plan);
            assertThat(splits.groups()).isEqualTo(50);
            for (int i = 0; i < 100; i += 2) {
                assertThat(place(splits, documents.get(i))).isEqualTo(place(splits, documents.get(i + 1)));
            }
            SplitPlan apart = new SplitPlan(new Partition.Folds(5), plan.seed(), new Grouping(null, false), false);
            assertThat(split(documents, apart).groups()).isEqualTo(100);
        });
    }

    @Test
    void likeness_is_what_is_in_both_of_what_is_in_either_and_blind_to_case_and_signs() {
        assertThat(Shingles.of("One, two – THREE four").likeness(Shingles.of("one two three four")))
                .isEqualTo(1);
        // {abc, bcd, cde} and {abc, bcd, cdf}: two of four
        assertThat(Shingles.of("a b c d e").likeness(Shingles.of("a b c d f"))).isEqualTo(0.5);
        assertThat(Shingles.of("和平协定签").likeness(Shingles.of("和平协定签署"))).isEqualTo(0.75);
        assertThat(Shingles.of("").likeness(Shingles.of("🕊"))).isEqualTo(1);
    }

    @Test
    void sketches_are_alike_as_much_as_texts_are() {
        Property.check(30, random -> {
            String text = words(random, 300);
            int cut = text.indexOf(' ', random.nextInt(text.length() - 10));
            String other = text.substring(0, Math.max(1, cut)) + " " + words(random, 40);
            double alike = Shingles.of(text).likeness(Shingles.of(other));
            assertThat(Math.abs(Sketch.of(text).likeness(Sketch.of(other)) - alike))
                    .isLessThan(0.2);
        });
    }

    @Test
    void every_split_has_its_share_of_a_rare_label_when_stratified() throws ExplainedException {
        RandomGenerator random = Property.random(3);
        List<Specimen> documents = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Map<LabelName, Integer> labels = i % 20 == 0 ? Map.of(RARE, 1, COMMON, 3) : Map.of(COMMON, 1 + i % 3);
            documents.add(document(words(random, 20), Map.of(), labels));
        }
        Splits splits = split(documents, new SplitPlan(new Partition.Folds(5), 1, Grouping.USUAL, true));

        int[] rare = new int[5];
        int[] common = new int[5];
        for (Specimen document : documents) {
            int place = place(splits, document);
            rare[place] += document.labels().getOrDefault(RARE, 0);
            common[place] += document.labels().getOrDefault(COMMON, 0);
        }
        assertThat(rare).containsExactly(2, 2, 2, 2, 2);
        int all = IntStream.of(common).sum();
        assertThat(common)
                .satisfies(counts ->
                        assertThat(IntStream.of(counts)).allMatch(count -> Math.abs(count - all / 5.0) <= 2));
    }
}
