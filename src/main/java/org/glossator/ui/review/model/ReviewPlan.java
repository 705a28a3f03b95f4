package org.glossator.ui.review.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.glossator.annotation.Layer;
import org.glossator.annotation.LayerId;
import org.glossator.project.ProjectState;

/// Which layers are compared, and into which one goes what is settled.
///
/// @param layers in the order of their letters; the first is A
/// @param target a gold layer, which may not have begun yet
public record ReviewPlan(List<Layer> layers, Layer target) {

    /// How many layers can be compared at once, so that a digit each is left to take one, all or none.
    public static final int MOST = 7;

    private static final String GOLD = "gold";

    public ReviewPlan {
        layers = List.copyOf(layers);
    }

    /// What one begins with: all layers that people made, into the gold layer.
    public static ReviewPlan usual(ProjectState state) {
        List<Layer> layers = comparable(state).stream().limit(MOST).toList();
        Layer target = state.layers().stream()
                .filter(layer -> layer.kind() == Layer.Kind.GOLD)
                .findFirst()
                .orElseGet(() -> Layer.of(GOLD, Layer.Kind.GOLD));
        return new ReviewPlan(layers, target);
    }

    /// The layers of a project that can be compared.
    public static List<Layer> comparable(ProjectState state) {
        return state.layers().stream()
                .filter(layer -> switch (layer.kind()) {
                    case ANNOTATOR, IMPORTED -> true;
                    case GOLD, SUGGESTED -> false;
                })
                .toList();
    }

    /// The same as far as the project still has the layers, by their names now; two that are left are enough.
    ReviewPlan fit(ProjectState state) {
        List<Layer> there = layers.stream()
                .flatMap(layer -> state.layer(layer.id()).stream())
                .toList();
        Layer into = state.layer(target.id())
                .or(() -> state.layerNamed(target.name()))
                .orElse(target);
        return there.size() < 2 ? usual(state) : new ReviewPlan(there, into);
    }

    /// The same with a layer that was not compared, or without one that was.
    public ReviewPlan toggled(Layer layer) {
        List<Layer> changed = new ArrayList<>(layers);
        if (!changed.remove(layer) && changed.size() < MOST) {
            changed.add(layer);
        }
        return new ReviewPlan(changed, target);
    }

    /// The gold layers that what is settled can go into, the present one among them.
    public List<Layer> targets(ProjectState state) {
        List<Layer> gold = new ArrayList<>(state.layers().stream()
                .filter(layer -> layer.kind() == Layer.Kind.GOLD)
                .toList());
        if (gold.stream().noneMatch(layer -> layer.name().equals(target.name()))) {
            gold.add(target);
        }
        return gold;
    }

    /// The same into another gold layer.
    public ReviewPlan into(Layer gold) {
        return new ReviewPlan(layers, gold);
    }

    /// Whether there is anything to be compared.
    public boolean isComparison() {
        return layers.size() > 1;
    }

    public List<LayerId> ids() {
        return layers.stream().map(Layer::id).toList();
    }

    /// What the layer at `index` is called for short: A for the first.
    public static String letter(int index) {
        return String.valueOf((char) ('A' + index));
    }

    /// The letters of several layers: “A, C”.
    public static String letters(List<Integer> indices) {
        return String.join(", ", indices.stream().map(ReviewPlan::letter).toList());
    }

    /// Which layer this is among those compared.
    public Optional<Integer> indexOf(LayerId layer) {
        return IntStream.range(0, layers.size())
                .filter(index -> layers.get(index).id().equals(layer))
                .boxed()
                .findFirst();
    }
}
