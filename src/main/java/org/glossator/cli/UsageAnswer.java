package org.glossator.cli;

import java.io.PrintWriter;
import java.util.stream.Stream;
import org.glossator.message.Message;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// Answers what cannot be understood: says what is wrong in the language of who typed it, then in short how the command
/// is used, unless it seems clear what was meant, and at last where all of that can be read. The whole usage would push
/// what is wrong off the screen.
final class UsageAnswer implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException misuse, String[] words) {
        CommandLine command = misuse.getCommandLine();
        CommandSpec spec = command.getCommandSpec();
        PrintWriter err = command.getErr();
        TypedWords typed = TypedWords.of(words);
        UnknownWords unknown = new UnknownWords(spec, command.getUnmatchedArguments(), typed);
        MisuseWords wrong = new MisuseWords(spec, typed);
        Stream.concat(unknown.said().stream(), wrong.said(misuse).stream())
                .map(Message::sentence)
                .forEach(sentence -> err.println(command.getColorScheme().errorText(sentence)));
        if (unknown.nearest().isEmpty()) {
            CommandLine.Help help = command.getHelp();
            err.print(help.synopsisHeading());
            err.print(help.synopsis(help.synopsisHeadingLength()));
        }
        String key = spec.subcommands().isEmpty() ? "cli.see-command" : "cli.see-commands";
        err.println(Message.of(key, spec.qualifiedName()).sentence());
        return ExitCode.USAGE;
    }
}
