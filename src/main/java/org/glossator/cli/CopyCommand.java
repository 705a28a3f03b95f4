package org.glossator.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.glossator.dataset.NamePattern;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.project.Annotator;
import org.glossator.project.Project;
import org.glossator.project.ProjectFiles;
import org.glossator.project.ProjectState;
import org.glossator.text.DocumentHead;
import org.glossator.text.DocumentId;
import org.glossator.workflow.CopyForAnnotator;
import org.glossator.workflow.UseCases;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `glossator copy`: makes a copy of a project for somebody who works elsewhere.
@Command(name = "copy")
final class CopyCommand implements Callable<Integer> {

    private final UseCases useCases;
    private final Annotator annotator;
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PROJECT", descriptionKey = "project")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "copy.out")
    private Path copy = Path.of("");

    @Option(names = "--for", paramLabel = "NAME", descriptionKey = "copy.for")
    private @Nullable String receiver;

    @Option(names = "--document", paramLabel = "NAME", descriptionKey = "document")
    private List<String> names = List.of();

    @Option(names = "--documents", paramLabel = "WHICH", descriptionKey = "copy.documents")
    private Scope scope = Scope.ALL;

    @Mixin
    private OutputOptions output = new OutputOptions();

    /// Which documents go along.
    private enum Scope {
        ALL,
        /// Those that the receiver is to annotate.
        ASSIGNED
    }

    CopyCommand(UseCases useCases, Annotator annotator, Console console) {
        this.useCases = useCases;
        this.annotator = annotator;
        this.console = console;
    }

    @Override
    public Integer call() throws ExplainedException {
        boolean chooses = !names.isEmpty() || scope != Scope.ALL;
        if (receiver == null ? chooses : receiver.isBlank()) {
            throw Usage.refused(spec, Message.of("merge.for-whom"));
        }
        try (Project project = useCases.openProject().open(file, ProjectFiles.Access.READ_ONLY, annotator)) {
            ProjectState state = project.state();
            List<DocumentId> documents = chosen(state);
            if (receiver == null) {
                useCases.copyForAnnotator().makeWhole(file, copy);
            } else {
                useCases.copyForAnnotator().make(file, state, copy, new Annotator(receiver), documents);
            }
            tell(documents.size());
        }
        return ExitCode.FINE;
    }

    private List<DocumentId> chosen(ProjectState state) {
        Predicate<String> wanted =
                names.stream().map(NamePattern::of).reduce(Predicate::or).orElse(_ -> true);
        return state.documents().stream()
                .filter(head -> wanted.test(head.name()))
                .map(DocumentHead::id)
                .filter(inScope(state))
                .toList();
    }

    private Predicate<DocumentId> inScope(ProjectState state) {
        return switch (scope) {
            case ALL -> _ -> true;
            case ASSIGNED -> {
                Annotator whom = new Annotator(Objects.requireNonNull(receiver, "refused before"));
                yield Set.copyOf(CopyForAnnotator.assigned(state, whom))::contains;
            }
        };
    }

    private void tell(int documents) {
        if (output.forMachines()) {
            console.json(Map.of("copy", copy.toString(), "documents", documents));
        } else {
            console.say(Message.of("merge.copied", copy.toString(), documents));
        }
    }
}
