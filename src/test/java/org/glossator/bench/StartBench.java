package org.glossator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// From the start of the process to the first window drawn, seen from outside; medians of seven. Needs a display.
///
/// Its words are a command that starts the program, such as the launcher of an image; without any, this build is
/// started on the class path. `cold` before them empties the system's caches before each start, which only root may;
/// `without-aot` has an image's cache left alone.
public final class StartBench {

    private static final int RUNS = 7;
    private static final Path CACHES = Path.of("/proc/sys/vm/drop_caches");

    private StartBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(arguments));
        boolean cold = words.remove("cold");
        boolean plain = words.remove("without-aot");
        Path home = Files.createTempDirectory("glossator-start");
        long[] milliseconds = new long[RUNS];
        for (int run = -1; run < RUNS; run++) { // the first one warms the disk and is not counted
            if (cold) {
                Files.writeString(CACHES, "3");
            }
            try (StartedProgram program = StartedProgram.start(words, home, plain)) {
                long took = program.millisecondsToWindow();
                if (run >= 0) {
                    milliseconds[run] = took;
                }
            }
        }
        Arrays.sort(milliseconds);
        System.out.printf(
                Locale.ROOT,
                "start to window, %s%s: median %d ms, from %d to %d%n",
                cold ? "cold" : "warm",
                plain ? ", without AOT cache" : "",
                milliseconds[RUNS / 2],
                milliseconds[0],
                milliseconds[RUNS - 1]);
    }
}
