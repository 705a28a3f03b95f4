package org.glossator.format.cas.tsv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.text.Span;
import org.glossator.text.Tokens;

/// On which words and parts of words the annotations of one document stand.
final class Standing {

    private final Tokens tokens;
    private final SortedMap<Unit, List<Annotation>> on = new TreeMap<>();
    private final Map<AnnotationId, List<Unit>> units = new HashMap<>();
    private final Map<AnnotationId, Integer> numbers = new HashMap<>();

    Standing(Tokens tokens) {
        this.tokens = tokens;
        for (int token = 0; token < tokens.size(); token++) {
            on.put(new Unit(token, word(token)), new ArrayList<>());
        }
    }

    private Span word(int token) {
        return new Span(tokens.start(token), tokens.end(token));
    }

    /// Puts `annotation` on the words and parts of words that it covers, and says from where to where these go; empty
    /// if it covers none.
    Optional<Span> put(Annotation annotation) {
        Span span = annotation.outer();
        List<Unit> covered = new ArrayList<>();
        for (int token = tokens.firstEndingAfter(span.start());
                token < tokens.size() && tokens.start(token) < span.end();
                token++) {
            Span word = word(token);
            Span part = new Span(Math.max(word.start(), span.start()), Math.min(word.end(), span.end()));
            covered.add(new Unit(token, part));
        }
        if (covered.isEmpty()) {
            return Optional.empty();
        }
        units.put(annotation.id(), covered);
        covered.forEach(unit -> on.computeIfAbsent(unit, _ -> new ArrayList<>()).add(annotation));
        return Optional.of(new Span(
                covered.getFirst().span().start(), covered.getLast().span().end()));
    }

    /// Numbers the annotations that their units alone do not tell apart, or that stand on several.
    void number(List<Annotation> inOrder) {
        for (Annotation annotation : inOrder) {
            List<Unit> covered = units.getOrDefault(annotation.id(), List.of());
            boolean isUnclear = covered.size() > 1
                    || covered.stream().anyMatch(unit -> onUnit(unit).size() > 1);
            if (isUnclear) {
                numbers.put(annotation.id(), numbers.size() + 1);
            }
        }
    }

    /// All words, and the parts of words on which something stands, in the order of the file.
    Iterable<Unit> all() {
        return on.keySet();
    }

    /// What stands on `unit`.
    List<Annotation> onUnit(Unit unit) {
        return on.getOrDefault(unit, List.of());
    }

    /// Whether `unit` is a part of a word.
    boolean isPart(Unit unit) {
        return !unit.span().equals(word(unit.token()));
    }

    /// Whether the annotation stands on anything.
    boolean has(AnnotationId annotation) {
        return units.containsKey(annotation);
    }

    /// The first of the units on which the annotation stands.
    Unit first(AnnotationId annotation) {
        return units.getOrDefault(annotation, List.of()).getFirst();
    }

    /// The number of the annotation, if it needs one.
    Optional<Integer> number(AnnotationId annotation) {
        return Optional.ofNullable(numbers.get(annotation));
    }
}
