package org.glossator.dataset;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How documents are chosen by their names: `*` stands for any letters.
public final class NamePattern {

    private NamePattern() {}

    /// Tells the names that `pattern` means.
    public static Predicate<String> of(String pattern) {
        String quoted = Stream.of(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.compile(quoted, Pattern.DOTALL).asMatchPredicate();
    }
}
