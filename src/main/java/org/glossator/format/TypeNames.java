package org.glossator.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Makes names of labels, attributes and relations into names for formats in which a name is one word: letters and
/// digits of any script, hyphens, underscores and dots. Each stays another: of two that would become the same the
/// later gets a number.
public final class TypeNames {

    private final Map<String, String> written = new HashMap<>();
    private final Set<String> given = new HashSet<>();

    /// How `name` is written, always the same.
    public String of(String name) {
        String known = written.get(name);
        if (known != null) {
            return known;
        }
        String safe = safe(name);
        String free = safe;
        for (int number = 2; !given.add(free); number++) {
            free = safe + "_" + number;
        }
        written.put(name, free);
        return free;
    }

    private static String safe(String name) {
        StringBuilder safe = new StringBuilder(name.length());
        name.codePoints()
                .map(sign -> Character.isLetterOrDigit(sign) || "-_.".indexOf(sign) >= 0 ? sign : '_')
                .forEach(safe::appendCodePoint);
        return safe.toString();
    }
}
