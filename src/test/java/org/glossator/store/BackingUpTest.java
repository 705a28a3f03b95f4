package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.glossator.annotation.Annotation;
import org.glossator.kit.Picture;
import org.glossator.project.Glimpse;
import org.glossator.project.Project;
import org.glossator.project.ProjectFiles.Access;
import org.glossator.project.StoreException;
import org.glossator.project.edit.AddAnnotations;
import org.glossator.project.edit.AddDocuments;
import org.glossator.task.Progress;
import org.glossator.text.TextDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackingUpTest {

    private final SqliteProjectFiles files = new SqliteProjectFiles();

    @TempDir
    private Path folder;

    private Path file;
    private Path backup;

    @BeforeEach
    void make() throws Exception {
        file = folder.resolve("talks.gloss");
        backup = folder.resolve("it's a backup.gloss");
        Samples.make(file);
    }

    @Test
    void a_backup_is_the_project_as_it_stood_though_somebody_marks_on() throws Exception {
        Picture then;
        try (Project project = Samples.project(files.open(file, Access.READ_WRITE))) {
            then = Picture.of(project);
            files.backUp(file, backup, Progress.UNWATCHED);
            project.apply(new AddAnnotations(
                    Samples.MINE,
                    Samples.STATEMENT.id(),
                    List.of(Annotation.of(Samples.ACTOR, Samples.span("Turkey")))));
            assertThat(Picture.of(project)).isNotEqualTo(then);
        }
        try (Project project = Samples.project(files.open(backup, Access.READ_ONLY))) {
            assertThat(Picture.of(project)).isEqualTo(then);
        }
        assertThat(files.check(backup)).isEmpty();
        assertOnly(file, backup);
    }

    @Test
    void a_glimpse_tells_the_state_of_a_file() throws Exception {
        files.backUp(file, backup, Progress.UNWATCHED);
        Glimpse then = files.glimpse(backup);
        assertThat(then).isEqualTo(files.glimpse(file));
        assertThat(then.name()).isEqualTo("Astana");
        assertThat(List.of(then.entries(), then.documents(), then.annotations()))
                .containsExactly(2L, 1L, 1L);
        try (Project project = Samples.project(files.open(file, Access.READ_WRITE))) {
            project.undo().get();
            assertThat(files.glimpse(file).isSameState(then)).isFalse();
            assertThat(files.glimpse(file).annotations()).isZero();
        }
    }

    @Test
    void nobody_writes_to_a_backup_by_mistake() throws Exception {
        files.backUp(file, backup, Progress.UNWATCHED);
        assertThat(catchThrowableOfType(StoreException.class, () -> files.open(backup, Access.READ_WRITE))
                        .reason())
                .isEqualTo(StoreException.Reason.READ_ONLY);
        assertThat(files.removeBackup(backup)).isTrue();
        assertThat(backup).doesNotExist();

        files.backUp(file, backup, Progress.UNWATCHED);
        assertThat(backup.toFile().setWritable(true)).isTrue();
        assertThat(files.removeBackup(backup)).as("it may hold somebody's work").isFalse();
        assertThat(backup).exists();
    }

    @Test
    void what_is_cancelled_leaves_nothing() throws Exception {
        fill(2_000);
        int[] reports = new int[1];
        assertThatThrownBy(() -> files.backUp(file, backup, (_, _) -> {
                    if (++reports[0] == 3) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);
        assertOnly(file);
    }

    @Test
    void what_is_damaged_is_named_and_gets_no_backup() throws Exception {
        fill(500);
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(bytes.length() / 2);
            bytes.write(new byte[32_768]);
        }
        StoreException refusal =
                catchThrowableOfType(StoreException.class, () -> files.backUp(file, backup, Progress.UNWATCHED));
        assertThat(refusal.reason()).isEqualTo(StoreException.Reason.DAMAGED);
        assertThat(refusal.explanation().sentence()).contains("talks.gloss");
        assertOnly(file);
    }

    @Test
    void a_file_that_is_there_is_never_overwritten() throws Exception {
        Files.writeString(backup, "a letter");
        assertThat(catchThrowableOfType(StoreException.class, () -> files.backUp(file, backup, Progress.UNWATCHED))
                        .reason())
                .isEqualTo(StoreException.Reason.EXISTS);
        assertThat(backup).hasContent("a letter");
        Path letter = Files.writeString(folder.resolve("letter.gloss"), "Dear sirs, this is no project of anybody.");
        Path other = folder.resolve("other.gloss");
        assertThat(catchThrowableOfType(StoreException.class, () -> files.backUp(letter, other, Progress.UNWATCHED))
                        .reason())
                .isEqualTo(StoreException.Reason.NOT_OURS);
        assertOnly(file, backup, letter);
    }

    private void fill(int documents) throws Exception {
        try (Project project = Samples.project(files.open(file, Access.READ_WRITE))) {
            List<AddDocuments.Incoming> incoming = IntStream.range(0, documents)
                    .mapToObj(number ->
                            TextDocument.of("document " + number, ("Statement " + number + ". ").repeat(100), Map.of()))
                    .map(document -> new AddDocuments.Incoming(document, Map.of()))
                    .toList();
            project.apply(new AddDocuments(incoming, project.state().schema()));
        }
    }

    private void assertOnly(Path... expected) throws IOException {
        try (var there = Files.list(folder)) {
            assertThat(there).containsExactlyInAnyOrder(expected);
        }
    }
}
