package org.glossator.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Relation;
import org.glossator.annotation.RelationSet;
import org.glossator.kit.Property;
import org.glossator.kit.RandomChanges;
import org.glossator.message.ExplainedException;
import org.glossator.project.edit.AddDocuments;
import org.glossator.project.edit.ChangeSchema;
import org.glossator.project.edit.Fate;
import org.glossator.schema.AttributeChange;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeScope;
import org.glossator.schema.AttributeType;
import org.glossator.schema.AttributeValue;
import org.glossator.schema.LabelChange;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationChange;
import org.glossator.schema.RelationName;
import org.glossator.schema.Schema;
import org.glossator.schema.SchemaChange;
import org.glossator.task.Progress;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeSchemaTest {

    private static final AttributeName MOOD = new AttributeName("mood");
    private static final AttributeName WEIGHT = new AttributeName("weight");
    private static final AttributeScope TOLD = AttributeScope.ANNOTATIONS;
    private static final Schema SCHEMA = Desk.SCHEMA
            .withAttributes(List.of(
                    AttributeType.of("mood", AttributeType.Kind.CHOICE).offering(List.of("glad", "sad")),
                    AttributeType.of("weight", AttributeType.Kind.NUMBER)))
            .withDocumentLabels(List.of(
                    AttributeType.of("topics", AttributeType.Kind.CHOICES).offering(List.of("war", "peace"))));

    private final Layer mina = Layer.of("Mina", Layer.Kind.ANNOTATOR);
    private final Layer omar = Layer.of("Omar", Layer.Kind.ANNOTATOR);
    private Project project;

    @BeforeEach
    void fill(@TempDir Path folder) throws ExplainedException {
        project = new Desk(folder).sit("Mina");
        List<AddDocuments.Incoming> documents = IntStream.range(0, 40)
                .mapToObj(number -> {
                    TextDocument text = TextDocument.of(
                            "d" + number,
                            "Iran and Turkey agreed.",
                            Map.of("source", "a test", "topics", "war, peace"));
                    Map<Layer, Markup> layers = new LinkedHashMap<>();
                    layers.put(mina, markup());
                    layers.put(omar, markup());
                    return new AddDocuments.Incoming(text, layers);
                })
                .toList();
        project.apply(new AddDocuments(documents, SCHEMA));
    }

    private static Markup markup() {
        Map<AttributeName, AttributeValue> told = new LinkedHashMap<>();
        told.put(MOOD, new AttributeValue.Text("glad"));
        told.put(WEIGHT, new AttributeValue.Text("misfit"));
        Annotation event = new Annotation(AnnotationId.random(), Desk.EVENT, List.of(new Span(16, 22)), told, "n");
        Annotation iran = Annotation.of(Desk.ACTOR, new Span(0, 4));
        return new Markup(
                AnnotationSet.of(List.of(event, iran)),
                RelationSet.of(List.of(Relation.of(Desk.AGENT, event.id(), iran.id()))));
    }

    @AfterEach
    void close() throws StoreException {
        project.close();
    }

    @Test
    void renaming_a_label_reaches_every_document_and_layer_and_is_one_step_back() throws ExplainedException {
        Map<String, DocumentContent> before = everything();
        Schema schema = project.state().schema();
        apply(new LabelChange.Rename(Desk.ACTOR, new LabelName("Agent")), new Fate.Keep());
        assertThat(labels()).filteredOn("Agent"::equals).hasSize(80);
        assertThat(labels()).doesNotContain("Actor");
        assertThat(project.state().schema().relation(Desk.AGENT).orElseThrow().to())
                .containsExactly(new LabelName("Agent"));
        assertThat(project.history().undoable().orElseThrow().sentence()).isEqualTo("rename the label Actor to Agent");
        project.undo().join();
        assertThat(project.state().schema()).isEqualTo(schema);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void any_change_with_any_fate_is_taken_back_whole() {
        Property.check(60, random -> {
            Map<String, DocumentContent> before = everything();
            Schema schema = project.state().schema();
            Fate fate = switch (random.nextInt(3)) {
                case 0 -> new Fate.Keep();
                case 1 -> new Fate.Remove();
                default -> new Fate.Become("Event");
            };
            SchemaChange change = RandomChanges.any(schema, random);
            try {
                if (project.apply(new ChangeSchema(change, fate, Progress.UNWATCHED))
                        .isPresent()) {
                    assertThat(project.undo().join().orElseThrow().left()).isEmpty();
                }
            } catch (EditRefusedException refused) {
                assertThat(refused.getMessage()).endsWith(".");
            }
            assertThat(project.state().schema()).isEqualTo(schema);
            assertThat(everything()).isEqualTo(before);
        });
    }

    @Test
    void a_label_in_use_goes_as_the_person_says() throws ExplainedException {
        apply(new LabelChange.Remove(Desk.ACTOR, null), new Fate.Keep());
        assertThat(labels()).contains("Actor");
        project.undo().join();
        apply(new LabelChange.Remove(Desk.ACTOR, Desk.EVENT), new Fate.Become("Event"));
        assertThat(labels()).hasSize(160).containsOnly("Event");
        project.undo().join();
        apply(new LabelChange.Remove(Desk.ACTOR, null), new Fate.Remove());
        assertThat(labels()).hasSize(80).containsOnly("Event");
        assertThat(everything().values())
                .allSatisfy(content -> assertThat(
                                content.markup(mina.id()).relations().isEmpty())
                        .isTrue());
        assertThat(project.history().undoable().orElseThrow().sentence())
                .isEqualTo("delete the label Actor with all that use it");
    }

    @Test
    void values_and_attributes_are_renamed_where_they_are_told_and_keep_their_order() throws ExplainedException {
        apply(new AttributeChange.RenameValue(TOLD, MOOD, "glad", "happy"), new Fate.Keep());
        apply(new AttributeChange.Rename(TOLD, MOOD, new AttributeName("spirit")), new Fate.Keep());
        assertThat(event().attributes().toString()).isEqualTo("{spirit=happy, weight=misfit}");
        apply(
                new AttributeChange.RemoveValue(TOLD, new AttributeName("spirit"), "happy", null),
                new Fate.Become("sad"));
        assertThat(event().attributes().toString()).isEqualTo("{spirit=sad, weight=misfit}");
        apply(new AttributeChange.Remove(TOLD, new AttributeName("spirit")), new Fate.Remove());
        assertThat(event().attributes().toString()).isEqualTo("{weight=misfit}");
    }

    @Test
    void a_choice_that_becomes_a_choice_of_several_keeps_what_it_said() throws ExplainedException {
        AttributeType several =
                AttributeType.of("mood", AttributeType.Kind.CHOICES).offering(List.of("glad", "sad"));
        apply(new AttributeChange.Revise(TOLD, several), new Fate.Keep());
        assertThat(event().attributes()).containsEntry(MOOD, new AttributeValue.Choices(List.of("glad")));
        apply(new AttributeChange.Revise(TOLD, AttributeType.of("mood", AttributeType.Kind.TEXT)), new Fate.Keep());
        assertThat(event().attributes()).containsEntry(MOOD, new AttributeValue.Text("glad"));
    }

    @Test
    void a_relation_type_is_renamed_everywhere_and_can_go_with_its_relations() throws ExplainedException {
        apply(new RelationChange.Rename(Desk.AGENT, new RelationName("doer")), new Fate.Keep());
        assertThat(types()).hasSize(80).containsOnly("doer");
        apply(new RelationChange.Remove(new RelationName("doer")), new Fate.Remove());
        assertThat(types()).isEmpty();
        assertThat(labels()).hasSize(160);
    }

    @Test
    void document_labels_are_renamed_in_the_metadata() throws ExplainedException {
        AttributeName topics = new AttributeName("topics");
        apply(new AttributeChange.RenameValue(AttributeScope.DOCUMENTS, topics, "war", "conflict"), new Fate.Keep());
        apply(
                new AttributeChange.Rename(AttributeScope.DOCUMENTS, topics, new AttributeName("subjects")),
                new Fate.Keep());
        assertThat(project.state().documents().getLast().metadata())
                .isEqualTo(Map.of("source", "a test", "subjects", "conflict, peace"));
    }

    @Test
    void what_is_refused_or_called_off_changes_nothing() {
        Schema schema = project.state().schema();
        assertThatExceptionOfType(EditRefusedException.class)
                .isThrownBy(() -> apply(new LabelChange.Rename(Desk.ACTOR, Desk.EVENT), new Fate.Keep()))
                .withMessage("There is already a label “Event”.");
        Progress impatient = (done, _) -> {
            if (done > 3) {
                throw new CancellationException();
            }
        };
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> project.apply(new ChangeSchema(
                        new LabelChange.Rename(Desk.ACTOR, new LabelName("Agent")), new Fate.Keep(), impatient)));
        assertThat(project.state().schema()).isEqualTo(schema);
    }

    private void apply(SchemaChange change, Fate fate) throws ExplainedException {
        project.apply(new ChangeSchema(change, fate, Progress.UNWATCHED));
    }

    private Map<String, DocumentContent> everything() throws StoreException {
        Map<String, DocumentContent> contents = new LinkedHashMap<>();
        for (var document : project.state().documents()) {
            contents.put(document.name(), project.read(document.id()).orElseThrow());
        }
        return contents;
    }

    private List<String> labels() throws StoreException {
        return annotations().stream().map(each -> each.label().value()).toList();
    }

    private Annotation event() throws StoreException {
        return annotations().stream()
                .filter(each -> !each.attributes().isEmpty())
                .toList()
                .getLast();
    }

    private List<Annotation> annotations() throws StoreException {
        List<Annotation> found = new ArrayList<>();
        everything()
                .values()
                .forEach(content -> content.layers()
                        .values()
                        .forEach(markup -> found.addAll(markup.annotations().inOrder())));
        return found;
    }

    private List<String> types() throws StoreException {
        List<String> found = new ArrayList<>();
        everything()
                .values()
                .forEach(content -> content.layers()
                        .values()
                        .forEach(markup -> markup.relations()
                                .inOrder()
                                .forEach(relation -> found.add(relation.type().value()))));
        return found;
    }
}
