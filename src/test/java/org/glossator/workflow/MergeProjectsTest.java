package org.glossator.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.DocumentState;
import org.glossator.annotation.Layer;
import org.glossator.kit.Picture;
import org.glossator.message.ExplainedException;
import org.glossator.project.Annotator;
import org.glossator.project.Edit;
import org.glossator.project.LayerDocument;
import org.glossator.project.Project;
import org.glossator.project.ProjectFiles.Access;
import org.glossator.project.edit.AddAnnotations;
import org.glossator.project.edit.AddDocuments;
import org.glossator.project.edit.SetDocumentState;
import org.glossator.project.edit.SetNote;
import org.glossator.project.merge.Kinship;
import org.glossator.project.merge.MergeReport;
import org.glossator.schema.Colour;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;
import org.glossator.store.SqliteProjectFiles;
import org.glossator.task.Progress;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeProjectsTest {

    private static final String TEXT = "🕊 Iran and Turkey agreed in Astana.";

    @TempDir
    Path folder;

    private final SqliteProjectFiles files = new SqliteProjectFiles();
    private final MergeProjects merge = new MergeProjects(files);
    private final TextDocument statement = TextDocument.of("statement", TEXT, Map.of());
    private Path file;

    @BeforeEach
    void begin() throws ExplainedException {
        file = folder.resolve("talks.gloss");
        make(file, statement, "Actor");
    }

    @Test
    void a_project_that_shares_no_history_comes_in_by_text_and_layer_name_as_one_step_and_once() throws Exception {
        TextDocument same = TextDocument.of("the same elsewhere", TEXT, Map.of());
        Path other = make(folder.resolve("other.gloss"), same, "Group");
        Layer omid = Layer.of("Omid", Layer.Kind.ANNOTATOR);
        edit(other, new AddAnnotations(omid, same.id(), List.of(mark("Group", "Turkey"))));
        edit(other, new SetDocumentState(omid, same.id(), DocumentState.DONE));
        TextDocument more = TextDocument.of("more", "Nothing yet.", Map.of());
        edit(other, project -> adding(more, project.schema()).against(project));
        Picture before = picture();

        MergeOutcome outcome = merged(other);

        assertThat(outcome.kinship()).isEqualTo(Kinship.STRANGERS);
        assertThat(outcome.report().documents()).isEqualTo(new MergeReport.Gain(1, 0, 0));
        assertThat(outcome.report().layers())
                .extracting(MergeReport.LayerGain::layer)
                .containsExactly("Omid");
        assertThat(outcome.report().findings()).anyMatch(each -> each.sentence().contains("Group"));
        try (Project project = open(file)) {
            assertThat(project.state().documents())
                    .extracting(head -> head.name())
                    .containsExactly("statement", "more");
            Layer layer = project.state().layerNamed("Omid").orElseThrow();
            var tally = project.state().tally(new LayerDocument(layer.id(), statement.id()));
            assertThat(tally.state()).isEqualTo(DocumentState.DONE);
            assertThat(tally.annotations()).isEqualTo(1);
        }
        assertThat(merged(other).report().isNothing()).isTrue();
        try (Project project = open(file)) {
            project.undo().get();
            assertThat(Picture.of(project).unordered()).isEqualTo(before);
        }
    }

    @Test
    void a_rehearsal_tells_the_same_and_changes_nothing() throws Exception {
        Path stranger = make(folder.resolve("stranger.gloss"), TextDocument.of("new", "Sudan.", Map.of()), "Actor");
        Path copy = folder.resolve("copy.gloss");
        files.copy(file, copy);
        edit(
                copy,
                new AddAnnotations(
                        Layer.of("Omid", Layer.Kind.ANNOTATOR), statement.id(), List.of(mark("Actor", "Iran"))));
        byte[] before = Files.readAllBytes(file);
        List<MergeOutcome> rehearsed;
        try (Project project =
                new OpenProject(files, Clock.systemUTC()).open(file, Access.READ_ONLY, new Annotator("Lead"))) {
            rehearsed = merge.rehearse(project, file, List.of(copy, stranger), Progress.UNWATCHED);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);

        assertThat(rehearsed.get(0)).isEqualTo(merged(copy));
        assertThat(rehearsed.get(1)).isEqualTo(merged(stranger));
    }

    @Test
    void a_file_copied_by_other_means_and_worked_on_in_both_comes_in_by_text_and_says_so() throws Exception {
        Layer omid = Layer.of("Omid", Layer.Kind.ANNOTATOR);
        Path twin = Files.copy(file, folder.resolve("twin.gloss"));
        edit(file, new AddAnnotations(omid, statement.id(), List.of(mark("Actor", "Iran"))));
        edit(twin, new AddAnnotations(omid, statement.id(), List.of(mark("Actor", "Turkey"))));

        MergeOutcome outcome = merged(twin);

        assertThat(outcome.kinship()).isEqualTo(Kinship.TWINS);
        assertThat(outcome.report().findings().getFirst().sentence()).contains("twin.gloss", "glossator copy");
        assertThat(outcome.report().annotations()).isEqualTo(1);
    }

    @Test
    void a_file_copied_by_other_means_and_worked_on_in_one_comes_in_through_the_journal() throws Exception {
        Layer omid = Layer.of("Omid", Layer.Kind.ANNOTATOR);
        Path twin = Files.copy(file, folder.resolve("twin.gloss"));
        edit(twin, new AddAnnotations(omid, statement.id(), List.of(mark("Actor", "Turkey"))));

        assertThat(merged(twin).kinship()).isEqualTo(Kinship.COPIES);
        edit(file, new AddAnnotations(omid, statement.id(), List.of(mark("Actor", "Iran"))));

        assertThat(files.check(file)).isEmpty();
    }

    @Test
    void a_project_is_not_merged_into_itself() throws Exception {
        assertThat(refused(folder.resolve("..").resolve(folder.getFileName()).resolve("talks.gloss")))
                .contains("talks.gloss", "itself");
    }

    @Test
    void what_is_no_project_newer_damaged_or_missing_is_refused_by_name_before_anything_comes_in() throws Exception {
        Path copy = folder.resolve("copy.gloss");
        files.copy(file, copy);
        edit(
                copy,
                new AddAnnotations(
                        Layer.of("Omid", Layer.Kind.ANNOTATOR), statement.id(), List.of(mark("Actor", "Iran"))));
        Picture before = picture();

        Path text = Files.writeString(folder.resolve("notes.txt"), TEXT.repeat(100));
        assertThat(refused(copy, text)).contains("notes.txt", "not a Glossator project");
        Path newer = Files.copy(file, folder.resolve("newer.gloss"));
        run(newer, "PRAGMA user_version = 99");
        assertThat(refused(copy, newer)).contains("newer.gloss", "newer");
        Path damaged = Files.copy(file, folder.resolve("damaged.gloss"));
        byte[] bytes = Files.readAllBytes(damaged);
        java.util.Arrays.fill(bytes, 4096, bytes.length / 2, (byte) 7);
        Files.write(damaged, bytes);
        assertThat(refused(copy, damaged)).contains("damaged.gloss");
        Path broken = Files.copy(copy, folder.resolve("broken.gloss"));
        run(broken, "UPDATE journal SET changes = x'5b7b' WHERE entry = (SELECT max(entry) FROM journal)");
        assertThat(refused(broken)).contains("broken.gloss", "damaged");
        assertThat(refused(copy, folder.resolve("nowhere.gloss"))).contains("nowhere.gloss");

        assertThat(picture()).isEqualTo(before);
    }

    @Test
    void a_copy_that_somebody_has_open_is_read_beside_them() throws Exception {
        Path copy = folder.resolve("copy.gloss");
        files.copy(file, copy);
        try (Project held = open(copy)) {
            held.apply(new AddAnnotations(
                    Layer.of("Omid", Layer.Kind.ANNOTATOR), statement.id(), List.of(mark("Actor", "Iran"))));

            assertThat(merged(copy).report().annotations()).isEqualTo(1);
        }
    }

    @Test
    void a_copy_of_an_older_version_is_brought_forward_aside_and_stays_as_it_is() throws Exception {
        Path copy = folder.resolve("copy.gloss");
        files.copy(file, copy);
        edit(
                copy,
                new AddAnnotations(
                        Layer.of("Omid", Layer.Kind.ANNOTATOR), statement.id(), List.of(mark("Actor", "Iran"))));
        run(
                copy,
                "DROP TABLE withheld",
                "DROP VIEW verdict",
                "DROP TABLE decision",
                "DROP TABLE assignment",
                "DROP TABLE remark",
                "DROP TABLE tally");
        for (String statement :
                Files.readString(Path.of("resources/sql/version-2.sql")).split(";")) {
            if (statement.contains(" tally ")) {
                run(copy, statement.substring(statement.indexOf(statement.contains("CREATE") ? "CREATE" : "INSERT")));
            }
        }
        run(copy, "PRAGMA user_version = 2");
        byte[] before = Files.readAllBytes(copy);

        assertThat(merged(copy).report().annotations()).isEqualTo(1);

        assertThat(Files.readAllBytes(copy)).isEqualTo(before);
    }

    @Test
    void a_cancelled_merge_leaves_the_project_as_it_was() throws Exception {
        Path copy = folder.resolve("copy.gloss");
        files.copy(file, copy);
        edit(
                copy,
                new AddAnnotations(
                        Layer.of("Omid", Layer.Kind.ANNOTATOR), statement.id(), List.of(mark("Actor", "Iran"))));
        Path stranger = make(folder.resolve("stranger.gloss"), TextDocument.of("new", "Sudan.", Map.of()), "Actor");
        Picture before = picture();
        for (Path other : List.of(copy, stranger)) {
            try (Project project = open(file)) {
                catchThrowableOfType(
                        CancellationException.class,
                        () -> merge.into(project, file, List.of(other), (done, total) -> {
                            if (done * 2 > total) {
                                throw new CancellationException();
                            }
                        }));
            }
            assertThat(picture()).isEqualTo(before);
        }
    }

    @Test
    void a_copy_for_an_annotator_holds_nothing_of_what_others_did() throws Exception {
        Layer mina = Layer.of("Mina", Layer.Kind.ANNOTATOR);
        TextDocument secret = TextDocument.of("secret", "Zanzibar is not to be read.", Map.of());
        edit(file, project -> adding(secret, project.schema()).against(project));
        Annotation iran = mark("Actor", "Iran").noted("perhaps Quelimane");
        edit(file, new AddAnnotations(mina, statement.id(), List.of(iran)));
        edit(file, new SetNote(new LayerDocument(mina.id(), statement.id()), iran.id(), ""));
        Path copy = folder.resolve("for-omid.gloss");
        try (Project project = open(file)) {
            new CopyForAnnotator(files)
                    .make(file, project.state(), copy, new Annotator("Omid"), List.of(statement.id()));
        }

        String bytes = new String(Files.readAllBytes(copy), StandardCharsets.UTF_8);
        assertThat(bytes)
                .contains("Turkey agreed")
                .doesNotContain(
                        "Zanzibar", "secret", "Quelimane", "Mina", iran.id().toString());
        try (Project project = open(copy)) {
            assertThat(project.state().name()).isEqualTo("Talks – Omid");
            assertThat(project.state().layers()).isEmpty();
        }
        edit(
                copy,
                new AddAnnotations(
                        Layer.of("Omid", Layer.Kind.ANNOTATOR), statement.id(), List.of(mark("Actor", "Iran"))));
        assertThat(merged(copy).report().layers())
                .extracting(MergeReport.LayerGain::layer)
                .containsExactly("Omid");
        try (Project project = open(file)) {
            assertThat(project.state().documents()).hasSize(2);
            assertThat(project.state().layers()).extracting(Layer::name).containsExactly("Mina", "Omid");
        }
    }

    @Test
    void a_copy_takes_no_other_files_place_and_leaves_nothing_beside_it() throws Exception {
        Path there = Files.writeString(folder.resolve("there.gloss"), "a letter");
        String refusal = catchThrowableOfType(ExplainedException.class, () -> files.copy(file, there))
                .explanation()
                .sentence();
        assertThat(refusal).contains("there.gloss", "exists");
        assertThat(there).hasContent("a letter");
        files.copy(file, folder.resolve("copy.gloss"));
        try (var beside = Files.list(folder)) {
            assertThat(beside.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder("talks.gloss", "there.gloss", "copy.gloss");
        }
    }

    private String refused(Path... others) throws ExplainedException {
        try (Project project = open(file)) {
            return catchThrowableOfType(
                            ExplainedException.class,
                            () -> merge.into(project, file, List.of(others), Progress.UNWATCHED))
                    .explanation()
                    .sentence();
        }
    }

    private MergeOutcome merged(Path other) throws ExplainedException {
        try (Project project = open(file)) {
            return merge.into(project, file, List.of(other), Progress.UNWATCHED).getFirst();
        }
    }

    private Picture picture() throws ExplainedException {
        try (Project project = open(file)) {
            return Picture.of(project).unordered();
        }
    }

    private void edit(Path path, Edit edit) throws ExplainedException {
        try (Project project = open(path)) {
            project.apply(edit);
        }
    }

    private Project open(Path path) throws ExplainedException {
        return new OpenProject(files, Clock.systemUTC()).open(path, Access.READ_WRITE, new Annotator("Lead"));
    }

    private Path make(Path path, TextDocument document, String label) throws ExplainedException {
        Schema schema = new Schema(
                "Test", 1, "", List.of(Label.of(label, new Colour("#2F6FDE"))), List.of(), List.of(), List.of());
        try (Project project =
                new CreateProject(files, Clock.systemUTC()).create(path, "Talks", schema, new Annotator("Lead"))) {
            project.apply(adding(document, schema));
        }
        return path;
    }

    private static AddDocuments adding(TextDocument document, Schema schema) {
        return new AddDocuments(List.of(new AddDocuments.Incoming(document, Map.of())), schema);
    }

    private static Annotation mark(String label, String words) {
        int start = TEXT.indexOf(words);
        return Annotation.of(new LabelName(label), new Span(start, start + words.length()));
    }

    private static void run(Path path, String... statements) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                var statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}
