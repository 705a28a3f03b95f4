package org.glossator.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.workflow.UseCases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `glossator check`: looks a project through for damage and for what does not fit its schema.
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final UseCases useCases;
    private final Console console;

    @Parameters(paramLabel = "PROJECT", descriptionKey = "project")
    private Path file = Path.of("");

    @Mixin
    private OutputOptions output = new OutputOptions();

    CheckCommand(UseCases useCases, Console console) {
        this.useCases = useCases;
        this.console = console;
    }

    @Override
    public Integer call() throws ExplainedException {
        List<Message> findings = useCases.checkProject().check(file, console.progress());
        if (output.forMachines()) {
            console.json(Map.of(
                    "project", file.toString(),
                    "findings", findings.stream().map(Message::english).toList()));
        } else {
            findings.forEach(console::say);
            console.say(Message.of("cli.checked", file.toString(), findings.size()));
        }
        return findings.isEmpty() ? ExitCode.FINE : ExitCode.FINDING;
    }
}
