package org.glossator.format.conll;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.glossator.format.ExportOption;
import org.glossator.message.Message;

/// How tags tell where a mention begins and ends.
enum Scheme {
    /// `B` begins every mention, `I` goes on (Ratnaparkhi 1998).
    IOB2("B", "I", "I", "B"),
    /// `I` is in a mention; `B` begins one only right after another of its kind (Ramshaw and Marcus 1995), as in the
    /// files of CoNLL-2003.
    IOB1("I", "I", "I", "I"),
    /// `B` begins, `I` goes on, `L` ends, `U` is a mention of one token.
    BILOU("B", "I", "L", "U"),
    /// `B` begins, `I` goes on, `E` ends, `S` is a mention of one token.
    IOBES("B", "I", "E", "S");

    /// The choice among them.
    static final ExportOption OPTION = new ExportOption(
            "scheme",
            Message.of("format.conll-scheme"),
            Stream.of(values())
                    .map(each -> new ExportOption.Value(
                            each.name().toLowerCase(Locale.ROOT), Message.of("format.conll-scheme-value", each.name())))
                    .toList());

    private final String begin;
    private final String inside;
    private final String end;
    private final String single;

    Scheme(String begin, String inside, String end, String single) {
        this.begin = begin;
        this.inside = inside;
        this.end = end;
        this.single = single;
    }

    static Scheme of(String option) {
        return valueOf(option.toUpperCase(Locale.ROOT));
    }

    /// The tags of `label`, each with the hyphen: of a first, middle, last and only token, and of the first right
    /// after a mention of the same label.
    Tags tags(String label) {
        return new Tags(List.of(
                begin + "-" + label, inside + "-" + label, end + "-" + label, single + "-" + label, "B-" + label));
    }

    /// The tags of one label.
    record Tags(List<String> written) {

        /// The tag of a token.
        ///
        /// @param first whether it is the mention's first
        /// @param last whether it is the mention's last
        String of(boolean first, boolean last) {
            return written.get(first ? (last ? 3 : 0) : (last ? 2 : 1));
        }

        /// The tag of a first token right after a mention of the same label, under [#IOB1].
        String again() {
            return written.get(4);
        }
    }
}
