package org.glossator.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.project.Annotator;
import org.glossator.project.Project;
import org.glossator.project.ProjectFiles;
import org.glossator.project.merge.MergeConflict;
import org.glossator.project.merge.MergeReport;
import org.glossator.workflow.MergeOutcome;
import org.glossator.workflow.UseCases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `glossator merge`: brings copies and other projects into a project.
@Command(name = "merge")
final class MergeCommand implements Callable<Integer> {

    private final UseCases useCases;
    private final Annotator annotator;
    private final Console console;

    @Parameters(index = "0", paramLabel = "PROJECT", descriptionKey = "project")
    private Path file = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "OTHER", descriptionKey = "merge.others")
    private List<Path> others = List.of();

    @Option(names = "--dry-run", descriptionKey = "merge.dry-run")
    private boolean dryRun;

    @Mixin
    private ListingOptions listing = new ListingOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    MergeCommand(UseCases useCases, Annotator annotator, Console console) {
        this.useCases = useCases;
        this.annotator = annotator;
        this.console = console;
    }

    @Override
    public Integer call() throws ExplainedException {
        var access = dryRun ? ProjectFiles.Access.READ_ONLY : ProjectFiles.Access.READ_WRITE;
        try (Project project = useCases.openProject().open(file, access, annotator)) {
            var merge = useCases.mergeProjects();
            List<MergeOutcome> outcomes = dryRun
                    ? merge.rehearse(project, file, others, console.progress())
                    : merge.into(project, file, others, console.progress());
            if (output.forMachines()) {
                console.json(Map.of(
                        "project",
                        file.toString(),
                        "dryRun",
                        dryRun,
                        "copies",
                        outcomes.stream().map(MergeCommand::forMachines).toList()));
            } else {
                outcomes.forEach(this::tell);
            }
            return outcomes.stream().anyMatch(MergeOutcome::asksForALook) ? ExitCode.FINDING : ExitCode.FINE;
        }
    }

    private void tell(MergeOutcome outcome) {
        MergeReport report = outcome.report();
        if (dryRun) {
            listing.tellAll();
        }
        listing.tell(console, report.findings(), each -> each, each -> each);
        listing.tell(console, report.conflicts(), MergeConflict::message, MergeConflict::message);
        String name = outcome.file().toString();
        if (report.isNothing()) {
            console.say(Message.of("merge.told-nothing", name));
            return;
        }
        MergeReport.Gain documents = report.documents();
        console.say(Message.of(
                dryRun ? "merge.would-be-told" : "merge.told",
                name,
                documents.added(),
                documents.changed(),
                documents.removed(),
                report.conflicts().size()));
        MergeTable.of(report.layers()).forEach(console::line);
    }

    private static Map<String, Object> forMachines(MergeOutcome outcome) {
        MergeReport report = outcome.report();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("file", outcome.file().toString());
        told.put("kinship", outcome.kinship().name().toLowerCase(java.util.Locale.ROOT));
        told.put("entries", report.entries());
        told.put("documents", forMachines(report.documents()));
        told.put(
                "layers",
                report.layers().stream().map(MergeCommand::forMachines).toList());
        told.put(
                "conflicts",
                report.conflicts().stream().map(MergeCommand::forMachines).toList());
        told.put("findings", report.findings().stream().map(Message::english).toList());
        return told;
    }

    private static Map<String, Object> forMachines(MergeReport.Gain gain) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("added", gain.added());
        told.put("changed", gain.changed());
        told.put("removed", gain.removed());
        return told;
    }

    private static Map<String, Object> forMachines(MergeReport.LayerGain gain) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("layer", gain.layer());
        told.put("annotations", forMachines(gain.annotations()));
        told.put("relations", forMachines(gain.relations()));
        told.put("decisions", forMachines(gain.decisions()));
        told.put("states", gain.states());
        return told;
    }

    private static Map<String, Object> forMachines(MergeConflict conflict) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put(
                "kind",
                switch (conflict) {
                    case MergeConflict.BothChanged _ -> "both-changed";
                    case MergeConflict.RelationLostItsEnd _ -> "relation-lost-its-end";
                    case MergeConflict.LostItsGround _ -> "lost-its-ground";
                    case MergeConflict.NameTaken _ -> "name-taken";
                });
        if (conflict instanceof MergeConflict.BothChanged both) {
            told.put("ours", forMachines(both.ours()));
            told.put("theirs", forMachines(both.theirs()));
            told.put("stands", both.oursStands() ? "ours" : "theirs");
        }
        told.put("sentence", conflict.message().english());
        return told;
    }

    private static Map<String, Object> forMachines(MergeConflict.Version version) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("value", version.words().english());
        told.put("annotator", version.annotator().name());
        told.put("when", version.when().toString());
        return told;
    }
}
