package org.glossator.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Markup;
import org.glossator.format.Finding;
import org.glossator.format.Tally;
import org.glossator.format.jsonl.JsonlImporter;
import org.glossator.format.text.TextImporter;
import org.glossator.message.ExplainedException;
import org.glossator.project.Annotator;
import org.glossator.project.Project;
import org.glossator.project.ProjectState;
import org.glossator.project.edit.RelabelAnnotations;
import org.glossator.schema.AttributeType;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationName;
import org.glossator.schema.Schema;
import org.glossator.schema.SchemaItem;
import org.glossator.schema.SchemaTemplates;
import org.glossator.store.SqliteProjectFiles;
import org.glossator.task.Progress;
import org.glossator.workflow.importing.Admission;
import org.glossator.workflow.importing.Admissions;
import org.glossator.workflow.importing.ImportTerms;
import org.glossator.workflow.importing.SchemaOrigin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportDocumentsTest {

    private static final String DOCUMENT = """
        {"id":"00000000-0000-0000-0000-000000000001","name":"d","text":"😀 Iran and Turkey met.","annotations":[%s],"relations":[%s]}
        """;
    private static final String IRAN = mark("a1", "ann", "State", 2, 6, "Iran");
    private static final String TURKEY = mark("a2", "ann", "State", 11, 17, "Turkey");
    private static final String MET = mark("a3", "ann", "Meeting", 18, 21, "met");
    private static final String LINK = """
        {"id":"00000000-0000-0000-0000-0000000000b1","layer":"ann","type":"with","source":"%s","target":"%s"}\
        """.formatted(id("a1"), id("a2"));

    private final ImportDocuments documents = new ImportDocuments();

    @TempDir
    private Path folder = Path.of("");

    private Project project;

    private static String id(String key) {
        return "00000000-0000-0000-0000-0000000000" + key;
    }

    private static String mark(String key, String layer, String label, int start, int end, String quote) {
        return """
            {"id":"%s","layer":"%s","label":"%s","start":%d,"end":%d,"quote":"%s"}\
            """.formatted(id(key), layer, label, start, end, quote);
    }

    @BeforeEach
    void begin() throws ExplainedException {
        project = open(Schema.empty("none"));
    }

    private Project open(Schema schema) throws ExplainedException {
        Path file = folder.resolve(schema.name() + ".gloss");
        return new Project(
                new SqliteProjectFiles().create(file, "p", schema), new Annotator("tester"), Clock.systemUTC());
    }

    @AfterEach
    void end() throws ExplainedException {
        project.close();
    }

    private ImportSource source(String name, String marks, String links) throws IOException {
        Path file = Files.writeString(folder.resolve(name), DOCUMENT.formatted(marks, links));
        return new ImportSource(file, new JsonlImporter());
    }

    private ImportOutcome bring(ImportSource... sources) throws ExplainedException {
        return documents.into(project, List.of(sources), Progress.UNWATCHED);
    }

    private ImportOutcome bring(ImportTerms terms, ImportSource... sources) throws ExplainedException {
        return documents.into(project, List.of(sources), terms, Progress.UNWATCHED);
    }

    private ImportTerms keeping(Admissions admissions) {
        return new ImportTerms(Optional.empty(), admissions, SchemaOrigin.PROJECT);
    }

    private Markup markup(String layer) throws ExplainedException {
        ProjectState state = project.state();
        return project.read(state.documents().getFirst().id())
                .orElseThrow()
                .markup(state.layerNamed(layer).orElseThrow().id());
    }

    private static List<String> sentences(ImportOutcome outcome) {
        return outcome.findings().stream()
                .map(Finding::message)
                .map(each -> each.sentence())
                .toList();
    }

    @Test
    void what_was_read_and_what_came_in_is_counted() throws Exception {
        ImportOutcome outcome = bring(source("d.jsonl", IRAN + "," + TURKEY, LINK));

        assertThat(outcome.read()).isEqualTo(new Tally(1, 2, 1));
        assertThat(outcome.added()).isEqualTo(outcome.read());
    }

    @Test
    void the_same_file_adds_nothing_the_second_time_and_makes_no_step() throws Exception {
        ImportSource source = source("d.jsonl", IRAN + "," + TURKEY, LINK);
        bring(source);
        var line = project.history();

        ImportOutcome again = bring(source);

        assertThat(again.added()).isEqualTo(Tally.NOTHING);
        assertThat(again.read()).isEqualTo(new Tally(1, 2, 1));
        assertThat(sentences(again)).singleElement().asString().contains("“d” is in this project already");
        assertThat(project.history()).isEqualTo(line);
    }

    @Test
    void what_is_new_on_a_known_document_comes_in_and_nothing_is_doubled() throws Exception {
        bring(source("d.jsonl", IRAN, ""));
        String otherId = mark("c1", "ann", "State", 2, 6, "Iran");
        String otherLayer = mark("a9", "other", "State", 2, 6, "Iran");

        ImportOutcome more = bring(source("e.jsonl", otherId + "," + TURKEY + "," + otherLayer, ""));

        assertThat(more.added()).isEqualTo(new Tally(0, 2, 0));
        assertThat(markup("ann").annotations().size()).isEqualTo(2);
        assertThat(markup("other").annotations().size()).isEqualTo(1);
        project.undo().join();
        assertThat(markup("ann").annotations().size()).isEqualTo(1);
        assertThat(project.state().layerNamed("other")).isEmpty();
    }

    @Test
    void a_relation_is_tied_to_the_equal_annotation_that_stands_there() throws Exception {
        bring(source("d.jsonl", mark("c1", "ann", "State", 2, 6, "Iran"), ""));

        bring(source("e.jsonl", IRAN + "," + TURKEY, LINK));

        Markup now = markup("ann");
        assertThat(now.annotations().size()).isEqualTo(2);
        var relation = now.relations().inOrder().getFirst();
        assertThat(relation.source().toString()).isEqualTo(id("c1"));
        assertThat(relation.target().toString()).isEqualTo(id("a2"));
    }

    @Test
    void what_somebody_changed_since_stays_as_they_left_it_and_is_named() throws Exception {
        ImportSource source = source("d.jsonl", IRAN, "");
        bring(source);
        Annotation mark = markup("ann").annotations().inOrder().getFirst();
        var place = new org.glossator.project.LayerDocument(
                project.state().layerNamed("ann").orElseThrow().id(),
                project.state().documents().getFirst().id());
        bring(source("e.jsonl", TURKEY + "," + MET, ""));
        project.apply(new RelabelAnnotations(place, List.of(mark.id()), new LabelName("Meeting")));

        ImportOutcome again = bring(source("d.jsonl", IRAN, ""));

        assertThat(again.addedNothing()).isTrue();
        assertThat(sentences(again)).anyMatch(each -> each.contains("“Iran” (State) at 2 was changed"));
        assertThat(markup("ann")
                        .annotations()
                        .find(mark.id())
                        .orElseThrow()
                        .label()
                        .value())
                .isEqualTo("Meeting");
    }

    @Test
    void a_document_of_the_same_id_with_another_text_does_not_come_in() throws Exception {
        bring(source("d.jsonl", IRAN, ""));
        ImportSource changed = source("d.jsonl", "", "");
        Files.writeString(changed.path(), Files.readString(changed.path()).replace("met.", "left."));

        ImportOutcome again = bring(changed);

        assertThat(again.addedNothing()).isTrue();
        assertThat(sentences(again)).anyMatch(each -> each.contains("another text"));
    }

    @Test
    void several_annotators_of_one_source_have_layers_of_their_own_or_are_poured_into_one() throws Exception {
        String other = mark("a9", "bob", "State", 2, 6, "Iran");
        ImportSource source = source("d.jsonl", IRAN + "," + other + "," + TURKEY, "");
        bring(source);
        assertThat(project.state().layers()).extracting(layer -> layer.name()).containsExactly("ann", "bob");
        project.undo().join();

        ImportTerms one = new ImportTerms(Optional.of("all"), Admissions.ADD, SchemaOrigin.PROJECT);
        ImportOutcome poured = bring(one, source);

        assertThat(project.state().layers()).extracting(layer -> layer.name()).containsExactly("all");
        assertThat(poured.added()).isEqualTo(new Tally(1, 2, 0));
        assertThat(bring(one, source).addedNothing()).isTrue();
    }

    @Test
    void an_empty_project_whose_schema_offers_nothing_takes_it_from_the_data() throws Exception {
        String told = IRAN.replace("}", ",\"attributes\":{\"role\":\"host\",\"sure\":true}}");
        String toldToo = TURKEY.replace("}", ",\"attributes\":{\"role\":\"host\"}}");

        bring(source("d.jsonl", told + "," + toldToo + "," + MET, LINK));

        Schema schema = project.state().schema();
        assertThat(schema.allLabels().map(each -> each.name().value())).containsExactly("State", "Meeting");
        assertThat(schema.allLabels().map(each -> schema.colourOf(each.name()))).doesNotHaveDuplicates();
        AttributeType role = schema.attributes().getFirst();
        assertThat(role.kind()).isEqualTo(AttributeType.Kind.CHOICE);
        assertThat(role.values()).containsExactly("host");
        assertThat(role.on()).containsExactly(new LabelName("State"));
        assertThat(schema.attributes().get(1).kind()).isEqualTo(AttributeType.Kind.FLAG);
        assertThat(schema.relation(new RelationName("with")).orElseThrow().from())
                .containsExactly(new LabelName("State"));
    }

    @Test
    void the_configuration_that_lies_beside_the_data_is_the_schema() throws Exception {
        Files.writeString(folder.resolve("annotation.conf"), """
            [entities]
            State
            City
            [relations]
            with Arg1:State, Arg2:State
            [events]
            [attributes]
            """);

        ImportOutcome outcome = bring(source("d.jsonl", IRAN + "," + MET, ""));

        assertThat(project.state().schema().allLabels().map(each -> each.name().value()))
                .containsExactly("State", "City", "Meeting");
        assertThat(sentences(outcome)).anyMatch(each -> each.contains("annotation.conf"));
    }

    @Test
    void what_bears_a_refused_name_is_left_out_with_its_relations_and_each_is_named() throws Exception {
        Schema schema = SchemaTemplates.named("conll-names").orElseThrow();
        project.close();
        project = open(schema);

        ImportOutcome outcome = bring(keeping(Admissions.REFUSE), source("d.jsonl", IRAN + "," + TURKEY, LINK));

        assertThat(outcome.added()).isEqualTo(new Tally(1, 0, 0));
        assertThat(sentences(outcome))
                .contains("“d”, layer ann: “Iran” (State) at 2 was left out, since its label is not in the schema.")
                .hasSize(3);
        assertThat(project.state().schema()).isEqualTo(schema);
    }

    @Test
    void a_name_becomes_another_one_that_the_schema_has() throws Exception {
        Schema schema = SchemaTemplates.named("conll-names").orElseThrow();
        String known = schema.labels().getFirst().name().value();
        project.close();
        project = open(schema);
        Admissions mapped =
                Admissions.REFUSE.with(new SchemaItem.ALabel(new LabelName("State")), new Admission.Become(known));

        ImportOutcome outcome = bring(keeping(mapped), source("d.jsonl", IRAN + "," + MET, ""));

        assertThat(markup("ann").annotations().inOrder())
                .singleElement()
                .satisfies(each -> assertThat(each.label().value()).isEqualTo(known));
        assertThat(outcome.findings()).hasSize(1);
    }

    @Test
    void several_files_are_one_step_and_one_that_cannot_be_read_leaves_the_project_as_it_was() throws Exception {
        Path text = Files.writeString(folder.resolve("t.txt"), "A statement.");
        ImportSource plain = new ImportSource(text, new TextImporter());
        ImportSource marked = source("d.jsonl", IRAN, "");
        ImportSource missing = new ImportSource(folder.resolve("none.txt"), new TextImporter());

        assertThatThrownBy(() -> bring(plain, marked, missing)).isInstanceOf(ExplainedException.class);
        assertThat(project.state().documents()).isEmpty();

        bring(plain, marked);
        assertThat(project.state().documents()).hasSize(2);
        project.undo().join();
        assertThat(project.state().documents()).isEmpty();
        assertThat(project.state().layers()).isEmpty();
        assertThat(project.state().schema()).isEqualTo(Schema.empty("none"));
    }

    @Test
    void cancelling_leaves_nothing_behind_whenever_it_comes() throws Exception {
        List<ImportSource> sources = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            ImportSource source = source("d" + i + ".jsonl", IRAN, "");
            Files.writeString(
                    source.path(),
                    Files.readString(source.path())
                            .replace("000001\"", "0%05d\"".formatted(i + 10))
                            .replace("\"d\"", "\"d" + i + "\""));
            sources.add(source);
        }
        AtomicInteger reports = new AtomicInteger();
        documents.rehearse(project, sources, ImportTerms.usual(project.state()), (_, _) -> reports.incrementAndGet());
        for (int stop = 1; ; stop += 7) {
            AtomicInteger left = new AtomicInteger(stop);
            Progress cancelling = (_, _) -> {
                if (left.decrementAndGet() == 0) {
                    throw new CancellationException();
                }
            };
            try {
                documents.into(project, sources, cancelling);
                break;
            } catch (CancellationException _) {
                assertThat(project.state().documents()).isEmpty();
                assertThat(project.history().undoable()).isEmpty();
            }
        }
        assertThat(project.state().documents()).hasSize(40);
        assertThat(reports.get()).isGreaterThan(40);
    }

    @Test
    void an_edit_that_is_cancelled_while_it_is_written_leaves_the_file_as_it_was() throws Exception {
        ImportSource source = source("d.jsonl", IRAN, "");
        Progress atTheEnd = (done, total) -> {
            if (done >= total * 0.88) {
                throw new CancellationException();
            }
        };

        assertThatThrownBy(() -> documents.into(project, List.of(source), atTheEnd))
                .isInstanceOf(CancellationException.class);

        assertThat(project.state().documents()).isEmpty();
        assertThat(bring(source).added()).isEqualTo(new Tally(1, 1, 0));
    }

    @Test
    void a_file_of_names_is_a_table_or_json() throws Exception {
        Path table = Files.writeString(
                folder.resolve("names.tsv"),
                "\uFEFFkind\tfrom\tto\nlabel\tPER\tPerson\nrelation\told\t\nattribute\tx\ty\n");
        assertThat(NameMapFile.read(table))
                .isEqualTo(Map.of(
                        new SchemaItem.ALabel(new LabelName("PER")), new Admission.Become("Person"),
                        new SchemaItem.ARelation(new RelationName("old")), new Admission.LeaveOut(),
                        new SchemaItem.AnAttribute(new org.glossator.schema.AttributeName("x")),
                                new Admission.Become("y")));
        Path json = Files.writeString(folder.resolve("names.json"), "{\"PER\": \"Person\"}");
        assertThat(NameMapFile.read(json))
                .isEqualTo(Map.of(new SchemaItem.ALabel(new LabelName("PER")), new Admission.Become("Person")));

        Files.writeString(table, "kind,from,to\nlabel,PER,Person\nlable,ORG,Group\n");
        assertThatThrownBy(() -> NameMapFile.read(table))
                .isInstanceOfSatisfying(
                        ExplainedException.class,
                        refusal -> assertThat(refusal.explanation().sentence()).contains("line 3", "lable"));
    }
}
