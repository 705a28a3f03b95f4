package org.glossator.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.glossator.annotation.Assignment;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.project.Annotator;
import org.glossator.project.Project;
import org.glossator.project.ProjectFiles;
import org.glossator.review.assignment.Limits;
import org.glossator.review.assignment.Manner;
import org.glossator.schema.LabelName;
import org.glossator.workflow.ShareDocuments;
import org.glossator.workflow.UseCases;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `glossator assign`: shares documents among annotators, as one step. That some could not be given to as many as was
/// asked is a finding.
@Command(name = "assign")
final class AssignCommand implements Callable<Integer> {

    private final UseCases useCases;
    private final Annotator annotator;
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PROJECT", descriptionKey = "project")
    private Path file = Path.of("");

    @Option(names = "--to", required = true, split = ",", paramLabel = "NAME", descriptionKey = "assign.to")
    private List<String> annotators = List.of();

    @Option(names = "--overlap", paramLabel = "NUMBER", descriptionKey = "assign.overlap")
    private int overlap = 1;

    @Option(names = "--blind", descriptionKey = "assign.blind")
    private boolean blind;

    @Option(names = "--most", paramLabel = "NUMBER", descriptionKey = "assign.most")
    private @Nullable Integer most;

    @Option(names = "--quota", paramLabel = "LABEL=NUMBER", descriptionKey = "assign.quota")
    private Map<String, Integer> quota = Map.of();

    @Option(names = "--counted-in", paramLabel = "LAYER", descriptionKey = "assign.counted-in")
    private String countedIn = "";

    @Option(names = "--by-length", descriptionKey = "assign.by-length")
    private boolean byLength;

    @Option(names = "--seed", paramLabel = "NUMBER", descriptionKey = "assign.seed")
    private long seed = 1;

    @Option(names = "--document", paramLabel = "NAME", descriptionKey = "document")
    private List<String> documents = List.of();

    @Option(names = "--dry-run", descriptionKey = "assign.dry-run")
    private boolean dryRun;

    @Mixin
    private OutputOptions output = new OutputOptions();

    AssignCommand(UseCases useCases, Annotator annotator, Console console) {
        this.useCases = useCases;
        this.annotator = annotator;
        this.console = console;
    }

    @Override
    public Integer call() throws ExplainedException {
        ShareDocuments.Wanted wanted = wanted();
        var access = dryRun ? ProjectFiles.Access.READ_ONLY : ProjectFiles.Access.READ_WRITE;
        try (Project project = useCases.openProject().open(file, access, annotator)) {
            ShareDocuments share = new ShareDocuments(project, ShareDocuments.named(project, documents), wanted);
            ShareDocuments.Plan plan = share.plan();
            boolean changed = !dryRun && share.apply(plan).isPresent();
            AssignAnswer answer = new AssignAnswer(project.state(), plan, wanted.way(), changed);
            if (output.forMachines()) {
                answer.tellMachine(console);
            } else {
                answer.tellPerson(console);
            }
            return plan.shares().left().isEmpty() ? ExitCode.FINE : ExitCode.FINDING;
        }
    }

    private ShareDocuments.Wanted wanted() {
        if ((most != null && most < 1) || quota.values().stream().anyMatch(number -> number < 1)) {
            throw Usage.refused(spec, Message.of("assigning.from-one"));
        }
        Map<LabelName, Integer> labels = new LinkedHashMap<>();
        quota.forEach((label, number) -> {
            if (label.isBlank()) {
                throw Usage.refused(spec, Message.of("cli.blank-label"));
            }
            labels.put(new LabelName(label), number);
        });
        return new ShareDocuments.Wanted(
                annotators,
                overlap,
                new ShareDocuments.Amount(new Limits(most, labels), countedIn),
                new ShareDocuments.Way(
                        blind ? Assignment.BLIND : Assignment.OPEN,
                        new Manner(byLength ? Manner.Balance.LENGTH : Manner.Balance.NUMBER, seed)));
    }
}
