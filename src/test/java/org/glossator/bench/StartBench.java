package org.glossator.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Process start to first window, as the process itself tells it; medians of seven. Needs a display.
public final class StartBench {

    private static final int RUNS = 7;

    private StartBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path settings = Files.createTempDirectory("glossator-start");
        long[] milliseconds = new long[RUNS];
        for (int run = -1; run < RUNS; run++) { // the first one warms the disk and is not counted
            long took = start(settings);
            if (run >= 0) {
                milliseconds[run] = took;
            }
        }
        Arrays.sort(milliseconds);
        System.out.printf(
                Locale.ROOT,
                "start to window: median %d ms, from %d to %d%n",
                milliseconds[RUNS / 2],
                milliseconds[0],
                milliseconds[RUNS - 1]);
    }

    private static long start(Path settings) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(List.of(
                        java,
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dglossator.settings=" + settings,
                        "-Dglossator.logs=" + settings,
                        "-cp",
                        System.getProperty("java.class.path"),
                        WindowShown.class.getName()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            long shown = out.lines()
                    .filter(line -> line.startsWith(WindowShown.MARK))
                    .mapToLong(line -> Long.parseLong(line.substring(WindowShown.MARK.length())))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No window was shown; is there a display?"));
            process.waitFor();
            return shown;
        }
    }
}
