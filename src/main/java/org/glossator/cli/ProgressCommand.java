package org.glossator.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.glossator.annotation.DocumentState;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.project.Annotator;
import org.glossator.project.Project;
import org.glossator.project.ProjectFiles;
import org.glossator.review.assignment.AnnotatorProgress;
import org.glossator.workflow.UseCases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `glossator progress`: how far each annotator has come.
@Command(name = "progress")
final class ProgressCommand implements Callable<Integer> {

    private final UseCases useCases;
    private final Annotator annotator;
    private final Console console;

    @Parameters(paramLabel = "PROJECT", descriptionKey = "project")
    private Path file = Path.of("");

    @Mixin
    private OutputOptions output = new OutputOptions();

    ProgressCommand(UseCases useCases, Annotator annotator, Console console) {
        this.useCases = useCases;
        this.annotator = annotator;
        this.console = console;
    }

    @Override
    public Integer call() throws ExplainedException {
        try (Project project = useCases.openProject().open(file, ProjectFiles.Access.READ_ONLY, annotator)) {
            List<AnnotatorProgress> progress = AnnotatorProgress.of(project.state());
            if (output.forMachines()) {
                console.json(Map.of(
                        "documents",
                        project.state().documents().size(),
                        "annotators",
                        progress.stream().map(ProgressCommand::object).toList()));
            } else if (progress.isEmpty()) {
                console.say(Message.of("assigning.nobody"));
            } else {
                tell(progress);
            }
        }
        return ExitCode.FINE;
    }

    private void tell(List<AnnotatorProgress> progress) {
        TextTable table = new TextTable(Stream.of(
                        Stream.of("", Message.of("assigning.column-assigned").sentence()),
                        Stream.of(DocumentState.values())
                                .map(state -> Message.of("documents.state", state.name())
                                        .sentence()),
                        Stream.of(
                                Message.of("assigning.column-annotations").sentence(),
                                Message.of("assigning.column-relations").sentence()))
                .flatMap(cells -> cells)
                .toList());
        for (AnnotatorProgress each : progress) {
            List<Integer> counts = new ArrayList<>(List.of(each.assigned()));
            Stream.of(DocumentState.values()).map(each::in).forEach(counts::add);
            counts.addAll(List.of(each.annotations(), each.relations()));
            table.row(each.annotator().name(), counts);
        }
        table.lines().forEach(console::line);
    }

    private static Map<String, Object> object(AnnotatorProgress progress) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("annotator", progress.annotator().name());
        object.put("assigned", progress.assigned());
        for (DocumentState state : DocumentState.values()) {
            object.put(state.name().toLowerCase(Locale.ROOT).replace('_', '-'), progress.in(state));
        }
        object.put("annotations", progress.annotations());
        object.put("relations", progress.relations());
        return object;
    }
}
