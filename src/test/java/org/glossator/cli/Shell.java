package org.glossator.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.glossator.format.ExporterMaker;
import org.glossator.format.FormatCatalog;
import org.glossator.format.Importer;
import org.glossator.format.brat.BratExporterMaker;
import org.glossator.format.brat.BratImporter;
import org.glossator.format.conll.ConllExporterMaker;
import org.glossator.format.conll.ConllImporter;
import org.glossator.format.doccano.DoccanoImporter;
import org.glossator.format.jsonl.JsonlExporter;
import org.glossator.format.jsonl.JsonlImporter;
import org.glossator.format.text.TextImporter;
import org.glossator.project.Annotator;
import org.glossator.store.SqliteProjectFiles;
import org.glossator.workflow.UseCases;
import org.glossator.workflow.backup.BackupTerms;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Runs commands in this process as a shell would, and keeps what they print.
final class Shell {

    private static final BackupTerms BACKUPS = new BackupTerms(Path.of("target", "test-backups"), true, 7);

    private final UseCases useCases;
    private final Map<String, Callable<Integer>> more;

    Shell() {
        this(Map.of());
    }

    /// @param more commands besides the program's own
    Shell(Map<String, Callable<Integer>> more) {
        this.more = more;
        JsonlImporter jsonl = new JsonlImporter();
        List<Importer> importers = new ArrayList<>(List.of(new BratImporter(), new DoccanoImporter(), jsonl));
        importers.addAll(ConllImporter.all());
        importers.add(new TextImporter());
        List<ExporterMaker> exporters = new ArrayList<>(List.of(new JsonlExporter(), new BratExporterMaker()));
        exporters.addAll(ConllExporterMaker.all());
        FormatCatalog formats = new FormatCatalog(importers, exporters);
        this.useCases = UseCases.over(new SqliteProjectFiles(), formats, jsonl, Clock.systemUTC());
    }

    /// What a command came to.
    record Answer(int code, String out, String err) {

        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    /// Runs `glossator` with these words; paths and strings alike.
    Answer run(Object... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), false);
        String[] arguments = Stream.of(words)
                .map(word -> word instanceof Path path ? path.toString() : (String) word)
                .toArray(String[]::new);
        Map<String, Callable<Integer>> all = new HashMap<>(more);
        all.put("backup", new BackupCommand(useCases, BACKUPS, console));
        all.put("backups", new BackupsCommand(useCases, BACKUPS, console));
        int code = new CommandLineProgram(useCases, new Annotator("tester"), console, all, Path.of("target"))
                .run(arguments);
        return new Answer(code, out.toString(), err.toString());
    }
}
