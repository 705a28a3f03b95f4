package org.glossator.schema.brat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What may stand in one place of a relation, event or attribute: `Theme+:Protein|Gene`.
///
/// @param name the place, without how often it may be filled
/// @param count how often it may be filled, as it is written; empty for once
/// @param types what may fill it, macros and all
record Argument(String name, String count, List<String> types) {

    private static final Pattern WRITTEN = Pattern.compile("([^:\\s]+?)(\\{[^}]*\\}|[?*+]|):(\\S*)");

    /// The arguments of a definition.
    ///
    /// @throws IllegalArgumentException if one cannot be understood; the message is that one
    static List<Argument> of(String rest) {
        return Arrays.stream(rest.split("\\s*,\\s*"))
                .filter(each -> !each.isBlank())
                .map(Argument::read)
                .toList();
    }

    private static Argument read(String written) {
        Matcher parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException(written.strip());
        }
        return new Argument(
                parts.group(1),
                parts.group(2),
                Arrays.stream(parts.group(3).split("\\|"))
                        .filter(each -> !each.isEmpty())
                        .toList());
    }
}
