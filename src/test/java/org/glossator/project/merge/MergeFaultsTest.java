package org.glossator.project.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.kit.Picture;
import org.glossator.kit.Property;
import org.glossator.project.EditRefusedException;
import org.glossator.project.Project;
import org.glossator.project.ProjectFiles;
import org.glossator.project.ProjectState;
import org.glossator.project.StoreException;
import org.glossator.project.edit.AddAnnotations;
import org.glossator.project.edit.AddDocuments;
import org.glossator.task.Progress;
import org.glossator.text.TextDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What goes wrong while a copy comes in, and what is strange about it.
class MergeFaultsTest {

    @TempDir
    Path folder;

    private Copies copies;
    private Path origin;

    @BeforeEach
    void begin() throws Exception {
        copies = new Copies(folder);
        origin = copies.project();
    }

    @Test
    void a_write_that_fails_in_the_middle_leaves_nothing_in_the_file_nor_in_the_open_project() throws Exception {
        Path copy = copies.copy(origin);
        copies.edit(copy, "Omid", 15, Property.random(5));
        copies.in(
                copy,
                "Omid",
                project -> project.apply(new AddAnnotations(
                        copies.omid, copies.statement.id(), List.of(mark("Iran"), mark("Turkey"), mark("agreed")))));
        Picture before = copies.picture(origin);

        try (Project project = copies.open(origin, "Lead");
                var theirs = copies.files.open(copy, ProjectFiles.Access.READ_ONLY)) {
            run(origin, """
                CREATE TRIGGER fault BEFORE INSERT ON annotation WHEN (SELECT count(*) FROM annotation) > 1
                BEGIN SELECT RAISE(ABORT, 'the disk went away'); END\
                """);
            ProjectState state = project.state();
            assertThatThrownBy(() -> project.absorb(new MergeCopies(theirs, "copy"), Progress.UNWATCHED))
                    .isInstanceOf(StoreException.class);
            assertThat(project.state()).isSameAs(state);
            run(origin, "DROP TRIGGER fault");
            project.apply(new AddAnnotations(copies.mina, copies.statement.id(), List.of(mark("Astana"))));
            project.undo().get();
        }

        assertThat(copies.picture(origin)).isEqualTo(before);
        assertThat(copies.files.check(origin)).isEmpty();
        assertThat(copies.merge(origin, copy).isNothing()).isFalse();
        assertThat(copies.files.check(origin)).isEmpty();
    }

    @Test
    void a_text_that_has_changed_in_the_copy_is_refused_by_name_and_nothing_comes_in() throws Exception {
        Path copy = copies.copy(origin);
        copies.in(copy, "Omid", project -> project.apply(adding("report", "Sudan.")));
        run(copy, "UPDATE text SET content = 'Sedan.' WHERE content = 'Sudan.'");
        Picture before = copies.picture(origin);

        assertThatThrownBy(() -> copies.merge(origin, copy))
                .isInstanceOf(EditRefusedException.class)
                .hasMessageContaining("report");
        assertThat(copies.picture(origin)).isEqualTo(before);
    }

    @Test
    void a_text_that_both_sides_brought_in_is_kept_twice_and_told() throws Exception {
        Path copy = copies.copy(origin);
        copies.in(origin, "Lead", project -> project.apply(adding("here", "Sudan.")));
        copies.in(copy, "Omid", project -> project.apply(adding("there", "Sudan.")));

        MergeReport report = copies.merge(origin, copy);

        assertThat(report.documents()).isEqualTo(new MergeReport.Gain(1, 0, 0));
        assertThat(report.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).contains("“there”", "“here”", "Both are kept"));
        assertThat(copies.merge(origin, copy).findings()).isEmpty();
    }

    private Annotation mark(String words) {
        return Annotation.of(Copies.ACTOR, copies.span(words));
    }

    private static AddDocuments adding(String name, String text) {
        TextDocument document = TextDocument.of(name, text, Map.of());
        return new AddDocuments(List.of(new AddDocuments.Incoming(document, Map.of())), Copies.SCHEMA);
    }

    private static void run(Path file, String sql) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
