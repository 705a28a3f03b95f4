package org.glossator.workflow.suggesting;

import java.nio.file.Path;
import java.util.List;
import org.glossator.annotation.Layer;
import org.glossator.dataset.DatasetChoice;
import org.glossator.dataset.DocumentChoice;
import org.glossator.dataset.Selection;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.project.EditRefusedException;
import org.glossator.project.Project;
import org.glossator.project.ProjectState;
import org.glossator.suggest.Suggester;
import org.glossator.task.Progress;

/// What is to be suggested, told in names.
///
/// @param layer the layer that is learned from, and that gets what is accepted where no other is named; for a
///     list of names or patterns it may be new
/// @param into the layer that gets what is accepted; blank for the same one. One that is new is kept apart as
///     suggestions
/// @param documents names of documents, in which `*` stands for any letters; empty for all
/// @param least suggestions of a lower score do not count
public record SuggestionPlan(String layer, String into, List<String> documents, double least) {

    public SuggestionPlan {
        documents = List.copyOf(documents);
    }

    /// What suggests.
    public sealed interface With {

        /// What the layer holds.
        record Remembered() implements With {}

        /// The names in a file.
        record Names(Path file) implements With {}

        /// The patterns in a file.
        record Expressions(Path file) implements With {}
    }

    /// What this is in `project`.
    ///
    /// @throws EditRefusedException if there is no such layer or document
    public SuggestMarks in(Project project) throws EditRefusedException {
        ProjectState state = project.state();
        Layer target = into.isBlank()
                ? state.layerNamed(layer, Layer.Kind.ANNOTATOR)
                : state.layerNamed(into).orElseGet(() -> Layer.named(into, Layer.Kind.SUGGESTED));
        if (target.kind() == Layer.Kind.GOLD) {
            throw new EditRefusedException(Message.of("suggest.into-gold", target.name()));
        }
        var named =
                new Selection(state, project.annotator(), DatasetChoice.ALL.of(DocumentChoice.ALL.named(documents)));
        if (named.documents().isEmpty() && !documents.isEmpty()) {
            List<Message> names = documents.stream()
                    .map(name -> Message.of("suggest.name", name))
                    .toList();
            throw new EditRefusedException(Message.of("suggest.no-document", names.size(), names));
        }
        return new SuggestMarks(project, target, named.documents(), least);
    }

    /// The suggester, ready to be asked.
    ///
    /// @param progress told while it learns; may cancel
    /// @throws ExplainedException if there is nothing to learn from, or a file cannot be read
    public Suggester suggester(With with, Project project, Progress progress) throws ExplainedException {
        return switch (with) {
            case With.Remembered() -> SuggestMarks.memory(project, learned(project.state()), progress);
            case With.Names(var file) ->
                SuggesterFile.gazetteer(file, project.state().schema());
            case With.Expressions(var file) ->
                SuggesterFile.patterns(file, project.state().schema());
        };
    }

    private Layer learned(ProjectState state) throws EditRefusedException {
        var found = state.layerNamed(layer);
        if (found.isEmpty()) {
            List<Message> there = state.layers().stream()
                    .map(each -> Message.of("suggest.name", each.name()))
                    .toList();
            throw new EditRefusedException(
                    there.isEmpty()
                            ? Message.of("suggest.no-layers", layer)
                            : Message.of("suggest.no-layer", layer, there));
        }
        return found.get();
    }
}
