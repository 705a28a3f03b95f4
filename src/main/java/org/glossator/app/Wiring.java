package org.glossator.app;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.glossator.cli.Console;
import org.glossator.format.FormatCatalog;
import org.glossator.format.jsonl.JsonlExporter;
import org.glossator.format.jsonl.JsonlImporter;
import org.glossator.format.text.TextImporter;
import org.glossator.store.SqliteProjectFiles;
import org.glossator.workflow.UseCases;

/// Puts the program together, by hand.
final class Wiring {

    private Wiring() {}

    /// Everything the program can do, over SQLite files and all formats.
    static UseCases useCases() {
        JsonlImporter jsonl = new JsonlImporter();
        FormatCatalog formats = new FormatCatalog(List.of(jsonl, new TextImporter()), List.of(new JsonlExporter()));
        return UseCases.over(new SqliteProjectFiles(), formats, jsonl, Clock.systemUTC());
    }

    /// The terminal. What is printed is UTF-8 whatever the locale says, since other programs read it.
    static Console console() {
        return new Console(utf8(System.out), utf8(System.err), isTerminal());
    }

    @SuppressWarnings("SystemConsoleNull") // it is null still where the runtime lacks the module jdk.internal.le
    private static boolean isTerminal() {
        java.io.Console terminal = System.console();
        return terminal != null && terminal.isTerminal();
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
