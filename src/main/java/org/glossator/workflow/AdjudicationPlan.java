package org.glossator.workflow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.glossator.annotation.Layer;
import org.glossator.dataset.DatasetChoice;
import org.glossator.dataset.DocumentChoice;
import org.glossator.dataset.Selection;
import org.glossator.message.Message;
import org.glossator.project.EditRefusedException;
import org.glossator.project.Project;
import org.glossator.project.ProjectState;
import org.glossator.review.adjudicate.Rule;
import org.glossator.review.adjudicate.Strategy;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.text.DocumentHead;

/// How layers are to be settled, told in names.
///
/// @param layers the layers that are compared; at least two, but where everything of one is taken
/// @param into the gold layer; a new one if there is none of that name
/// @param strategy what is taken
/// @param filter what of it
public record AdjudicationPlan(List<String> layers, String into, StrategyPlan strategy, Filter filter) {

    public AdjudicationPlan {
        layers = List.copyOf(new LinkedHashSet<>(layers));
    }

    /// What is gone through.
    ///
    /// @param documents names of documents, in which `*` stands for any letters; empty for all
    /// @param labels only these, each with all beneath it; empty for all
    /// @param overwriting whether what people settled is settled anew
    public record Filter(List<String> documents, Set<LabelName> labels, boolean overwriting) {

        /// Everything that nobody has settled.
        public static final Filter NONE = new Filter(List.of(), Set.of(), false);

        public Filter {
            documents = List.copyOf(documents);
            labels = Set.copyOf(labels);
        }
    }

    /// A strategy, told in names.
    public sealed interface StrategyPlan {

        /// One that speaks of no layer by name.
        record Voting(Strategy strategy) implements StrategyPlan {}

        /// Everything of the layer of this name.
        record Take(String layer) implements StrategyPlan {}
    }

    /// What this is in `project`.
    ///
    /// @throws EditRefusedException if there is no such layer, label or document, or these layers cannot be settled
    public AdjudicateLayers in(Project project) throws EditRefusedException {
        ProjectState state = project.state();
        List<Layer> compared = new ArrayList<>();
        for (String name : layers) {
            compared.add(layer(state, name));
        }
        Strategy chosen = strategy(state);
        if (compared.isEmpty() || (compared.size() == 1 && !(chosen instanceof Strategy.OneAnnotator))) {
            throw new EditRefusedException(Message.of("adjudicate.one-layer"));
        }
        Layer gold = gold(state);
        if (compared.contains(gold)) {
            throw new EditRefusedException(Message.of("adjudicate.into-compared", into));
        }
        return new AdjudicateLayers(
                project, compared, gold, new Rule(chosen, labels(state), filter.overwriting()), documents(project));
    }

    private Strategy strategy(ProjectState state) throws EditRefusedException {
        return switch (strategy) {
            case StrategyPlan.Voting(var voting) -> voting;
            case StrategyPlan.Take(var name) -> {
                Layer taken = layer(state, name);
                if (!layers.contains(name)) {
                    throw new EditRefusedException(Message.of("adjudicate.not-compared", name));
                }
                yield new Strategy.OneAnnotator(taken.id());
            }
        };
    }

    private static Layer layer(ProjectState state, String name) throws EditRefusedException {
        var found = state.layerNamed(name);
        if (found.isEmpty()) {
            List<Message> there = state.layers().stream()
                    .map(layer -> Message.of("adjudicate.name", layer.name()))
                    .toList();
            throw new EditRefusedException(
                    there.isEmpty()
                            ? Message.of("adjudicate.no-layers", name)
                            : Message.of("adjudicate.no-layer", name, there));
        }
        return found.get();
    }

    private Layer gold(ProjectState state) throws EditRefusedException {
        if (into.isBlank()) {
            throw new EditRefusedException(Message.of("adjudicate.blank-layer"));
        }
        Layer gold = state.layerNamed(into).orElseGet(() -> Layer.named(into, Layer.Kind.GOLD));
        if (gold.kind() != Layer.Kind.GOLD && !layers.contains(into)) {
            throw new EditRefusedException(Message.of("adjudicate.not-gold", into));
        }
        return gold;
    }

    private Set<LabelName> labels(ProjectState state) throws EditRefusedException {
        for (LabelName label : filter.labels()) {
            if (state.schema().label(label).isEmpty()) {
                throw new EditRefusedException(Message.of("annotation.unknown-label", label.value()));
            }
        }
        List<LabelName> chosen = List.copyOf(filter.labels());
        return chosen.isEmpty()
                ? Set.of()
                : state.schema()
                        .allLabels()
                        .map(Label::name)
                        .filter(label -> state.schema().isAllowed(label, chosen))
                        .collect(Collectors.toSet());
    }

    private List<DocumentHead> documents(Project project) throws EditRefusedException {
        var named = new Selection(
                project.state(),
                project.annotator(),
                DatasetChoice.ALL.of(DocumentChoice.ALL.named(filter.documents())));
        if (named.documents().isEmpty() && !filter.documents().isEmpty()) {
            throw new EditRefusedException(Message.of(
                    "adjudicate.no-document",
                    filter.documents().size(),
                    filter.documents().stream()
                            .map(name -> Message.of("adjudicate.name", name))
                            .toList()));
        }
        return named.documents();
    }
}
