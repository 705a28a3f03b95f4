package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectFiles.Access;
import org.glossator.project.StoreException;
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
        Samples.run(
                file,
                "DROP VIEW mention",
                "DROP TABLE withheld",
                "DROP TABLE tally",
                "DROP INDEX relation_by_source",
                "DROP INDEX relation_by_target",
                "PRAGMA user_version = 1");
        return file;
    }
}
