package org.glossator.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.glossator.format.brat.BratImporter;
import org.glossator.project.Annotator;
import org.glossator.project.Project;
import org.glossator.schema.Schema;
import org.glossator.store.SqliteProjectFiles;
import org.glossator.task.Progress;
import org.glossator.workflow.ImportDocuments;
import org.glossator.workflow.ImportSource;
import org.glossator.workflow.SourceReading;
import org.glossator.workflow.importing.ImportTerms;

/// A folder of 1 000 brat documents with 50 annotations each into a new project: reading alone, all of it, its undoing.
/// Medians of 9 rounds after 4 to warm up, of wall time and of the time of all threads, which a busy machine changes
/// less. The argument is a folder to work in.
public final class ImportBench {

    private static final int DOCUMENTS = 1_000;
    private static final int EACH = 50;
    private static final int ROUNDS = 13;
    private static final int WARM = 4;
    private static final String SENTENCE =
            "The guarantors of the Astana agreements met in Sochi and spoke of Idlib’s fate. ";

    private ImportBench() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        List<ImportSource> sources = List.of(new ImportSource(brat(folder), new BratImporter()));
        ImportDocuments documents = new ImportDocuments();
        Times reading = new Times();
        Times bringing = new Times();
        Times undoing = new Times();
        for (int round = 0; round < ROUNDS; round++) {
            Path file = folder.resolve("import.gloss");
            Files.deleteIfExists(file);
            var store = new SqliteProjectFiles().create(file, "Bench", Schema.empty("Bench"));
            try (Project project = new Project(store, new Annotator("Mina"), Clock.systemUTC())) {
                List<SourceReading> read = reading.take(round, () -> documents.read(sources, Progress.UNWATCHED));
                ImportTerms terms = ImportTerms.usual(project.state());
                bringing.take(round, () -> documents.bringIn(project, read, terms, Progress.UNWATCHED));
                undoing.take(round, () -> project.undo().join());
            }
        }
        reading.print("read");
        bringing.print("bring into the project");
        undoing.print("undo");
        System.out.printf(
                "import as a whole: %,d annotations/s%n",
                (long) DOCUMENTS * EACH * 1_000 / (reading.median(reading.wall) + bringing.median(bringing.wall)));
    }

    private static final class Times {
        private final long[] wall = new long[ROUNDS];
        private final long[] own = new long[ROUNDS];

        <T> T take(int round, Callable<T> work) throws Exception {
            var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            long began = system.getProcessCpuTime();
            long start = System.nanoTime();
            T result = work.call();
            wall[round] = (System.nanoTime() - start) / 1_000_000;
            own[round] = (system.getProcessCpuTime() - began) / 1_000_000;
            return result;
        }

        long median(long[] times) {
            long[] warm = Arrays.copyOfRange(times, WARM, ROUNDS);
            Arrays.sort(warm);
            return Math.max(1, warm[warm.length / 2]);
        }

        void print(String what) {
            System.out.printf("%s: %d ms, %d ms of all threads’ own time%n", what, median(wall), median(own));
        }
    }

    private static Path brat(Path folder) throws Exception {
        Path brat = Files.createDirectories(folder.resolve("import-brat"));
        String text = SENTENCE.repeat(EACH / 2);
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < EACH; i++) {
            int start = i / 2 * SENTENCE.length() + (i % 2 == 0 ? 22 : 47);
            int end = start + (i % 2 == 0 ? 17 : 5);
            marks.append("T%d\t%s %d %d\t%s%n"
                    .formatted(i + 1, i % 2 == 0 ? "Agreement" : "Location", start, end, text.substring(start, end)));
        }
        for (int i = 0; i < DOCUMENTS; i++) {
            Files.writeString(brat.resolve("statement-%04d.txt".formatted(i)), text);
            Files.writeString(brat.resolve("statement-%04d.ann".formatted(i)), marks);
        }
        return brat;
    }
}
