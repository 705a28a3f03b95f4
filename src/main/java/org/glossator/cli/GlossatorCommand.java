package org.glossator.cli;

import java.util.concurrent.Callable;
import org.glossator.message.Message;
import picocli.CommandLine.Command;

/// `glossator` with no command: the window opens before it comes to this, so there is nothing to do but to say
/// what there is.
@Command(name = "glossator", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class GlossatorCommand implements Callable<Integer> {

    private final Console console;

    GlossatorCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.err().println(Message.of("cli.no-command").sentence());
        return ExitCode.USAGE;
    }
}
