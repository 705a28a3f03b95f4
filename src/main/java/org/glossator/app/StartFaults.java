package org.glossator.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.glossator.cli.Console;
import org.glossator.cli.ExitCode;
import org.glossator.message.Bug;
import org.glossator.message.Message;
import org.slf4j.LoggerFactory;

/// Tells what goes wrong while there is no window to tell it in, on standard error and, where a window was
/// wanted, in one of the system's other toolkit; then ends the program. A program that was started by a double
/// click has nobody who reads its standard error.
final class StartFaults implements Thread.UncaughtExceptionHandler {

    private final Supplier<Console> console;
    private final Path log;
    private volatile boolean window;

    /// @param console asked for when there is something to tell: it takes longer to make than a window should wait. It
    ///     reads no settings, which may be what is at fault
    StartFaults(Supplier<Console> console, Path log) {
        this.console = console;
        this.log = log;
    }

    /// From now on faults are told in a window, too.
    void alsoInWindow() {
        window = true;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        Bug bug = Bug.of(failure);
        LoggerFactory.getLogger(StartFaults.class)
                .error("Bug {} before there was a window\n{}", bug.code(), bug.details());
        String sentence = sentence(failure, bug);
        console.get().err().println(sentence);
        if (window) {
            BareWindow.show(Message.of("start.title").sentence(), sentence, bug.code() + "\n" + bug.details());
        }
        Runtime.getRuntime().halt(ExitCode.BUG); // nothing is open that would have to be closed
    }

    private String sentence(Throwable failure, Bug bug) {
        if (lacksLibrary(failure)) {
            String folder = System.getProperty("java.io.tmpdir", "");
            return Message.of("start.no-library", folder, bug.code()).sentence();
        }
        String key = Files.isWritable(log) ? "start.fault" : "start.fault-no-log";
        return Message.of(key, bug.code(), log.toString()).sentence();
    }

    /// Whether it comes of a library of the system's kind that could not be loaded, on any step. JavaFX says so
    /// in words of its own where it finds none of the ways to draw.
    static boolean lacksLibrary(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof UnsatisfiedLinkError
                        || "No toolkit found".equals(cause.getMessage())
                        || String.valueOf(cause.getMessage()).contains("no suitable pipeline found"));
    }
}
