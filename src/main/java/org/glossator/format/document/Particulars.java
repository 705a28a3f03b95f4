package org.glossator.format.document;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.glossator.text.TextFlaw;

/// What a file tells of itself, gathered under the names that all kinds of files share.
public final class Particulars {

    /// The names, in the order in which they are shown.
    public enum Name {
        TITLE,
        AUTHOR,
        DATE,
        SUBJECT,
        FROM,
        TO,
        LANGUAGE,
        PAGES,
        CHARSET,
        SOURCE;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Map<Name, String> told = new EnumMap<>(Name.class);

    /// Begins with the name of `file`, from which the text is drawn.
    public Particulars(Path file) {
        tell(Name.SOURCE, String.valueOf(file.getFileName()));
    }

    /// Tells `words` under `name`, on one line; blank ones and such that no project can keep tell nothing.
    public void tell(Name name, String words) {
        Optional.of(words.strip().replaceAll("\\s+", " "))
                .filter(line -> !line.isEmpty() && TextFlaw.firstIn(line).isEmpty())
                .ifPresent(line -> told.put(name, line));
    }

    /// What was told, by the names in their order.
    public Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        told.forEach((name, words) -> all.put(name.word(), words));
        return all;
    }
}
