package org.glossator.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.project.Annotator;
import org.glossator.project.Project;
import org.glossator.project.ProjectFiles;
import org.glossator.schema.LabelName;
import org.glossator.workflow.AdjudicateLayers;
import org.glossator.workflow.AdjudicationPlan;
import org.glossator.workflow.UseCases;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `glossator adjudicate`: settles what layers differ in by a rule, as one step.
@Command(name = "adjudicate")
final class AdjudicateCommand implements Callable<Integer> {

    private final UseCases useCases;
    private final Annotator annotator;
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PROJECT", descriptionKey = "project")
    private Path file = Path.of("");

    @Option(
            names = "--layers",
            required = true,
            split = ",",
            paramLabel = "LAYER",
            descriptionKey = "adjudicate.layers")
    private List<String> layers = List.of();

    @Option(names = "--into", required = true, paramLabel = "LAYER", descriptionKey = "adjudicate.into")
    private String into = "";

    @Mixin
    private StrategyOptions strategy = new StrategyOptions();

    @Option(names = "--label", paramLabel = "LABEL", descriptionKey = "labels")
    private List<String> labels = List.of();

    @Option(names = "--document", paramLabel = "NAME", descriptionKey = "document")
    private List<String> documents = List.of();

    @Option(names = "--overwrite", descriptionKey = "adjudicate.overwrite")
    private boolean overwriting;

    @Option(names = "--dry-run", descriptionKey = "adjudicate.dry-run")
    private boolean dryRun;

    @Mixin
    private OutputOptions output = new OutputOptions();

    AdjudicateCommand(UseCases useCases, Annotator annotator, Console console) {
        this.useCases = useCases;
        this.annotator = annotator;
        this.console = console;
    }

    @Override
    public Integer call() throws ExplainedException {
        AdjudicationPlan plan = plan();
        var access = dryRun ? ProjectFiles.Access.READ_ONLY : ProjectFiles.Access.READ_WRITE;
        try (Project project = useCases.openProject().open(file, access, annotator)) {
            AdjudicateLayers adjudicate = plan.in(project);
            AdjudicationAnswer answer = new AdjudicationAnswer(
                    dryRun ? adjudicate.preview(console.progress()) : adjudicate.apply(console.progress()),
                    into,
                    !dryRun);
            if (output.forMachines()) {
                answer.tellMachine(console);
            } else {
                answer.tellPerson(console);
            }
        }
        return ExitCode.FINE;
    }

    private AdjudicationPlan plan() {
        if (labels.stream().anyMatch(String::isBlank)) {
            throw Usage.refused(spec, Message.of("cli.blank-label"));
        }
        Set<LabelName> chosen = labels.stream().map(LabelName::new).collect(Collectors.toSet());
        return new AdjudicationPlan(
                layers, into, strategy.plan(spec), new AdjudicationPlan.Filter(documents, chosen, overwriting));
    }
}
