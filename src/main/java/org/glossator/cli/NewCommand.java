package org.glossator.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.project.Annotator;
import org.glossator.project.Project;
import org.glossator.schema.SchemaReading;
import org.glossator.schema.SchemaTemplates;
import org.glossator.workflow.CreateProject;
import org.glossator.workflow.SchemaChoice;
import org.glossator.workflow.UseCases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `glossator new`: makes a project, empty or the sample.
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

    private final UseCases useCases;
    private final Annotator annotator;
    private final Console console;

    @Parameters(paramLabel = "PROJECT", descriptionKey = "project.new")
    private Path file = Path.of("");

    @Option(names = "--schema", paramLabel = "FILE|NAME", descriptionKey = "schema")
    private String schema = SchemaTemplates.DEFAULT;

    @Option(names = "--sample", descriptionKey = "sample")
    private boolean sample;

    @Mixin
    private OutputOptions output = new OutputOptions();

    NewCommand(UseCases useCases, Annotator annotator, Console console) {
        this.useCases = useCases;
        this.annotator = annotator;
        this.console = console;
    }

    @Override
    public Integer call() throws ExplainedException {
        try (Project project = sample ? ofSample() : empty()) {
            var state = project.state();
            if (output.forMachines()) {
                console.json(Map.of(
                        "project", file.toString(),
                        "name", state.name(),
                        "documents", state.documents().size()));
            } else {
                console.say(Message.of(
                        "cli.made",
                        file.toString(),
                        state.documents().size(),
                        state.schema().name()));
            }
        }
        return ExitCode.FINE;
    }

    private Project ofSample() throws ExplainedException {
        return useCases.createSample().create(file, annotator, console.progress());
    }

    private Project empty() throws ExplainedException {
        SchemaReading reading = SchemaChoice.of(schema);
        Project project =
                useCases.createProject().create(file, CreateProject.nameFor(file), reading.schema(), annotator);
        console.warn(
                reading.remarks().stream().map(SchemaReading.Remark::message).toList());
        return project;
    }
}
