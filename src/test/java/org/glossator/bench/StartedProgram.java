package org.glossator.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.glossator.app.Main;

/// The program in a process of its own, with a home of its own, that says when its first window has been drawn.
///
/// @param began by [System#nanoTime()]
record StartedProgram(Process process, long began) implements AutoCloseable {

    /// Starts it.
    ///
    /// @param words the command and its arguments; if empty, this build is started on the class path
    /// @param plain whether a cache of an image is left alone
    static StartedProgram start(List<String> words, Path home, boolean plain) throws IOException {
        List<String> command = new ArrayList<>();
        if (words.isEmpty()) {
            command.addAll(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "--enable-native-access=ALL-UNNAMED",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Main.class.getName()));
        }
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("GLOSSATOR_TIMING", "yes");
        for (String place :
                List.of("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "LOCALAPPDATA")) {
            builder.environment().put(place, home.resolve(place).toString());
        }
        builder.environment().putAll(plain ? Map.of("JAVA_TOOL_OPTIONS", "-XX:AOTMode=off") : Map.of());
        long began = System.nanoTime();
        return new StartedProgram(builder.start(), began);
    }

    /// Waits for the first window.
    ///
    /// @return how long after the start it was drawn
    long millisecondsToWindow() throws IOException {
        BufferedReader said = process.errorReader();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith("First window")) {
                return Duration.ofNanos(System.nanoTime() - began).toMillis();
            }
        }
        throw new IllegalStateException("No window was shown; is there a display?");
    }

    @Override
    public void close() throws IOException {
        process.descendants().forEach(ProcessHandle::destroyForcibly); // a launcher may start the program as another
        process.destroyForcibly().onExit().join();
        process.errorReader().close();
    }
}
