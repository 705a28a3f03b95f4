package org.glossator.format.conll;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.annotation.flat.Placed;
import org.glossator.format.DocumentLosses;
import org.glossator.format.Flattening.FlatDocument;
import org.glossator.format.TypeNames;
import org.glossator.schema.LabelName;
import org.glossator.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Gives tokens their tags. Labels are written as words; one that has to change is told once.
final class TagWriter {

    private final Scheme scheme;
    private final TypeNames names = new TypeNames();
    private final Map<LabelName, Scheme.Tags> tags = new HashMap<>();
    private final Set<LabelName> told = new HashSet<>();

    TagWriter(Scheme scheme, Iterable<LabelName> known) {
        this.scheme = scheme;
        known.forEach(label -> names.of(label.value()));
    }

    /// The tags of a document's tokens, and where its sentences begin.
    static final class Tagged {

        private final @Nullable String[] tags;
        private final BitSet sentences;

        private Tagged(@Nullable String[] tags, BitSet sentences) {
            this.tags = tags;
            this.sentences = sentences;
        }

        /// The tag of a token; empty where it is outside.
        Optional<String> tag(int token) {
            return Optional.ofNullable(tags[token]);
        }

        boolean beginsSentence(int token) {
            return token == 0 || sentences.get(token);
        }
    }

    Tagged tag(FlatDocument flat, DocumentLosses losses) {
        Tokens tokens = flat.tokens();
        @Nullable String[] written = new @Nullable String[tokens.size()];
        BitSet sentences = new BitSet(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            sentences.set(i, tokens.beginsSentence(i));
        }
        @Nullable Placed before = null;
        for (Placed placed : flat.kept()) {
            LabelName label = placed.annotation().label();
            Scheme.Tags of = tags.computeIfAbsent(label, _ -> scheme.tags(names.of(label.value())));
            if (told.add(label) && !names.of(label.value()).equals(label.value())) {
                losses.tell(
                        placed.annotation().outer(),
                        "format.changed-name",
                        "label",
                        label.value(),
                        names.of(label.value()));
            }
            int first = placed.tokens().first();
            int last = placed.tokens().end() - 1;
            for (int i = first; i <= last; i++) {
                written[i] = of.of(i == first, i == last);
            }
            sentences.clear(first + 1, last + 1);
            boolean again = scheme == Scheme.IOB1
                    && !sentences.get(first)
                    && before != null
                    && before.tokens().end() == first
                    && before.annotation().label().equals(label);
            if (again) {
                written[first] = of.again();
            }
            before = placed;
        }
        return new Tagged(written, sentences);
    }
}
