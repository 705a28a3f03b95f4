package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.glossator.annotation.AnnotationId;
import org.glossator.project.Annotator;
import org.glossator.project.Project;
import org.glossator.project.ProjectFiles;
import org.glossator.project.edit.AddDocuments;
import org.glossator.text.DocumentId;
import org.glossator.text.TextDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills the program while it marks, with SIGKILL and at a random moment, and looks for every mark it had
/// acknowledged. `-Dkilled.rounds=1000` for a long run by hand.
class KilledProcessTest {

    private static final int ROUNDS = Integer.getInteger("killed.rounds", 50);
    private static final long SEED = Long.getLong("killed.seed", 20261123);
    private static final int ROUNDS_A_FILE = 10;
    private static final int LONGEST = 250;

    private final SqliteProjectFiles files = new SqliteProjectFiles();

    @TempDir
    Path folder;

    @Test
    void nothing_that_was_acknowledged_is_lost_when_the_process_is_killed() throws Exception {
        try (ExecutorService together = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> marks = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round += ROUNDS_A_FILE) {
                int first = round;
                marks.add(together.submit(() -> killed(first, Math.min(ROUNDS, first + ROUNDS_A_FILE))));
            }
            int all = 0;
            for (Future<Integer> each : marks) {
                all += each.get();
            }
            assertThat(all).isGreaterThanOrEqualTo(ROUNDS);
            System.out.printf("%d rounds, %d marks acknowledged, none lost%n", ROUNDS, all);
        }
    }

    /// Kills over one file, round after round, and gives the number of marks that were acknowledged.
    private int killed(int first, int end) throws Exception {
        RandomGenerator random = new SplittableRandom(SEED + first);
        TextDocument statement = TextDocument.of("statement", "In Astana 🕊 they agreed.", Map.of());
        Path file = prepare(folder.resolve("killed-" + first + ".gloss"), statement);
        Set<AnnotationId> acknowledged = new HashSet<>();
        for (int round = first; round < end; round++) {
            acknowledged.addAll(markUntilKilled(file, random.nextInt(LONGEST)));
            Set<AnnotationId> kept = kept(file, statement.id());
            assertThat(kept).as("round %d, seed %d", round, SEED).containsAll(acknowledged);
            assertThat(kept.size() - acknowledged.size())
                    .as("more than the edits in flight, round %d, seed %d", round, SEED)
                    .isLessThanOrEqualTo(round - first + 1);
            assertThat(files.check(file)).as("round %d, seed %d", round, SEED).isEmpty();
        }
        return acknowledged.size();
    }

    private Path prepare(Path file, TextDocument statement) throws Exception {
        try (Project project =
                new Project(files.create(file, "Killed", Samples.SCHEMA), new Annotator("Mina"), Clock.systemUTC())) {
            project.apply(new AddDocuments(
                    List.of(new AddDocuments.Incoming(statement, Map.of())),
                    project.state().schema()));
        }
        return file;
    }

    private static Set<AnnotationId> markUntilKilled(Path file, int milliseconds) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MarkUntilKilled.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Set<AnnotationId> acknowledged = new HashSet<>();
        try (BufferedReader lines = process.inputReader()) {
            while (process.isAlive() && acknowledged.isEmpty()) {
                read(lines.readLine(), acknowledged);
            }
            process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
            process.toHandle().destroyForcibly(); // unlike the process's own, it leaves what was printed to be read
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                read(line, acknowledged);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return acknowledged;
    }

    /// The last line may have been cut by the kill.
    private static void read(String line, Set<AnnotationId> acknowledged) {
        if (line != null && line.length() == 36) {
            acknowledged.add(AnnotationId.parse(line));
        }
    }

    private Set<AnnotationId> kept(Path file, DocumentId document) throws Exception {
        Set<AnnotationId> kept = new HashSet<>();
        try (var store = files.open(file, ProjectFiles.Access.READ_WRITE)) {
            store.content(document)
                    .orElseThrow()
                    .layers()
                    .forEach((layer, markup) -> markup.annotations().inOrder().forEach(annotation -> {
                        assertThat(markup.decisions().about(layer, annotation.id()))
                                .isPresent();
                        kept.add(annotation.id());
                    }));
        }
        try (var beside = Files.list(file.getParent())) {
            assertThat(beside.filter(each -> each.getFileName()
                            .toString()
                            .startsWith(file.getFileName().toString())))
                    .containsExactly(file);
        }
        return kept;
    }
}
