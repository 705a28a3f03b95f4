package org.glossator.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// What the program takes of the machine's memory when it idles with a project open: the resident set, and what
/// lives on the heap. Needs a display, Linux, and the `jcmd` of a JDK.
///
/// Its words are a command that starts the program with a project, such as `/usr/bin/glossator sample.gloss`.
public final class MemoryBench {

    private static final int CALM = 5;
    private static final int MOST_SECONDS = 120;

    private MemoryBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("glossator-memory");
        try (StartedProgram program = StartedProgram.start(List.of(arguments), home, false)) {
            program.millisecondsToWindow();
            ProcessHandle idle = largest(program.process());
            calm(idle.pid());
            System.out.printf("resident %d MB, of which its own %d MB%n", of(idle.pid(), "Rss"), own(idle.pid()));
            jcmd(idle.pid(), "GC.run");
            jcmd(idle.pid(), "GC.heap_info");
            System.out.printf("resident after a collection %d MB%n", of(idle.pid(), "Rss"));
        }
    }

    /// A launcher may be another process than the program.
    private static ProcessHandle largest(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .max(Comparator.comparingLong(handle -> of(handle.pid(), "Rss")))
                .orElseThrow();
    }

    /// Waits until the resident set has not changed by more than a megabyte for some seconds.
    private static void calm(long process) throws InterruptedException {
        List<Long> seen = new ArrayList<>();
        while (seen.size() < MOST_SECONDS) {
            seen.add(of(process, "Rss"));
            var last = seen.subList(Math.max(0, seen.size() - CALM), seen.size()).stream()
                    .mapToLong(Long::longValue)
                    .summaryStatistics();
            if (seen.size() > CALM && last.getMax() - last.getMin() <= 1) {
                return;
            }
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private static long own(long process) {
        return of(process, "Private_Clean") + of(process, "Private_Dirty");
    }

    /// A figure of the kernel's on a process, in megabytes.
    private static long of(long process, String figure) {
        Path rollup = Path.of("/proc", String.valueOf(process), "smaps_rollup");
        try (Stream<String> lines = Files.lines(rollup)) {
            return lines.filter(line -> line.startsWith(figure + ":"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / 1024;
        } catch (IOException unreadable) {
            throw new IllegalStateException("This needs Linux", unreadable);
        }
    }

    private static void jcmd(long process, String command) throws IOException, InterruptedException {
        Process asked = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(process),
                        command)
                .redirectErrorStream(true)
                .start();
        System.out.println(new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        asked.waitFor();
    }
}
