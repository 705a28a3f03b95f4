package org.glossator.format.cas.tsv;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One of the values that are stacked in a row's column.
///
/// @param said what it says; null if it says nothing
/// @param bracketed what stands in brackets after it, if anything: `1`, `1_2`
record Cell(@Nullable String said, @Nullable String bracketed) {

    private static final Pattern WITH_ID = Pattern.compile("(.*)\\[([0-9]+(?:_[0-9]+)?)]", Pattern.DOTALL);

    static Cell of(String written) {
        Matcher parts = WITH_ID.matcher(written);
        boolean hasId = parts.matches() && !endsEscaped(parts.group(1));
        String value = hasId ? parts.group(1) : written;
        boolean isSilent = value.equals(WebAnnoTsv.SAYS_NOTHING);
        return new Cell(isSilent ? null : Escapes.read(value), hasId ? parts.group(2) : null);
    }

    /// Whether a backslash at the end belongs to what follows.
    private static boolean endsEscaped(String written) {
        int backslashes = 0;
        while (backslashes < written.length() && written.charAt(written.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    /// What it says, if anything.
    Optional<String> words() {
        return Optional.ofNullable(said);
    }

    /// What stands in brackets after it, if anything.
    Optional<String> id() {
        return Optional.ofNullable(bracketed);
    }

    /// The number in brackets; 0 if there is none.
    int number() {
        return id().filter(words -> words.matches("[0-9]{1,9}"))
                .map(Integer::parseInt)
                .orElse(0);
    }
}
