package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Markup;
import org.glossator.annotation.RelationSet;
import org.glossator.project.Annotator;
import org.glossator.project.Project;
import org.glossator.project.ProjectFiles;
import org.glossator.project.edit.AddAnnotations;
import org.glossator.project.edit.AddDocuments;
import org.glossator.schema.Colour;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteProjectStoreTest {

    private static final LabelName ACTOR = new LabelName("Actor");
    private static final Schema SCHEMA = new Schema(
            "Test",
            1,
            "",
            List.of(Label.of("Actor", new Colour("#2F6FDE")), Label.of("Event", new Colour("#C2410C"))),
            List.of(),
            List.of(),
            List.of());

    private final ProjectFiles files = new SqliteProjectFiles();
    private final Layer mine = Layer.of("Mina", Layer.Kind.ANNOTATOR);
    private final TextDocument statement =
            TextDocument.of("statement", "🕊 Iran and 🇹🇷 Turkey agreed in Astana.", Map.of("source", "test"));

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("پروژه one.gloss");
    }

    @Test
    void what_was_marked_is_there_after_reopening_in_one_file() throws Exception {
        Annotation iran = Annotation.of(ACTOR, span("Iran"));
        Annotation both = new Annotation(
                AnnotationId.random(), ACTOR, List.of(span("Iran"), span("Turkey")), Map.of(), "who agreed");
        try (Project project = project(files.create(file, "Astana", SCHEMA))) {
            project.apply(new AddDocuments(
                    List.of(new AddDocuments.Incoming(statement, Map.of())),
                    project.state().schema()));
            project.apply(new AddAnnotations(mine, statement.id(), List.of(iran, both)));
        }
        try (var beside = Files.list(folder)) {
            assertThat(beside).containsExactly(file);
        }
        try (Project project = project(files.open(file, ProjectFiles.Access.READ_WRITE))) {
            var content = project.read(statement.id()).orElseThrow();
            assertThat(content.document()).isEqualTo(statement);
            assertThat(content.markup(mine.id()))
                    .isEqualTo(new Markup(AnnotationSet.of(List.of(iran, both)), RelationSet.EMPTY));
            assertThat(project.history().undoable()).isPresent();
        }
        try (var beside = Files.list(folder)) {
            assertThat(beside)
                    .as("after a sitting in which nothing was written")
                    .containsExactly(file);
        }
        assertThat(ask("select label || ' ' || quote from mention order by start, \"end\""))
                .containsExactly("Actor Iran", "Actor Iran Turkey");
        assertThat(files.check(file)).isEmpty();
    }

    @Test
    void on_a_network_share_a_rollback_journal_does_what_the_log_does() throws Exception {
        ProjectFiles shared = new SqliteProjectFiles(_ -> true);
        Annotation iran = Annotation.of(ACTOR, span("Iran"));
        try (Project project = project(shared.create(file, "Astana", SCHEMA));
                Project reading = project(shared.open(file, ProjectFiles.Access.READ_ONLY))) {
            project.apply(new AddDocuments(List.of(new AddDocuments.Incoming(statement, Map.of())), SCHEMA));
            project.apply(new AddAnnotations(mine, statement.id(), List.of(iran)));
            assertThat(reading.read(statement.id())
                            .orElseThrow()
                            .markup(mine.id())
                            .annotations()
                            .inOrder())
                    .containsExactly(iran);
            try (var beside = Files.list(folder)) {
                assertThat(beside).containsExactlyInAnyOrder(file, ProjectLock.besides(file));
            }
        }
        assertThat(shared.check(file)).isEmpty();
    }

    private Span span(String words) {
        int start = statement.text().indexOf(words);
        return new Span(start, start + words.length());
    }

    private static Project project(org.glossator.project.ProjectStore store) throws Exception {
        return new Project(store, new Annotator("Mina"), Clock.systemUTC());
    }

    private List<String> ask(String sql) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var result = connection.createStatement().executeQuery(sql)) {
            while (result.next()) {
                answers.add(result.getString(1));
            }
        }
        return answers;
    }
}
