package org.glossator.review.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Markup;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

/// One mark as all those layers have it that say it word for word: the same spans, label, attributes and note. Where
/// a layer says a thing several times, its first stands with the first of the others, its second with their second.
final class Unison {

    private record Voice(int layer, Annotation mark) {}

    private static final Comparator<Voice> CONTENT = (one, other) -> compare(one.mark(), other.mark());

    private final Annotation said;
    private final int length;
    private final @Nullable Annotation[] marks;
    private int voices;

    private Unison(Annotation said, int layers) {
        this.said = said;
        this.length = Coverings.length(said.spans());
        this.marks = new Annotation[layers];
    }

    /// All that these layers say, in the order of what is said. One sweep over them; layers are in the order of the
    /// text already, so sorting them together is merging.
    static List<Unison> of(List<Markup> markup) {
        List<Voice> voices = new ArrayList<>();
        for (int layer = 0; layer < markup.size(); layer++) {
            for (Annotation mark : markup.get(layer).annotations().inOrder()) {
                voices.add(new Voice(layer, mark));
            }
        }
        voices.sort(CONTENT.thenComparing(voice -> voice.mark().id().value()));
        List<Unison> unisons = new ArrayList<>();
        int[] met = new int[markup.size()];
        int first = 0;
        for (Voice voice : voices) {
            if (first == unisons.size() || compare(unisons.get(first).said, voice.mark()) != 0) {
                first = unisons.size();
                met = new int[markup.size()];
            }
            int number = first + met[voice.layer()]++;
            if (number == unisons.size()) {
                unisons.add(new Unison(voice.mark(), markup.size()));
            }
            unisons.get(number).take(voice.layer(), voice.mark());
        }
        return unisons;
    }

    private void take(int layer, Annotation mark) {
        marks[layer] = mark;
        voices++;
    }

    /// What they say.
    Annotation said() {
        return said;
    }

    /// How many characters it covers.
    int length() {
        return length;
    }

    /// The mark of each layer, null where a layer does not say it.
    @Nullable
    Annotation[] marks() {
        return marks;
    }

    /// Whether every layer says it, so that nothing is left to be found.
    boolean isComplete() {
        return voices == marks.length;
    }

    /// By content alone: neither ids nor the order of layers come into it.
    private static int compare(Annotation one, Annotation other) {
        int order = one.outer().compareTo(other.outer());
        if (order == 0) {
            order = compareFragments(one.spans(), other.spans());
        }
        if (order == 0) {
            order = one.label().value().compareTo(other.label().value());
        }
        if (order == 0) {
            order = Told.compare(one.attributes(), other.attributes());
        }
        return order == 0 ? one.note().compareTo(other.note()) : order;
    }

    private static int compareFragments(List<Span> one, List<Span> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
