package org.glossator.format;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.glossator.message.Message;
import org.glossator.text.OffsetUnit;

/// A format, as people choose it and as the command line names it.
///
/// @param id its name on the command line: `jsonl`
/// @param name what people call it
/// @param offsets what its offsets count; where it holds no annotations, it has none and this says nothing
/// @param holds what it can hold
/// @param extensions of its files, the customary first, without dots, in lower case
/// @param specification where it is described: a link, or a place in this program
public record Format(
        String id,
        Message name,
        OffsetUnit offsets,
        Set<Feature> holds,
        List<String> extensions,
        String specification) {

    public Format {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("Not a name for a command line: " + id);
        }
        holds = Set.copyOf(holds);
        extensions = List.copyOf(extensions);
    }

    /// A sentence on what it is for.
    public Message purpose() {
        return Message.of("format.purpose-" + id);
    }

    /// Whether `file` is called as files of this format are.
    public boolean isNamedLike(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return extensions.stream().anyMatch(extension -> name.endsWith("." + extension));
    }
}
