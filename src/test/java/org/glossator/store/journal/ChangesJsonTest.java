package org.glossator.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Assignment;
import org.glossator.annotation.Decision;
import org.glossator.annotation.DecisionId;
import org.glossator.annotation.DocumentState;
import org.glossator.annotation.Layer;
import org.glossator.annotation.LayerId;
import org.glossator.annotation.Relation;
import org.glossator.kit.RandomDecisions;
import org.glossator.message.Message;
import org.glossator.project.Change;
import org.glossator.project.LayerDocument;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeValue;
import org.glossator.schema.Colour;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationName;
import org.glossator.schema.Schema;
import org.glossator.text.OffsetMap;
import org.glossator.text.Span;
import org.glossator.text.TextDigest;
import org.glossator.text.TextDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangesJsonTest {

    private final TextDocument document = TextDocument.of("a “name”\n", "🕊 Iran and\r\n🇹🇷 Turkey", metadata());
    private final Layer layer = Layer.of("گروه", Layer.Kind.GOLD);
    private final LayerDocument place = new LayerDocument(layer.id(), document.id());
    private final Measured measured = new Measured(document.head().digest(), OffsetMap.of(document.text()));
    private final Texts texts = new Texts() {
        @Override
        public String text(TextDigest digest) {
            assertThat(digest).isEqualTo(measured.digest());
            return document.text();
        }

        @Override
        public OffsetMap offsets(TextDigest digest) {
            return OffsetMap.of(text(digest));
        }
    };

    @Test
    void every_kind_of_change_comes_back_as_it_was() throws Exception {
        List<Change> changes = everyKind();
        assertThat(changes.stream().map(Object::getClass).distinct())
                .as("a sample of each kind")
                .containsExactlyInAnyOrder((Class[]) Change.class.getPermittedSubclasses());
        byte[] kept = ChangesJson.write(changes, Map.of(document.id(), measured));
        assertThat(ChangesJson.read(kept, texts)).isEqualTo(changes);
    }

    @Test
    void long_entries_are_compressed_and_come_back_as_they_were() throws Exception {
        List<Change> changes = Collections.nCopies(500, everyKind()).stream()
                .flatMap(List::stream)
                .toList();
        byte[] kept = ChangesJson.write(changes, Map.of(document.id(), measured));
        assertThat(kept[0]).isNotEqualTo((byte) '[');
        assertThat(kept.length).isLessThan(200_000);
        assertThat(ChangesJson.read(kept, texts)).isEqualTo(changes);
    }

    @Test
    void short_entries_can_be_read_by_people_and_count_code_points() throws Exception {
        Annotation turkey = Annotation.of(new LabelName("Actor"), new Span(18, 24));
        assertThat(turkey.quote(document.text())).isEqualTo("Turkey");
        byte[] kept =
                ChangesJson.write(List.of(new Change.AnnotationAdded(place, turkey)), Map.of(document.id(), measured));
        assertThat(new String(kept, StandardCharsets.UTF_8)).contains("\"start\":15,\"end\":21");
    }

    @Test
    void the_marks_of_a_decision_count_code_points_too() throws Exception {
        Annotation turkey = Annotation.of(new LabelName("Actor"), new Span(18, 24));
        Decision neither = new Decision(
                DecisionId.random(),
                List.of(new Decision.Subject.Mark(LayerId.random(), turkey, false)),
                List.of(),
                List.of(),
                Decision.Origin.STRATEGY,
                "Mina",
                null,
                "");
        byte[] kept =
                ChangesJson.write(List.of(new Change.DecisionAdded(place, neither)), Map.of(document.id(), measured));
        assertThat(new String(kept, StandardCharsets.UTF_8)).contains("\"start\":15,\"end\":21");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void decisions_of_all_sorts_come_back_as_they_were(long seed) throws Exception {
        RandomGenerator random = new SplittableRandom(seed);
        List<LayerId> layers = List.of(LayerId.random(), LayerId.random(), LayerId.random());
        List<Change> changes = IntStream.range(0, 20)
                .mapToObj(_ -> new Change.DecisionAdded(place, RandomDecisions.about(layers, document.text(), random)))
                .collect(Collectors.toList());
        byte[] kept = ChangesJson.write(changes, Map.of(document.id(), measured));
        assertThat(ChangesJson.read(kept, texts)).as("seed %d", seed).isEqualTo(changes);
    }

    @Test
    void what_was_cut_off_or_says_something_else_is_refused() {
        byte[] kept =
                ChangesJson.write(Collections.nCopies(100, new Change.ProjectRenamed("a".repeat(30), "b")), Map.of());
        assertThatThrownBy(() -> ChangesJson.read(Arrays.copyOf(kept, kept.length / 2), texts))
                .isInstanceOf(DamagedJsonException.class);
        assertThatThrownBy(() -> ChangesJson.read("[{\"change\":\"weather\"}]".getBytes(StandardCharsets.UTF_8), texts))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_operation_comes_back_with_its_numbers_as_numbers() {
        Message operation = Message.of("project.add-annotations", 41, "“Actor”", 5_000_000_000L);
        assertThat(Columns.operation(Columns.operation(operation))).isEqualTo(operation);
    }

    private List<Change> everyKind() {
        Annotation plain = Annotation.of(new LabelName("Actor"), new Span(0, 2));
        Annotation full = new Annotation(
                AnnotationId.random(),
                new LabelName("Ereignis"),
                List.of(new Span(3, 7), new Span(18, 24)),
                attributes(),
                "a note\twith \"quotes\" 🕊");
        Relation relation = Relation.of(new RelationName("agent"), plain.id(), full.id());
        Decision decision = new Decision(
                DecisionId.random(),
                List.of(
                        new Decision.Subject.Mark(layer.id(), full, false),
                        new Decision.Subject.Link(LayerId.random(), relation, true)),
                List.of(plain.id()),
                List.of(relation.id()),
                Decision.Origin.PERSON,
                "Ḥasan 🕊",
                Decision.Cause.GUIDELINE_GAP,
                "“both”\nare right");
        Schema schema = new Schema(
                "S", 2, "g", List.of(Label.of("Actor", new Colour("#2F6FDE"))), List.of(), List.of(), List.of());
        return new ArrayList<>(List.of(
                new Change.AnnotationAdded(place, full),
                new Change.AnnotationRemoved(place, plain),
                new Change.AnnotationReplaced(place, plain, plain.noted("other")),
                new Change.RelationAdded(place, relation),
                new Change.RelationRemoved(place, relation),
                new Change.RelationReplaced(place, relation, relation.reversed()),
                new Change.DecisionAdded(place, decision),
                new Change.DecisionRemoved(place, decision),
                new Change.DecisionReplaced(place, decision, decision.explained(null, "")),
                new Change.DocumentAdded(document),
                new Change.DocumentRemoved(document),
                new Change.DocumentDescribed(document.head(), document.head().named("other")),
                new Change.LayerAdded(layer),
                new Change.LayerRemoved(layer),
                new Change.StateChanged(place, DocumentState.NEW, DocumentState.IN_PROGRESS),
                new Change.AssignmentChanged(place, Assignment.NONE, Assignment.BLIND),
                new Change.RemarkChanged(place, "", "look at\n“🕊” again"),
                new Change.SchemaChanged(Schema.empty("empty"), schema),
                new Change.ProjectRenamed("before", "after")));
    }

    private static Map<AttributeName, AttributeValue> attributes() {
        Map<AttributeName, AttributeValue> told = new LinkedHashMap<>();
        told.put(new AttributeName("z words"), new AttributeValue.Text("1.50"));
        told.put(new AttributeName("a flag"), new AttributeValue.Flag(false));
        told.put(new AttributeName("number"), new AttributeValue.Numeric(new BigDecimal("1.50")));
        told.put(new AttributeName("whole"), new AttributeValue.Numeric(new BigDecimal("12345678901234567890")));
        told.put(new AttributeName("power"), new AttributeValue.Numeric(new BigDecimal("1E+3")));
        told.put(new AttributeName("several"), new AttributeValue.Choices(List.of("b", "a")));
        told.put(new AttributeName("none"), new AttributeValue.Choices(List.of()));
        return told;
    }

    private static Map<String, String> metadata() {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("speaker", "باقایی");
        metadata.put("date", "2018-05-14");
        return metadata;
    }
}
