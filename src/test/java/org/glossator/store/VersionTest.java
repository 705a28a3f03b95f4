package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.glossator.annotation.DocumentState;
import org.glossator.message.Message;
import org.glossator.project.Change;
import org.glossator.project.ChangeSet;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectFiles.Access;
import org.glossator.project.StoreException;
import org.glossator.project.Tally;
import org.glossator.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionTest {

    private final SqliteProjectFiles files = new SqliteProjectFiles();

    @TempDir
    Path folder;

    @Test
    void an_old_file_is_brought_forward_after_a_copy_that_is_never_overwritten() throws Exception {
        Path file = old("old.gloss");
        Path again = Files.copy(file, folder.resolve("again.gloss"));
        try (var store = files.open(file, Access.READ_WRITE)) {
            var place = new LayerDocument(Samples.MINE.id(), Samples.STATEMENT.id());
            assertThat(store.tallies().get(place).annotations()).isEqualTo(1);
        }
        assertThat(Samples.ask(file, "SELECT quote FROM mention")).containsExactly("Iran");
        assertThat(files.check(file)).isEmpty();
        Path copy = folder.resolve("old.gloss.v1-backup");
        assertThat(Samples.ask(copy, "PRAGMA user_version")).containsExactly("1");
        assertThat(Samples.ask(copy, "SELECT label FROM annotation")).containsExactly("Actor");

        byte[] first = Files.readAllBytes(copy);
        Files.move(again, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        files.open(file, Access.READ_WRITE).close();
        assertThat(Files.readAllBytes(copy)).isEqualTo(first);
        assertThat(folder.resolve("old.gloss.v1-backup-2")).exists();
    }

    @Test
    void a_file_of_version_two_keeps_its_marks_and_counts_and_learns_of_reviews() throws Exception {
        Path file = folder.resolve("two.gloss");
        Samples.make(file);
        backToTwo(file);
        assertThat(files.check(file)).isEmpty();
        var place = new LayerDocument(Samples.MINE.id(), Samples.STATEMENT.id());
        try (var store = files.open(file, Access.READ_WRITE)) {
            assertThat(store.tallies().get(place)).isEqualTo(new Tally(DocumentState.IN_PROGRESS, 1, 0));
            assertThat(store.assignments()).isEmpty();
            assertThat(store.remarks()).isEmpty();
        }
        try (var project = Samples.project(files.open(file, Access.READ_WRITE))) {
            project.apply(_ -> new ChangeSet(
                    Message.of("project.set-note"), List.of(new Change.RemarkChanged(place, "", "again"))));
        }
        assertThat(Samples.ask(file, "PRAGMA user_version")).containsExactly("3");
        assertThat(Samples.ask(file, "SELECT content FROM remark")).containsExactly("again");
        assertThat(files.check(file)).isEmpty();
        Path copy = folder.resolve("two.gloss.v2-backup");
        assertThat(Samples.ask(copy, "PRAGMA user_version")).containsExactly("2");
        assertThat(Samples.ask(copy, "SELECT annotations FROM tally")).containsExactly("1");
    }

    @Test
    void an_old_file_is_not_brought_forward_by_reading_it() throws Exception {
        Path file = old("old.gloss");
        byte[] before = Files.readAllBytes(file);
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                StoreException.class, () -> files.open(file, Access.READ_ONLY))
                        .reason())
                .isEqualTo(StoreException.Reason.OLDER);
        assertThat(files.check(file)).isEmpty();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void an_old_file_can_be_backed_up_and_looked_at_as_it_is() throws Exception {
        Path file = old("old.gloss");
        Path backup = folder.resolve("backup.gloss");
        files.backUp(file, backup, Progress.UNWATCHED);
        assertThat(Samples.ask(backup, "PRAGMA user_version")).containsExactly("1");
        assertThat(files.glimpse(backup)).isEqualTo(files.glimpse(file));
        assertThat(files.glimpse(backup).annotations()).isEqualTo(1);
    }

    @Test
    void verdicts_can_be_read_at_an_sql_prompt() throws Exception {
        Path file = folder.resolve("astana.gloss");
        Samples.make(file);
        try (var project = Samples.project(files.open(file, Access.READ_WRITE))) {
            project.apply(Samples.decision());
        }
        String told = "SELECT concat_ws(' ', subject, label, quote, accepted, cause, comment) FROM verdict";
        assertThat(Samples.ask(file, told)).containsExactly("Mina Actor Iran 0 error a country");
    }

    @Test
    void a_new_file_needs_no_copy() throws Exception {
        Samples.make(folder.resolve("new.gloss"));
        try (var beside = Files.list(folder)) {
            assertThat(beside).containsExactly(folder.resolve("new.gloss"));
        }
    }

    @Test
    void every_statement_has_its_file_and_every_file_its_statement() throws IOException {
        Set<String> statements = Arrays.stream(Sql.values())
                .map(sql -> sql.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".sql")
                .collect(Collectors.toSet());
        statements.addAll(List.of("version-1.sql", "version-2.sql", "version-3.sql", "excerpt.sql"));
        try (var present = Files.list(Path.of("resources/sql"))) {
            assertThat(present.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(statements);
        }
    }

    /// A file as version 1 had it: without what later versions brought.
    private Path old(String name) throws Exception {
        Path file = folder.resolve(name);
        Samples.make(file);
        backToTwo(file);
        Samples.run(
                file,
                "DROP VIEW mention",
                "DROP TABLE tally",
                "DROP INDEX relation_by_source",
                "DROP INDEX relation_by_target",
                "PRAGMA user_version = 1");
        return file;
    }

    /// The file as version 2 had it: without what version 3 brought, and with the tables that it replaced.
    private static void backToTwo(Path file) throws Exception {
        Samples.run(
                file,
                "DROP TABLE withheld",
                "DROP VIEW verdict",
                "DROP TABLE decision",
                "DROP TABLE assignment",
                "DROP TABLE remark",
                "DROP TABLE tally");
        Samples.run(
                file,
                Sql.ofVersion(2).stream()
                        .filter(statement -> statement.contains(" tally "))
                        .toArray(String[]::new));
        Samples.run(file, "PRAGMA user_version = 2");
    }
}
