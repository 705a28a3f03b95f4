package org.glossator.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.glossator.message.Bug;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.message.Messages;
import org.glossator.project.Annotator;
import org.glossator.workflow.UseCases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/// The program as the shell sees it: finds the command, runs it, and turns what it came to into an exit code.
public final class CommandLineProgram {

    private static final Logger LOG = LoggerFactory.getLogger(CommandLineProgram.class);

    private final CommandLine commands;
    private final Console console;
    private final Path log;

    /// @param annotator who edits, where a command does
    /// @param more commands that others bring, by name
    /// @param log where the log is, to be named when something went wrong
    public CommandLineProgram(
            UseCases useCases, Annotator annotator, Console console, Map<String, Callable<Integer>> more, Path log) {
        this.console = console;
        this.log = log;
        this.commands = new CommandLine(new GlossatorCommand(console))
                .addSubcommand(new NewCommand(useCases, annotator, console))
                .addSubcommand(new ImportCommand(useCases, annotator, console))
                .addSubcommand(new ExportCommand(useCases, annotator, console))
                .addSubcommand(new ConvertCommand(useCases.formats(), console))
                .addSubcommand(new CompareCommand(useCases, annotator, console))
                .addSubcommand(new AdjudicateCommand(useCases, annotator, console))
                .addSubcommand(new AgreementCommand(useCases, annotator, console))
                .addSubcommand(new AssignCommand(useCases, annotator, console))
                .addSubcommand(new ProgressCommand(useCases, annotator, console))
                .addSubcommand(new SuggestCommand(useCases, annotator, console))
                .addSubcommand(new CheckCommand(useCases, console))
                .addSubcommand(new MergeCommand(useCases, annotator, console))
                .addSubcommand(new CopyCommand(useCases, annotator, console))
                .addSubcommand(new FormatsCommand(useCases.formats(), console));
        more.forEach(commands::addSubcommand);
        commands.setResourceBundle(Messages.words("glossator.cli.usage"))
                .setOut(console.out())
                .setErr(console.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Path.class, CommandLineProgram::named)
                .setExpandAtFiles(false) // a name of a file may begin with @
                .setParameterExceptionHandler(new UsageAnswer())
                .setExecutionExceptionHandler((failure, _, _) -> explain(failure));
        commands.getSubcommands().values().forEach(CommandLineProgram::addHelp);
    }

    /// A file by its name, where no name at all would be the folder one is in.
    private static Path named(String words) {
        if (words.isEmpty()) {
            throw new TypeConversionException(words);
        }
        return Path.of(words);
    }

    private static void addHelp(CommandLine command) {
        command.getCommandSpec().mixinStandardHelpOptions(true);
        command.getCommandSpec().versionProvider(new Version());
    }

    /// Runs the command that `arguments` name.
    ///
    /// @return one of [ExitCode]
    public int run(String... arguments) {
        return console.interruption().during(() -> {
            int code = execute(arguments);
            console.out().flush();
            console.err().flush();
            return code;
        });
    }

    private int execute(String... arguments) {
        try {
            return commands.execute(arguments);
        } catch (RuntimeException | Error bug) { // which the library lets through
            return explain(bug);
        }
    }

    private int explain(Throwable failure) {
        if (failure instanceof ExplainedException explained) {
            console.err().println(explained.explanation().sentence());
            return ExitCode.REFUSED;
        }
        if (failure instanceof CancellationException) {
            console.err().println(Message.of("cli.cancelled").sentence());
            return ExitCode.REFUSED;
        }
        Bug bug = Bug.of(failure);
        LOG.error("Bug {}\n{}", bug.code(), bug.details());
        Message what = bug.memory() ? Message.of("start.command-memory") : Message.of("cli.bug", bug.code());
        console.err().println(what.sentence());
        Message where = Message.of(Files.isWritable(log) ? "start.log-is" : "start.no-log", log.toString());
        console.err().println(where.sentence());
        return ExitCode.BUG;
    }
}
