package org.glossator.format.cas;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// Makes words into names for types and features: a letter, then letters, digits and underscores, and of letters only
/// those that [XML 1.0][names] had from its first edition on, since names become those of elements and attributes and
/// parsers differ in what came later. Each stays another: of two that would become the same the later gets a number.
///
/// [names]: https://www.w3.org/TR/2006/REC-xml-20060816/#CharClasses
public final class SafeNames {

    private static final String LETTERS = "A-Za-zÀ-ÖØ-öø-ÿĀ-ıŁ-ňŊ-žΑ-ΡΣ-ώА-яё-ќא-תء-غف-يٱ-ڷۀ-ێ一-龥";
    private static final Pattern UNSAFE = Pattern.compile("[^" + LETTERS + "0-9_]");
    private static final Pattern BEGINS = Pattern.compile("[" + LETTERS + "].*", Pattern.DOTALL);

    private final Set<String> given;

    /// @param taken names that stand for something already
    public SafeNames(Set<String> taken) {
        this.given = new HashSet<>(taken);
    }

    /// A name for what is called `words`.
    ///
    /// @param first what precedes a name that would not begin with a letter
    public String next(String words, String first) {
        String safe = UNSAFE.matcher(words).replaceAll("_");
        String whole = BEGINS.matcher(safe).matches() ? safe : first + safe;
        String free = whole;
        for (int number = 2; !given.add(free); number++) {
            free = whole + "_" + number;
        }
        return free;
    }
}
