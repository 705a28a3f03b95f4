package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.glossator.annotation.Annotation;
import org.glossator.project.Project;
import org.glossator.project.ProjectFiles.Access;
import org.glossator.project.StoreException;
import org.glossator.project.StoreException.Reason;
import org.glossator.project.edit.AddAnnotations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

class RefusalTest {

    private final SqliteProjectFiles files = new SqliteProjectFiles();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void make() throws Exception {
        file = folder.resolve("astana.gloss");
        Samples.make(file);
    }

    @Test
    void a_missing_file() {
        refused(Reason.MISSING, () -> files.open(folder.resolve("nowhere.gloss"), Access.READ_WRITE));
        refused(Reason.MISSING, () -> files.create(folder.resolve("no/folder.gloss"), "x", Samples.SCHEMA));
    }

    @Test
    void a_new_file_where_one_stands_already() throws Exception {
        byte[] before = Files.readAllBytes(file);
        refused(Reason.EXISTS, () -> files.create(file, "x", Samples.SCHEMA));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void files_of_others_which_stay_as_they_were() throws Exception {
        Path letter = Files.writeString(folder.resolve("letter.gloss"), "Dear all, ".repeat(200));
        Path empty = Files.createFile(folder.resolve("empty.gloss"));
        Path other = folder.resolve("other.gloss");
        Samples.run(other, "PRAGMA journal_mode = WAL", "CREATE TABLE recipes (name TEXT)");
        for (Path each : List.of(letter, empty, other)) {
            byte[] before = Files.readAllBytes(each);
            refused(Reason.NOT_OURS, () -> files.open(each, Access.READ_WRITE));
            refused(Reason.NOT_OURS, () -> files.open(each, Access.READ_ONLY));
            assertThat(Files.readAllBytes(each)).isEqualTo(before);
        }
        refused(Reason.NOT_OURS, () -> files.open(folder, Access.READ_WRITE));
    }

    @Test
    void a_file_of_a_newer_version() throws Exception {
        Samples.run(file, "PRAGMA user_version = 99");
        refused(Reason.NEWER, () -> files.open(file, Access.READ_WRITE));
        assertThatThrownBy(() -> files.open(file, Access.READ_ONLY)).hasMessageContaining("99");
    }

    @Test
    void a_file_that_was_cut_in_half() throws Exception {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        refused(Reason.DAMAGED, () -> files.open(file, Access.READ_WRITE));
        refused(Reason.DAMAGED, () -> files.open(file, Access.READ_ONLY));
    }

    @Test
    void a_file_whose_pages_were_overwritten() throws Exception {
        byte[] broken = Files.readAllBytes(file);
        Arrays.fill(broken, 4096 * 2, 4096 * 6, (byte) 0x5a);
        Files.write(file, broken);
        refused(Reason.DAMAGED, () -> files.open(file, Access.READ_WRITE));
    }

    @Test
    void a_schema_that_would_run_something_or_is_not_ours() throws Exception {
        for (String hostile : List.of(
                "CREATE TRIGGER t AFTER INSERT ON annotation BEGIN DELETE FROM journal; END",
                "CREATE VIEW v AS SELECT * FROM text",
                "CREATE TABLE more (a, b AS (abs(a)))",
                "CREATE INDEX i ON annotation (abs(start))")) {
            Path spoilt = Files.copy(file, folder.resolve("hostile-" + hostile.hashCode() + ".gloss"));
            Samples.run(spoilt, hostile);
            refused(Reason.NOT_OURS, () -> files.open(spoilt, Access.READ_WRITE));
            refused(Reason.NOT_OURS, () -> files.open(spoilt, Access.READ_ONLY));
        }
    }

    @Test
    void values_that_no_project_holds() throws Exception {
        for (String spoiling : List.of(
                "UPDATE annotation SET id = 'nobody'",
                "UPDATE annotation SET label = ' '",
                "UPDATE annotation SET \"end\" = 4000000000",
                "UPDATE annotation SET spans = '[[1,'",
                "UPDATE annotation SET attributes = '{\"a\": {}}'",
                "UPDATE document SET metadata = '[]'")) {
            Path spoilt = Files.copy(file, folder.resolve("spoilt-" + spoiling.hashCode() + ".gloss"));
            Samples.run(spoilt, spoiling);
            refused(Reason.DAMAGED, () -> {
                try (var store = files.open(spoilt, Access.READ_WRITE)) {
                    store.documents();
                    store.content(Samples.STATEMENT.id());
                }
            });
        }
    }

    @Test
    void a_second_window_in_this_process_and_none_after_closing() throws Exception {
        try (var first = files.open(file, Access.READ_WRITE)) {
            StoreException held = refused(Reason.HELD, () -> files.open(file, Access.READ_WRITE));
            assertThat(held)
                    .hasMessageContaining(Long.toString(ProcessHandle.current().pid()))
                    .hasMessageContaining(System.getProperty("user.name"));
            assertThat(first.isReadOnly()).isFalse();
            refused(Reason.HELD, () -> new SqliteProjectFiles().open(file, Access.READ_WRITE));
        }
        files.open(file, Access.READ_WRITE).close();
    }

    @Test
    void not_a_lock_file_that_a_dead_process_left() throws Exception {
        Files.writeString(ProjectLock.besides(file), "mina\nelsewhere\n1\n2026-01-01T00:00:00Z\n");
        files.open(file, Access.READ_WRITE).close();
        assertThat(ProjectLock.besides(file)).doesNotExist();
    }

    @Test
    void a_read_only_file_which_can_still_be_read() throws Exception {
        assertThat(file.toFile().setWritable(false)).isTrue();
        try {
            refused(Reason.READ_ONLY, () -> files.open(file, Access.READ_WRITE));
            canBeRead();
        } finally {
            file.toFile().setWritable(true);
        }
    }

    /// Only where folders have permissions of the kind that POSIX describes can one be closed by them.
    @Test
    @EnabledIf("foldersHavePermissions")
    void a_read_only_folder_whose_files_can_still_be_read() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            refused(Reason.READ_ONLY, () -> files.open(file, Access.READ_WRITE));
            refused(Reason.READ_ONLY, () -> files.create(folder.resolve("new.gloss"), "x", Samples.SCHEMA));
            canBeRead();
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static boolean foldersHavePermissions() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    private void canBeRead() throws Exception {
        try (var store = files.open(file, Access.READ_ONLY)) {
            assertThat(store.content(Samples.STATEMENT.id())).isPresent();
        }
        try (var beside = Files.list(folder)) {
            assertThat(beside).containsExactly(file);
        }
    }

    @Test
    void a_full_disk_which_loses_nothing_and_leaves_the_project_usable() throws Exception {
        try (SqliteProjectStore store = (SqliteProjectStore) files.open(file, Access.READ_WRITE);
                Project project = Samples.project(store)) {
            store.limit(Integer.parseInt(Samples.ask(file, "PRAGMA page_count").getFirst()));
            List<Annotation> many = java.util.stream.IntStream.range(0, 2_000)
                    .mapToObj(_ -> Annotation.of(Samples.ACTOR, Samples.span("Turkey")))
                    .toList();
            refused(
                    Reason.DISK_FULL,
                    () -> project.apply(new AddAnnotations(Samples.MINE, Samples.STATEMENT.id(), many)));
            assertThat(marks(project)).hasSize(1);
            store.limit(1_000_000);
            project.apply(new AddAnnotations(Samples.MINE, Samples.STATEMENT.id(), many));
            assertThat(marks(project)).hasSize(2_001);
        }
        assertThat(files.check(file)).isEmpty();
    }

    private static List<Annotation> marks(Project project) throws StoreException {
        return project.read(Samples.STATEMENT.id())
                .orElseThrow()
                .markup(Samples.MINE.id())
                .annotations()
                .inOrder();
    }

    private StoreException refused(Reason reason, ThrowingCallable attempt) {
        StoreException refusal = catchThrowableOfType(StoreException.class, attempt);
        assertThat(refusal).isNotNull();
        assertThat(refusal.reason()).as(refusal.getMessage()).isEqualTo(reason);
        assertThat(refusal.getMessage()).contains("“" + refusal.file().getFileName() + "”");
        return refusal;
    }
}
