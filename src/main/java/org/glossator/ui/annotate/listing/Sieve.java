package org.glossator.ui.annotate.listing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/// What a list of documents is filtered by: plain words, each of which has to be in the name, and criteria.
public final class Sieve implements Predicate<Facts> {

    private final List<String> words;
    private final Collection<List<Criterion>> aspects;

    /// @param written words with blanks between them, in upper or lower case
    public Sieve(String written, List<Criterion> criteria) {
        String lower = written.strip().toLowerCase(Locale.ROOT);
        this.words = lower.isEmpty() ? List.of() : List.of(lower.split("\\s+"));
        Map<Object, List<Criterion>> byAspect = new LinkedHashMap<>();
        criteria.forEach(each ->
                byAspect.computeIfAbsent(each.aspect(), _ -> new ArrayList<>()).add(each));
        this.aspects = byAspect.values();
    }

    /// Whether it lets every document through.
    public boolean isOpen() {
        return words.isEmpty() && aspects.isEmpty();
    }

    @Override
    public boolean test(Facts document) {
        for (List<Criterion> alternatives : aspects) {
            if (alternatives.stream().noneMatch(each -> each.fits(document))) {
                return false;
            }
        }
        return words.isEmpty() || names(document.head().name().toLowerCase(Locale.ROOT));
    }

    private boolean names(String name) {
        return words.stream().allMatch(name::contains);
    }
}
