package org.glossator.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.project.Annotator;
import org.glossator.project.Project;
import org.glossator.project.ProjectFiles;
import org.glossator.suggest.Gazetteer;
import org.glossator.suggest.Memory;
import org.glossator.suggest.Patterns;
import org.glossator.suggest.Suggester;
import org.glossator.workflow.UseCases;
import org.glossator.workflow.suggesting.SuggestMarks;
import org.glossator.workflow.suggesting.SuggestionPlan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `glossator suggest`: lists what might be marked, or has it marked as one step.
@Command(name = "suggest")
final class SuggestCommand implements Callable<Integer> {

    private final UseCases useCases;
    private final Annotator annotator;
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PROJECT", descriptionKey = "project")
    private Path file = Path.of("");

    @Option(names = "--layer", required = true, paramLabel = "LAYER", descriptionKey = "suggest.layer")
    private String layer = "";

    @Option(
            names = "--with",
            required = true,
            paramLabel = "memory|gazetteer:FILE|pattern:FILE",
            descriptionKey = "suggest.with")
    private String with = "";

    @Option(names = "--into", paramLabel = "LAYER", descriptionKey = "suggest.into")
    private String into = "";

    @Option(names = "--document", paramLabel = "NAME", descriptionKey = "document")
    private List<String> documents = List.of();

    @Option(names = "--min-score", paramLabel = "X", descriptionKey = "suggest.min-score")
    private @Nullable Double least;

    @Option(names = "--accept", descriptionKey = "suggest.accept")
    private boolean accepting;

    @Mixin
    private ListingOptions listing = new ListingOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    SuggestCommand(UseCases useCases, Annotator annotator, Console console) {
        this.useCases = useCases;
        this.annotator = annotator;
        this.console = console;
    }

    @Override
    public Integer call() throws ExplainedException {
        SuggestionPlan plan = plan();
        SuggestionPlan.With chosen = with();
        var access = accepting ? ProjectFiles.Access.READ_WRITE : ProjectFiles.Access.READ_ONLY;
        try (Project project = useCases.openProject().open(file, access, annotator)) {
            SuggestMarks suggest = plan.in(project);
            Suggester suggester = plan.suggester(chosen, project, console.progress());
            SuggestMarks.Outcome outcome = accepting
                    ? suggest.accept(suggester, console.progress())
                    : suggest.list(suggester, console.progress());
            SuggestionAnswer answer =
                    new SuggestionAnswer(outcome, suggest.into().name(), accepting);
            if (output.forMachines()) {
                answer.tellMachine(console);
            } else {
                answer.tellPerson(console, listing);
            }
        }
        return ExitCode.FINE;
    }

    private SuggestionPlan plan() {
        if (layer.isBlank()) {
            throw Usage.refused(spec, Message.of("cli.blank-layer"));
        }
        if (least != null && !(least > 0 && least <= 1)) {
            throw Usage.refused(spec, Message.of("suggest.score-range"));
        }
        return new SuggestionPlan(layer, into, documents, least == null ? 0 : least);
    }

    private SuggestionPlan.With with() {
        int colon = with.indexOf(':');
        String kind = colon < 0 ? with : with.substring(0, colon);
        String path = colon < 0 ? "" : with.substring(colon + 1);
        boolean named = !path.isBlank();
        if (kind.equals(Memory.SOURCE) && colon < 0) {
            return new SuggestionPlan.With.Remembered();
        }
        if (kind.equals(Gazetteer.SOURCE) && named) {
            return new SuggestionPlan.With.Names(Path.of(path));
        }
        if (kind.equals(Patterns.SOURCE) && named) {
            return new SuggestionPlan.With.Expressions(Path.of(path));
        }
        throw Usage.refused(spec, Message.of("suggest.which", with));
    }
}
