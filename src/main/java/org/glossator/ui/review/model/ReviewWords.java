package org.glossator.ui.review.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.annotation.Layer;
import org.glossator.project.ProjectState;
import org.glossator.review.compare.Difference;

/// What is chosen on the Review screen, as a person's settings keep it: words under names. Only what differs from what
/// everyone begins with is kept, so that who compares all layers meets new ones, too. What is missing or makes no
/// sense any more is as everyone begins with; layers that the project has no longer are left out.
public final class ReviewWords {

    private static final String LAYERS = "layers";
    private static final String TARGET = "target";
    private static final String KINDS = "kinds";
    private static final String OPEN = "open";

    private ReviewWords() {}

    /// The words for what is chosen. Cases that were picked from a matrix are not among it.
    public static Map<String, String> of(ReviewPlan plan, DifferenceFilter filter, ProjectState state) {
        Map<String, String> words = new TreeMap<>();
        ReviewPlan usual = ReviewPlan.usual(state);
        if (!plan.layers().equals(usual.layers())) {
            words.put(LAYERS, lines(plan.layers().stream().map(Layer::id)));
        }
        if (!plan.target().name().equals(usual.target().name())) {
            words.put(TARGET, plan.target().id().toString());
        }
        if (!filter.kinds().isEmpty()) {
            words.put(KINDS, lines(filter.kinds().stream().sorted().map(ReviewWords::word)));
        }
        if (filter.openOnly()) {
            words.put(OPEN, String.valueOf(true));
        }
        return words;
    }

    /// The layers that `words` tell; the usual ones where fewer than two are left.
    ///
    /// @param usual what everyone begins with
    public static ReviewPlan plan(Map<String, String> words, ReviewPlan usual, ProjectState state) {
        List<Layer> comparable = ReviewPlan.comparable(state);
        List<Layer> layers = list(words, LAYERS).stream()
                .flatMap(id ->
                        comparable.stream().filter(each -> each.id().toString().equals(id)))
                .distinct()
                .limit(ReviewPlan.MOST)
                .toList();
        Layer target = state.layers().stream()
                .filter(each ->
                        each.kind() == Layer.Kind.GOLD && each.id().toString().equals(words.get(TARGET)))
                .findFirst()
                .orElse(usual.target());
        return new ReviewPlan(layers.size() < 2 ? usual.layers() : layers, target);
    }

    /// Which differences are listed by what `words` tell.
    public static DifferenceFilter filter(Map<String, String> words) {
        Set<Difference> kinds = EnumSet.noneOf(Difference.class);
        List<String> told = list(words, KINDS);
        Stream.of(Difference.values()).filter(kind -> told.contains(word(kind))).forEach(kinds::add);
        return new DifferenceFilter(kinds, Boolean.parseBoolean(words.get(OPEN)), null);
    }

    private static String word(Difference kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String lines(Stream<?> words) {
        return words.map(Object::toString).collect(Collectors.joining("\n"));
    }

    private static List<String> list(Map<String, String> words, String name) {
        return Arrays.asList(words.getOrDefault(name, "").split("\n"));
    }
}
