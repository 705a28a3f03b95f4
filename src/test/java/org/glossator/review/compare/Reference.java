package org.glossator.review.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Markup;
import org.glossator.text.Span;

/// The rule of [Alignment] done word for word and slowly: characters are counted one by one, all pairs are listed,
/// sorted and gone through. Knows nothing of how the real one goes about it.
final class Reference {

    /// A mark of a layer.
    record Voice(int layer, Annotation mark) {}

    private record Pair(Voice one, Voice other, double share, boolean sameLabel, boolean sameAttributes) {

        /// Rounded, so that sums which are equal are equal.
        long degree() {
            return Math.round(1e9 * (share + (sameLabel ? 0.5 : 0)));
        }

        String words() {
            List<String> words = new ArrayList<>(List.of(content(one.mark()), content(other.mark())));
            Collections.sort(words);
            return String.join(" ", words);
        }
    }

    private final List<Set<Voice>> things = new ArrayList<>();

    private Reference(List<Markup> layers) {
        for (int layer = 0; layer < layers.size(); layer++) {
            for (Annotation mark : layers.get(layer).annotations().inOrder()) {
                things.add(new LinkedHashSet<>(Set.of(new Voice(layer, mark))));
            }
        }
    }

    /// What stands for one thing, told by content, so that twins are told alike; sorted.
    static List<String> things(List<Markup> layers) {
        Reference reference = new Reference(layers);
        reference.identical();
        reference.alike();
        return reference.things.stream().map(Reference::told).sorted().toList();
    }

    static String told(Set<Voice> thing) {
        Set<String> voices = new TreeSet<>();
        thing.forEach(voice -> voices.add(voice.layer() + content(voice.mark())));
        return voices.toString();
    }

    private void identical() {
        for (Voice one : voices()) {
            for (Voice other : voices()) {
                if (one.layer() != other.layer() && content(one.mark()).equals(content(other.mark()))) {
                    join(one, other);
                }
            }
        }
    }

    private void alike() {
        List<Pair> pairs = new ArrayList<>();
        List<Voice> voices = voices();
        for (int i = 0; i < voices.size(); i++) {
            for (Voice other : voices.subList(i + 1, voices.size())) {
                Pair pair = pair(voices.get(i), other);
                if (pair.share() > 0) {
                    pairs.add(pair);
                }
            }
        }
        pairs.sort(Comparator.comparingLong(Pair::degree)
                .reversed()
                .thenComparing(pair -> !pair.sameAttributes())
                .thenComparing(Pair::words));
        pairs.forEach(pair -> join(pair.one(), pair.other()));
    }

    private List<Voice> voices() {
        return things.stream().flatMap(Set::stream).toList();
    }

    private void join(Voice one, Voice other) {
        Set<Voice> left = of(one);
        Set<Voice> right = of(other);
        for (Voice each : left) {
            for (Voice voice : right) {
                if (each.layer() == voice.layer() || pair(each, voice).share() == 0) {
                    return;
                }
            }
        }
        left.addAll(right);
        things.removeIf(thing -> thing == right);
    }

    private Set<Voice> of(Voice voice) {
        return things.stream()
                .filter(thing -> thing.contains(voice))
                .findFirst()
                .orElseThrow();
    }

    private static Pair pair(Voice one, Voice other) {
        Set<Integer> common = characters(one.mark());
        Set<Integer> all = characters(other.mark());
        Set<Integer> either = new HashSet<>(common);
        either.addAll(all);
        common.retainAll(all);
        return new Pair(
                one,
                other,
                (double) common.size() / either.size(),
                one.mark().label().equals(other.mark().label()),
                one.mark().attributes().equals(other.mark().attributes()));
    }

    private static Set<Integer> characters(Annotation mark) {
        Set<Integer> characters = new HashSet<>();
        for (Span span : mark.spans()) {
            for (int i = span.start(); i < span.end(); i++) {
                characters.add(i);
            }
        }
        return characters;
    }

    /// Sorts as the order of the text does: where it starts, the longer first, then the rest.
    private static String content(Annotation mark) {
        StringBuilder words = new StringBuilder(
                "%02d%02d".formatted(mark.outer().start(), 99 - mark.outer().end()));
        mark.spans().forEach(span -> words.append("%02d%02d".formatted(span.start(), 99 - span.end())));
        return words.append(mark.label()).append('\0')
                + (mark.attributes().isEmpty() ? "" : mark.attributes().toString())
                + '\0'
                + mark.note();
    }
}
