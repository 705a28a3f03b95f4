package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.glossator.project.Glimpse;
import org.glossator.project.Project;
import org.glossator.project.ProjectFiles.Access;
import org.glossator.project.edit.AddDocuments;
import org.glossator.text.TextDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills the program while it makes backups, with SIGKILL and at a random moment: what bears the name of one is one.
class KilledBackupTest {

    private static final int ROUNDS = Integer.getInteger("killed.backups", 5);
    private static final long SEED = 20261126;
    private static final int LONGEST = 200;

    private final SqliteProjectFiles files = new SqliteProjectFiles();

    @TempDir
    private Path folder;

    @Test
    void what_is_half_written_is_never_taken_for_a_backup() throws Exception {
        Path file = project();
        Glimpse whole = files.glimpse(file);
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Path shelf = Files.createDirectory(folder.resolve("round " + round));
            List<String> told = backUpUntilKilled(file, shelf, random.nextInt(LONGEST));
            List<Path> backups;
            try (var there = Files.newDirectoryStream(shelf, "*.gloss")) {
                backups = new ArrayList<>();
                there.forEach(backups::add);
            }
            assertThat(backups)
                    .as("round %d, seed %d", round, SEED)
                    .extracting(Path::toString)
                    .containsAll(told);
            for (Path backup : backups) {
                assertThat(files.check(backup)).as("%s, seed %d", backup, SEED).isEmpty();
                assertThat(files.glimpse(backup))
                        .as("%s, seed %d", backup, SEED)
                        .isEqualTo(whole);
            }
        }
        assertThat(files.check(file)).isEmpty();
    }

    private Path project() throws Exception {
        Path file = folder.resolve("talks.gloss");
        Samples.make(file);
        try (Project project = Samples.project(files.open(file, Access.READ_WRITE))) {
            List<AddDocuments.Incoming> incoming = IntStream.range(0, 1_000)
                    .mapToObj(number ->
                            TextDocument.of("document " + number, ("Statement " + number + ". ").repeat(200), Map.of()))
                    .map(document -> new AddDocuments.Incoming(document, Map.of()))
                    .toList();
            project.apply(new AddDocuments(incoming, project.state().schema()));
        }
        return file;
    }

    private static List<String> backUpUntilKilled(Path file, Path shelf, int milliseconds) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BackUpUntilKilled.class.getName(),
                        file.toString(),
                        shelf.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> told = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            told.add(lines.readLine());
            process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
            process.toHandle().destroyForcibly(); // unlike the process's own, it leaves what was printed to be read
            lines.lines().filter(line -> line.endsWith(".gloss")).forEach(told::add);
        } finally {
            process.destroyForcibly().waitFor();
        }
        return told;
    }
}
