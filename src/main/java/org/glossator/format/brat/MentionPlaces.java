package org.glossator.format.brat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.glossator.format.Finding;
import org.glossator.format.FormatException;
import org.glossator.format.OffsetProof;
import org.glossator.format.OffsetScale;
import org.glossator.format.brat.AnnLine.Mention;
import org.glossator.message.Message;
import org.glossator.text.Blanks;
import org.glossator.text.OffsetUnit;
import org.glossator.text.Span;

/// Where the mentions of a file stand in its text, which their words prove.
///
/// brat counts code points; files that other programs made may count otherwise, and one scale must fit all words of
/// a file. Words are compared without blanks: tools differ in what they write for a line end or between fragments.
final class MentionPlaces {

    private static final int SHOWN = 3;

    private final AnnFile file;
    private final String text;
    private final boolean marked;

    /// @param marked whether a byte order mark stood before `text`
    MentionPlaces(AnnFile file, String text, boolean marked) {
        this.file = file;
        this.text = text;
        this.marked = marked;
    }

    /// The place of every one of `mentions` that has one.
    ///
    /// @throws FormatException if no scale fits the words of all
    Map<Mention, List<Span>> prove(List<Mention> mentions, Consumer<Finding> findings) throws FormatException {
        List<Mention> quoted =
                mentions.stream().filter(mention -> mention.quote() != null).toList();
        OffsetProof<Mention> proof = proof(quoted);
        if (proof.scale().isEmpty()) {
            OffsetScale usual = new OffsetScale(text, OffsetUnit.CODE_POINT, false);
            proof = proof(quoted.stream()
                    .filter(mention -> !spans(mention, usual).isEmpty())
                    .toList());
        }
        OffsetScale scale = proof.scale().orElse(null);
        if (scale == null) {
            throw new FormatException(misfits(proof.misfits()), null);
        }
        if (scale.unit() != OffsetUnit.CODE_POINT || !proof.rivals().isEmpty()) {
            String rivals = proof.rivals().stream()
                    .map(rival -> rival.unit().name())
                    .distinct()
                    .collect(Collectors.joining(" "));
            findings.accept(file.finding(1, "format.brat-unit", scale.unit().name(), rivals));
        }
        Map<Mention, List<Span>> places = new HashMap<>();
        for (Mention mention : mentions) {
            List<Span> spans = spans(mention, scale);
            if (!spans.isEmpty()) {
                places.put(mention, spans);
            }
        }
        return places;
    }

    private OffsetProof<Mention> proof(List<Mention> quoted) {
        OffsetProof<Mention> proof = OffsetProof.of(quoted, scales(), this::place);
        return proof.scale().isPresent()
                ? proof
                : OffsetProof.of(quoted, List.of(new OffsetScale(text, OffsetUnit.GRAPHEME, false)), this::place)
                        .or(proof);
    }

    private List<OffsetScale> scales() {
        List<OffsetScale> scales = new ArrayList<>();
        boolean ascii = text.chars().allMatch(unit -> unit < 0x80);
        for (OffsetUnit unit : List.of(OffsetUnit.CODE_POINT, OffsetUnit.UTF_16, OffsetUnit.BYTE)) {
            if (unit == OffsetUnit.CODE_POINT || !ascii || marked) {
                if (marked) {
                    scales.add(new OffsetScale(text, unit, true));
                }
                scales.add(new OffsetScale(text, unit, false));
            }
        }
        return scales;
    }

    private Finding misfits(List<Mention> misfits) {
        OffsetScale usual = new OffsetScale(text, OffsetUnit.CODE_POINT, false);
        List<Message> shown = misfits.stream()
                .limit(SHOWN)
                .map(misfit -> Message.of(
                        "format.brat-misfit",
                        misfit.id(),
                        shortened(String.valueOf(misfit.quote())),
                        shortened(words(spans(misfit, usual)))))
                .toList();
        return file.finding(misfits.getFirst().line(), "format.brat-misfits", misfits.size(), shown);
    }

    private String words(List<Span> spans) {
        return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= 30
                ? words
                : words.substring(0, words.offsetByCodePoints(0, 30)) + "…";
    }

    private List<Span> place(Mention mention, OffsetScale scale) {
        List<Span> spans = spans(mention, scale);
        return isQuoted(String.valueOf(mention.quote()), spans) ? spans : List.of();
    }

    /// The fragments of `mention` on `scale`, in order; empty if one lies outside the text or within a character.
    private List<Span> spans(Mention mention, OffsetScale scale) {
        Offsets offsets = mention.offsets();
        List<Span> spans = new ArrayList<>(offsets.size());
        for (int i = 0; i < offsets.size(); i++) {
            int start = scale.toUtf16(offsets.start(i));
            int end = scale.toUtf16(offsets.end(i));
            if (start < 0 || end < 0) {
                return List.of();
            }
            spans.add(new Span(start, end));
        }
        spans.sort(Comparator.naturalOrder());
        return Fragments.joined(text, spans);
    }

    /// Whether `quote` begins with the words of `spans`, whatever blanks stand in either, and has no more of a word.
    private boolean isQuoted(String quote, List<Span> spans) {
        int at = 0;
        for (Span span : spans) {
            for (int i = span.start(); i < span.end(); i++) {
                char unit = text.charAt(i);
                if (Blanks.isBlank(unit)) {
                    continue;
                }
                while (at < quote.length() && Blanks.isBlank(quote.charAt(at))) {
                    at++;
                }
                if (at == quote.length() || quote.charAt(at++) != unit) {
                    return false;
                }
            }
        }
        return !spans.isEmpty() && (at == quote.length() || Blanks.isBlank(quote.charAt(at)));
    }
}
