package org.glossator.format;

import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.glossator.text.DocumentHead;
import org.glossator.text.OffsetMap;
import org.glossator.text.TextDocument;
import org.glossator.text.Tokens;

/// Where the tokens of a document come from. A document that was read from a format of tokens says in its metadata
/// what they were, so that they come out as they went in:
///
/// * `blanks`: they stand between blanks, and sentences on lines;
/// * `cuts 3 17 sentences 20`: besides, one begins right after another at these places, and a sentence at those,
///   counted in code points.
public enum TokenSource {
    /// The document's own, or [#WORDS] where it says nothing of them.
    SOURCE,
    /// Words and signs as Unicode tells them apart.
    WORDS,
    /// What stands between blanks.
    BLANKS;

    /// The metadata in which a document tells its tokens.
    public static final String METADATA = "tokens";

    private static final String BETWEEN_BLANKS = "blanks";
    private static final Pattern TOLD = Pattern.compile("cuts((?: \\d{1,9})*) sentences((?: \\d{1,9})*)");

    /// The tokens of `document`.
    public Tokens of(TextDocument document) {
        return switch (this) {
            case SOURCE -> told(document).orElseGet(() -> Tokens.words(document.text()));
            case WORDS -> Tokens.words(document.text());
            case BLANKS -> Tokens.blanks(document.text());
        };
    }

    /// Its name on the command line.
    String option() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether `head` has metadata that are not of our own making.
    static boolean hasMore(DocumentHead head) {
        return head.metadata().size() > (head.metadata().containsKey(METADATA) ? 1 : 0);
    }

    private static Optional<Tokens> told(TextDocument document) {
        String told = document.head().metadata().getOrDefault(METADATA, "");
        if (told.equals(BETWEEN_BLANKS)) {
            return Optional.of(Tokens.blanks(document.text()));
        }
        var parts = TOLD.matcher(told);
        if (!parts.matches()) {
            return Optional.empty();
        }
        OffsetMap offsets = OffsetMap.of(document.text());
        return Optional.of(Tokens.cut(document.text(), read(parts.group(1), offsets), read(parts.group(2), offsets)));
    }

    private static BitSet read(String places, OffsetMap offsets) {
        BitSet read = new BitSet();
        for (String place : places.isEmpty() ? new String[0] : places.strip().split(" ", -1)) {
            int offset = Integer.parseInt(place);
            if (offset < offsets.codePoints()) {
                read.set(offsets.toUtf16(offset));
            }
        }
        return read;
    }

    /// The metadata of a document of `text` with such tokens.
    ///
    /// @param cuts where a token begins right after another, in UTF-16 units
    /// @param sentences where a sentence begins, in UTF-16 units
    public static Map<String, String> metadata(String text, BitSet cuts, BitSet sentences) {
        BitSet lines = new BitSet();
        Tokens plain = Tokens.blanks(text);
        for (int i = 0; i < plain.size(); i++) {
            lines.set(plain.start(i), plain.beginsSentence(i));
        }
        if (cuts.isEmpty() && lines.equals(sentences)) {
            return Map.of(METADATA, BETWEEN_BLANKS);
        }
        OffsetMap offsets = OffsetMap.of(text);
        return Map.of(METADATA, "cuts" + written(cuts, offsets) + " sentences" + written(sentences, offsets));
    }

    private static String written(BitSet places, OffsetMap offsets) {
        StringBuilder written = new StringBuilder();
        places.stream().forEach(place -> written.append(' ').append(offsets.toCodePoint(place)));
        return written.toString();
    }
}
