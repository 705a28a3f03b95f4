package org.glossator.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.project.Annotator;
import org.glossator.project.Project;
import org.glossator.project.ProjectFiles;
import org.glossator.review.compare.Difference;
import org.glossator.schema.LabelName;
import org.glossator.workflow.CompareLayers;
import org.glossator.workflow.UseCases;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `glossator compare`: tells in what layers differ. That they do, in one of the ways asked for, is a finding, and so
/// are texts of one name that could not be compared.
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {

    private final UseCases useCases;
    private final Annotator annotator;
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PROJECT", descriptionKey = "project")
    private Path file = Path.of("");

    @Option(names = "--layers", required = true, split = ",", paramLabel = "LAYER", descriptionKey = "compare.layers")
    private List<String> layers = List.of();

    @Option(names = "--document", paramLabel = "NAME", descriptionKey = "document")
    private List<String> documents = List.of();

    @Option(names = "--label", paramLabel = "LABEL", descriptionKey = "compare.labels")
    private List<String> labels = List.of();

    @Option(names = "--kind", split = ",", paramLabel = "KIND", descriptionKey = "compare.kinds")
    private List<String> kinds = List.of();

    @Mixin
    private ListingOptions listing = new ListingOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    CompareCommand(UseCases useCases, Annotator annotator, Console console) {
        this.useCases = useCases;
        this.annotator = annotator;
        this.console = console;
    }

    @Override
    public Integer call() throws ExplainedException {
        Set<Difference> ways = ways();
        CompareLayers.Wanted wanted = wanted();
        try (Project project = useCases.openProject().open(file, ProjectFiles.Access.READ_ONLY, annotator)) {
            var known = project.state().layers();
            ComparisonAnswer answer = new ComparisonAnswer(known, ways, listing);
            ComparisonJson json = new ComparisonJson(known, ways);
            CompareLayers.Outcome outcome = new CompareLayers()
                    .compare(project, wanted, console.progress(), (document, comparison) -> {
                        answer.hear(document, comparison);
                        if (output.forMachines()) {
                            json.hear(document, comparison);
                        }
                    });
            if (output.forMachines()) {
                console.json(json.told(outcome));
            } else {
                answer.tell(console, outcome);
            }
            boolean isClean = answer.found() == 0 && outcome.versions().isEmpty();
            return isClean ? ExitCode.FINE : ExitCode.FINDING;
        }
    }

    private CompareLayers.Wanted wanted() {
        if (labels.stream().anyMatch(String::isBlank)) {
            throw Usage.refused(spec, Message.of("cli.blank-label"));
        }
        return new CompareLayers.Wanted(
                layers.stream().map(String::strip).toList(),
                documents,
                labels.stream().map(LabelName::new).collect(Collectors.toSet()));
    }

    /// All ways of differing where none is named.
    private Set<Difference> ways() {
        Set<Difference> ways = kinds.isEmpty() ? EnumSet.allOf(Difference.class) : EnumSet.noneOf(Difference.class);
        kinds.forEach(kind -> ways.add(Stream.of(Difference.values())
                .filter(way -> ComparisonJson.word(way).equals(kind.strip()))
                .findFirst()
                .orElseThrow(() -> Usage.refused(spec, Message.of("compare.no-such-kind", kind)))));
        return ways;
    }
}
