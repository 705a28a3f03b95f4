package org.glossator.schema.brat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.message.Message;
import org.glossator.schema.Place;
import org.glossator.schema.SchemaException;

/// Short names for several types: `<POG>=Protein|Gene` in the file, and `<ENTITY>`, `<EVENT>`, `<ANY>` by themselves.
final class Macros {

    /// As a definition stands in the file.
    static final Pattern DEFINITION = Pattern.compile("<([A-Za-z_-]+)>=(\\S*)");

    private final String file;
    private final Map<String, List<String>> meanings = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();

    Macros(String file) {
        this.file = file;
    }

    /// Takes note of a macro, if `line` defines one.
    boolean learn(ConfLine line) {
        Matcher definition = DEFINITION.matcher(line.type() + line.rest());
        if (!definition.matches()) {
            return false;
        }
        define(definition.group(1), List.of(definition.group(2).split("\\|")));
        lines.put(definition.group(1), line.number());
        return true;
    }

    void define(String name, List<String> types) {
        meanings.put("<" + name + ">", types);
    }

    /// All types that `written` stands for, each once.
    ///
    /// @throws SchemaException if a macro stands for itself, by whatever way
    Set<String> expand(List<String> written) throws SchemaException {
        Set<String> types = new LinkedHashSet<>();
        for (String each : written) {
            expand(each, types, new HashSet<>());
        }
        return types;
    }

    private void expand(String written, Set<String> types, Set<String> within) throws SchemaException {
        if (written.isBlank()) {
            return;
        }
        List<String> meaning = meanings.get(written);
        if (meaning == null) {
            types.add(written);
            return;
        }
        if (!within.add(written)) {
            int line = lines.getOrDefault(written.substring(1, written.length() - 1), 1);
            throw new Place(file, line, 1).refused(Message.of("schema.brat-cycle", written));
        }
        for (String each : meaning) {
            expand(each, types, within);
        }
        within.remove(written);
    }
}
