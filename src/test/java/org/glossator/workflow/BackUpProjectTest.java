package org.glossator.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Layer;
import org.glossator.kit.Picture;
import org.glossator.message.ExplainedException;
import org.glossator.project.Annotator;
import org.glossator.project.Edit;
import org.glossator.project.Project;
import org.glossator.project.ProjectFiles.Access;
import org.glossator.project.StoreException;
import org.glossator.project.edit.AddAnnotations;
import org.glossator.project.edit.AddDocuments;
import org.glossator.project.merge.Kinship;
import org.glossator.schema.Colour;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;
import org.glossator.store.SqliteProjectFiles;
import org.glossator.task.Progress;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;
import org.glossator.workflow.backup.Backup;
import org.glossator.workflow.backup.BackupTerms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackUpProjectTest {

    private static final LabelName ACTOR = new LabelName("Actor");
    private static final Layer LEAD = Layer.of("Lead", Layer.Kind.ANNOTATOR);

    @TempDir
    private Path folder;

    private final SqliteProjectFiles files = new SqliteProjectFiles();
    private final TextDocument statement = TextDocument.of("statement", "Iran and Turkey agreed in Astana.", Map.of());
    private Instant time = Instant.parse("2026-11-26T20:00:00Z");
    private BackUpProject backUp;
    private BackupTerms terms;
    private Path file;

    @BeforeEach
    void begin() throws ExplainedException {
        InstantSource source = () -> time;
        backUp = new BackUpProject(files, source.withZone(ZoneId.of("Asia/Tehran")));
        terms = new BackupTerms(folder.resolve("backups"), true, 2);
        file = make(folder.resolve("talks.gloss"));
    }

    @Test
    void a_backup_is_called_after_the_project_and_the_time_of_the_place() throws Exception {
        Backup made = now();
        assertThat(made.file()).isEqualTo(folder.resolve("backups/talks/talks 2026-11-26 23.30.00.gloss"));
        assertThat(made.glimpse().annotations()).isEqualTo(1);
        assertThat(now().file()).hasFileName("talks 2026-11-26 23.30.00 2.gloss");
        assertThat(stock()).hasSize(2);
        assertThat(stock().getFirst().file()).hasFileName("talks 2026-11-26 23.30.00 2.gloss");
    }

    @Test
    void one_is_due_on_another_day_and_only_if_something_has_changed() throws Exception {
        assertThat(due()).isPresent();
        mark("Turkey");
        assertThat(due()).as("today").isEmpty();
        time = time.plus(Duration.ofHours(1)); // midnight has passed in Tehran, not in Greenwich
        assertThat(due()).isPresent();
        time = time.plus(Duration.ofDays(3));
        assertThat(due()).as("nothing has changed").isEmpty();
        mark("Astana");
        assertThat(due()).isPresent();
    }

    @Test
    void a_project_in_which_nothing_happened_yet_needs_none() throws Exception {
        Path empty = folder.resolve("empty.gloss");
        files.create(empty, "Empty", Schema.empty("Empty")).close();
        assertThat(backUp.ifDue(empty, terms, Progress.UNWATCHED)).isEmpty();
        assertThat(folder.resolve("backups")).doesNotExist();
    }

    @Test
    void the_newest_stay_and_what_is_not_of_this_project_is_left_alone() throws Exception {
        Path shelf = now().file().getParent();
        Path twin = files(shelf, "talks 2026-01-01 00.00.00.gloss");
        files.copy(file, twin);
        Path letter = Files.writeString(files(shelf, "talks 2026-01-02 00.00.00.gloss"), "Dear sirs");
        Path note = Files.writeString(files(shelf, "read me.txt"), "Mine");
        Path unlocked = now().file();
        assertThat(unlocked.toFile().setWritable(true)).isTrue();
        List<Path> made = List.of(later(), later(), later(), later());
        try (var there = Files.list(shelf)) {
            assertThat(there).containsExactlyInAnyOrder(made.get(2), made.get(3), unlocked, twin, letter, note);
        }
        assertThat(stock()).extracting(Backup::file).containsExactly(made.get(3), made.get(2), unlocked);
        assertThat(backUp.stock(file, terms).unreadable()).containsExactly(letter);
    }

    @Test
    void the_one_made_last_stays_also_when_the_clock_was_put_back() throws Exception {
        now();
        time = time.minus(Duration.ofDays(400));
        Backup made = backUp.now(file, terms.keeping(1), Progress.UNWATCHED);
        assertThat(made.file()).exists();
    }

    @Test
    void what_was_cut_off_is_swept_away_after_a_day_and_never_counts() throws Exception {
        Path shelf = now().file().getParent();
        Path cut = Files.writeString(files(shelf, "talks 2026-11-01 10.00.00.gloss.part"), "half");
        Path others = Files.writeString(files(shelf, "film.part"), "half a film");
        Files.setLastModifiedTime(others, FileTime.from(Instant.EPOCH));
        Files.setLastModifiedTime(cut, FileTime.from(time));
        later();
        assertThat(cut).exists();
        Files.setLastModifiedTime(cut, FileTime.from(time.minus(Duration.ofDays(2))));
        later();
        assertThat(cut).doesNotExist();
        assertThat(others).exists();
        assertThat(backUp.stock(file, terms).unreadable()).isEmpty();
    }

    @Test
    void a_chosen_folder_that_is_gone_is_named_and_not_made() {
        Path gone = folder.resolve("stick");
        ExplainedException refusal = catchThrowableOfType(
                ExplainedException.class, () -> backUp.now(file, terms.in(gone), Progress.UNWATCHED));
        assertThat(refusal.explanation().sentence()).contains(gone.toString());
        assertThat(gone).doesNotExist();
    }

    @Test
    void a_backup_gets_no_backup_and_its_shelf_is_its_projects() throws Exception {
        Backup made = now();
        ExplainedException refusal = catchThrowableOfType(
                ExplainedException.class, () -> backUp.now(made.file(), terms, Progress.UNWATCHED));
        assertThat(refusal.explanation().key()).isEqualTo("backup.of-backup");
        time = time.plus(Duration.ofDays(2));
        assertThat(backUp.ifDue(made.file(), terms, Progress.UNWATCHED)).isEmpty();
        assertThat(backUp.stock(made.file(), terms).backups()).hasSize(1);
    }

    @Test
    void what_is_restored_is_another_copy_that_can_be_merged_with_the_project() throws Exception {
        Backup made = now();
        Picture then = picture(file);
        mark("Turkey");
        Path restored = new RestoreBackup(files).beside(file, made.file());
        assertThat(restored).isEqualTo(folder.resolve("talks 2026-11-26 23.30.00, restored.gloss"));
        assertThat(picture(restored)).isEqualTo(then);
        assertThat(files.glimpse(restored).replica())
                .isNotEqualTo(files.glimpse(file).replica());
        edit(restored, add("Astana"));

        MergeOutcome outcome = merged(file, restored);
        assertThat(outcome.kinship()).isEqualTo(Kinship.COPIES);
        assertThat(merged(restored, file).kinship()).isEqualTo(Kinship.COPIES);
        assertThat(picture(file).unordered()).isEqualTo(picture(restored).unordered());
        assertThat(files.glimpse(file).annotations()).isEqualTo(3);
        assertThat(files.check(file)).isEmpty();

        assertThat(new RestoreBackup(files).beside(file, made.file()))
                .isEqualTo(folder.resolve("talks 2026-11-26 23.30.00, restored 2.gloss"));
        assertThat(made.file()).exists();
    }

    @Test
    void a_broken_backup_is_refused_and_leaves_nothing() throws Exception {
        Path broken = Files.writeString(folder.resolve("talks 2026-11-26 23.30.00.gloss"), "no project");
        assertThat(catchThrowableOfType(StoreException.class, () -> new RestoreBackup(files).beside(file, broken))
                        .reason())
                .isEqualTo(StoreException.Reason.NOT_OURS);
        try (var there = Files.list(folder)) {
            assertThat(there).containsExactlyInAnyOrder(file, broken);
        }
    }

    private static Path files(Path shelf, String name) throws IOException {
        return Files.createDirectories(shelf).resolve(name);
    }

    private Backup now() throws ExplainedException {
        return backUp.now(file, terms, Progress.UNWATCHED);
    }

    private Path later() throws ExplainedException {
        time = time.plus(Duration.ofMinutes(1));
        return now().file();
    }

    private Optional<Backup> due() throws ExplainedException {
        return backUp.ifDue(file, terms, Progress.UNWATCHED);
    }

    private List<Backup> stock() throws ExplainedException {
        return backUp.stock(file, terms).backups();
    }

    private MergeOutcome merged(Path into, Path other) throws ExplainedException {
        try (Project project = open(into)) {
            return new MergeProjects(files)
                    .into(project, into, List.of(other), Progress.UNWATCHED)
                    .getFirst();
        }
    }

    private Picture picture(Path path) throws ExplainedException {
        try (Project project = open(path)) {
            return Picture.of(project);
        }
    }

    private void mark(String words) throws ExplainedException {
        edit(file, add(words));
    }

    private Edit add(String words) {
        int start = statement.text().indexOf(words);
        return new AddAnnotations(
                LEAD, statement.id(), List.of(Annotation.of(ACTOR, new Span(start, start + words.length()))));
    }

    private void edit(Path path, Edit edit) throws ExplainedException {
        try (Project project = open(path)) {
            project.apply(edit);
        }
    }

    private Project open(Path path) throws ExplainedException {
        return new OpenProject(files, Clock.systemUTC()).open(path, Access.READ_WRITE, new Annotator("Lead"));
    }

    private Path make(Path path) throws ExplainedException {
        Schema schema = new Schema(
                "Test", 1, "", List.of(Label.of("Actor", new Colour("#2F6FDE"))), List.of(), List.of(), List.of());
        try (Project project =
                new CreateProject(files, Clock.systemUTC()).create(path, "Talks", schema, new Annotator("Lead"))) {
            project.apply(new AddDocuments(List.of(new AddDocuments.Incoming(statement, Map.of())), schema));
            project.apply(add("Iran"));
        }
        return path;
    }
}
