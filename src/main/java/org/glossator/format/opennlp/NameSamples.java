package org.glossator.format.opennlp;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.format.Format;
import org.glossator.message.Message;
import org.glossator.text.OffsetUnit;

/// The format: `<START:person> Pierre Vinken <END> , 61 years old`. Tokens stand between blanks, a sentence on a
/// line, a blank line between documents. Names are flat and lie within one sentence; a name without a type is
/// `default`. There are no offsets: what is read gets a blank between tokens and a line end between sentences.
final class NameSamples {

    static final Format FORMAT = new Format(
            "opennlp",
            Message.of("opennlp.name"),
            OffsetUnit.TOKEN,
            Set.of(),
            List.of("opennlp", "train", "txt"),
            "https://opennlp.apache.org/docs/2.5.11/manual/opennlp.html#tools.namefind.training");

    static final String END = "<END>";

    /// OpenNLP's own name for names of no type.
    static final String UNTYPED = "default";

    static final int LONGEST_LINE = 16 << 20;

    private static final Pattern START = Pattern.compile("<START(?::([^:>\\s]*))?>");

    private NameSamples() {}

    /// The tag that begins a name of `type`.
    static String start(String type) {
        return "<START:" + type + ">";
    }

    /// The type of the name that `token` begins; empty if it is no tag.
    static Optional<String> typeBegun(String token) {
        Matcher tag = START.matcher(token);
        return tag.matches()
                ? Optional.of(tag.group(1) == null || tag.group(1).isEmpty() ? UNTYPED : tag.group(1))
                : Optional.empty();
    }

    /// Whether `token` would be taken for a tag.
    static boolean isTag(String token) {
        return token.equals(END) || START.matcher(token).matches();
    }
}
