package org.glossator.ui.exporting.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.annotation.Layer;
import org.glossator.dataset.ContentChoice;
import org.glossator.dataset.DatasetChoice;
import org.glossator.dataset.DocumentChoice;
import org.glossator.dataset.LayerChoice;
import org.glossator.dataset.Selection;
import org.glossator.dataset.split.Grouping;
import org.glossator.project.Annotator;
import org.glossator.project.EditRefusedException;
import org.glossator.project.ProjectState;
import org.glossator.schema.LabelName;

/// What there is to choose from in a project, as things stand.
///
/// @param annotator who has it open
public record Supply(ProjectState state, Annotator annotator) {

    /// The layers one can choose, in the order in which they were begun.
    public List<String> layers() {
        return state.layers().stream().map(Layer::name).toList();
    }

    /// The ways of choosing layers without naming several.
    public List<LayerChoice> layerChoices() {
        Stream<LayerChoice> gold = hasGold() ? Stream.of(new LayerChoice.Gold()) : Stream.of();
        Stream<LayerChoice> mine =
                state.layerNamed(annotator.name()).isPresent() ? Stream.of(new LayerChoice.Mine()) : Stream.of();
        Stream<LayerChoice> others = state.layers().stream()
                .filter(layer ->
                        layer.kind() != Layer.Kind.GOLD && !layer.name().equals(annotator.name()))
                .map(layer -> new LayerChoice.Named(List.of(layer.name())));
        return Stream.of(Stream.<LayerChoice>of(new LayerChoice.Every()), gold, mine, others)
                .flatMap(each -> each)
                .toList();
    }

    /// What one begins with: the gold layer where there is one, else all.
    public LayerChoice usualLayers() {
        return hasGold() ? new LayerChoice.Gold() : new LayerChoice.Every();
    }

    private boolean hasGold() {
        return state.layers().stream().anyMatch(layer -> layer.kind() == Layer.Kind.GOLD);
    }

    /// The names under which documents tell something, the source first.
    public List<String> fields() {
        Set<String> told = new TreeSet<>();
        state.documents().forEach(document -> told.addAll(document.metadata().keySet()));
        Set<String> fields = new LinkedHashSet<>();
        if (told.contains(Grouping.SOURCE)) {
            fields.add(Grouping.SOURCE);
        }
        fields.addAll(told);
        return List.copyOf(fields);
    }

    /// How many documents have come so far in the layers of `choice`.
    public int documents(DatasetChoice choice, DocumentChoice.Extent extent) {
        try {
            return new Selection(state, annotator, choice.of(choice.documents().of(extent)))
                    .documents()
                    .size();
        } catch (EditRefusedException _) {
            return 0; // why, the dry run tells
        }
    }

    /// The layer that goes out, if it is a single one.
    public Optional<Layer> onlyLayer(DatasetChoice choice) {
        try {
            List<Layer> layers = new Selection(state, annotator, choice).layers();
            return layers.size() == 1 ? Optional.of(layers.getFirst()) : Optional.empty();
        } catch (EditRefusedException _) {
            return Optional.empty();
        }
    }

    /// `choice` without layers and labels that the project no longer has.
    DatasetChoice fit(DatasetChoice choice) {
        ContentChoice content = choice.content();
        Set<LabelName> labels = content.labels().stream()
                .filter(label -> state.schema().label(label).isPresent())
                .collect(Collectors.toSet());
        return choice.of(content.of(labels)).of(fit(choice.layers()));
    }

    private LayerChoice fit(LayerChoice layers) {
        return switch (layers) {
            case LayerChoice.Named(List<String> names) -> {
                List<String> there = names.stream()
                        .filter(name -> state.layerNamed(name).isPresent())
                        .toList();
                yield there.isEmpty() ? usualLayers() : new LayerChoice.Named(there);
            }
            case LayerChoice.Gold _ when !hasGold() -> usualLayers();
            case LayerChoice.Mine _ when state.layerNamed(annotator.name()).isEmpty() -> usualLayers();
            case LayerChoice.Every _, LayerChoice.Gold _, LayerChoice.Mine _ -> layers;
        };
    }
}
