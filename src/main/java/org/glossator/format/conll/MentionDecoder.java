package org.glossator.format.conll;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.glossator.format.Finding;
import org.jspecify.annotations.Nullable;

/// Turns tags into mentions, whatever scheme they follow: none of the four needs to be known for that.
///
/// `B`, `U` and `S` begin a mention; so do `I`, `L` and `E` where there is none of their label to go on with, which in
/// IOB1 is how mentions begin. `L`, `E`, `U` and `S` end it, and so does whatever cannot go on. A tag without hyphen
/// is a label that goes on. Which scheme a file follows shows at its end; if it follows none, the place is told.
final class MentionDecoder {

    private static final String PREFIXES = "BILUES";

    private final Path file;
    private final List<Mention> mentions = new ArrayList<>();
    private @Nullable Mention open;
    private int opened;
    private int begunBare;
    private int begunMarked;
    private int endedByL;
    private int endedByE;
    private int left;
    private int withoutLabel;

    /// A mention from one token to another, both included; tokens as the caller numbers them.
    record Mention(int first, int last, String label) {}

    MentionDecoder(Path file) {
        this.file = file;
    }

    /// Takes the tag of the next token.
    void tag(String tag, int token, int line) {
        int hyphen = tag.indexOf('-');
        boolean prefixed = hyphen == 1 && PREFIXES.indexOf(tag.charAt(0)) >= 0;
        boolean bare = tag.length() == 1 && "BI".indexOf(tag.charAt(0)) >= 0;
        boolean withoutSense = tag.isEmpty() || (prefixed && tag.substring(2).isBlank());
        if (withoutSense || tag.equals("O") || tag.equals("_")) {
            withoutLabel = withoutSense && withoutLabel == 0 ? line : withoutLabel;
            close(true);
            return;
        }
        char prefix = prefixed || bare ? tag.charAt(0) : 'I';
        String label = prefixed ? tag.substring(2) : bare ? Conll.UNNAMED_LABEL : tag;
        boolean goesOn = open != null && open.label().equals(label) && "ILE".indexOf(prefix) >= 0;
        if (goesOn && open != null) {
            open = new Mention(open.first(), token, label);
        } else {
            boolean parts = open != null && open.label().equals(label);
            close(true);
            open = new Mention(token, token, label);
            opened = line;
            if (prefix == 'I') {
                begunBare = begunBare == 0 ? line : begunBare;
            } else if (!parts) {
                begunMarked++;
            }
        }
        if ("LEUS".indexOf(prefix) >= 0) {
            endedByL += "LU".indexOf(prefix) >= 0 ? 1 : 0;
            endedByE += "ES".indexOf(prefix) >= 0 ? 1 : 0;
            close(false);
        }
    }

    /// Ends the sentence, and with it every mention.
    void endSentence() {
        close(true);
    }

    private void close(boolean withoutSign) {
        if (open != null) {
            mentions.add(open);
            left = withoutSign && left == 0 ? opened : left;
            open = null;
        }
    }

    /// The mentions since this was last asked, in their order.
    List<Mention> taken() {
        List<Mention> taken = List.copyOf(mentions);
        mentions.clear();
        return taken;
    }

    /// The scheme that the tags so far follow; where several would do, the customary.
    Scheme scheme() {
        if (endedByL + endedByE > 0) {
            return endedByE > endedByL ? Scheme.IOBES : Scheme.BILOU;
        }
        return begunBare > 0 && begunMarked == 0 ? Scheme.IOB1 : Scheme.IOB2;
    }

    /// Tells where the tags do not follow the scheme that most of them follow.
    void tellOfBreaches(Consumer<Finding> findings) {
        if (endedByL + endedByE > 0 && left > 0) {
            findings.accept(Finding.at(file, left, "format.conll-unclosed"));
        } else if (begunBare > 0 && begunMarked > 0) {
            findings.accept(Finding.at(file, begunBare, "format.conll-bare"));
        }
        if (withoutLabel > 0) {
            findings.accept(Finding.at(file, withoutLabel, "format.conll-no-label"));
        }
    }
}
