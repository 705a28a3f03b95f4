package org.glossator.format.mae;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.format.Findings;
import org.glossator.format.FormatException;
import org.glossator.format.OffsetProof;
import org.glossator.format.OffsetScale;
import org.glossator.format.Place;
import org.glossator.message.Message;
import org.glossator.text.OffsetUnit;
import org.glossator.text.Span;

/// Finds out what the offsets of one file count: UTF-16 as in Java, unless the words that the file repeats beside
/// them prove another unit, as scripts that write such files use.
record MaePlaces(String text, OffsetScale scale) {

    /// MAE puts this between the fragments of a quote.
    private static final String BETWEEN = " ... ";

    private static final int SHOWN = 3;

    /// @throws FormatException if no unit fits all quotes, with the first misfits
    static MaePlaces proven(String text, List<MaeTag> tags, Place file, Findings findings) throws FormatException {
        List<OffsetScale> scales = Stream.of(OffsetUnit.UTF_16, OffsetUnit.CODE_POINT, OffsetUnit.BYTE)
                .map(unit -> new OffsetScale(text, unit, false))
                .toList();
        List<MaeTag> quoted = tags.stream()
                .filter(tag -> !tag.quote().isBlank() && !tag.isOfWhole())
                .filter(tag -> !tag.fragments().isEmpty())
                .toList();
        OffsetProof<MaeTag> proof = OffsetProof.of(quoted, scales, (tag, scale) -> place(tag, scale, text));
        Optional<OffsetScale> scale = proof.scale();
        if (scale.isEmpty()) {
            List<Message> misfits = proof.misfits().stream()
                    .limit(SHOWN)
                    .map(tag -> Message.of("format.labelled", tag.id(), tag.quote()))
                    .toList();
            throw file.refused("mae.misfits", proof.misfits().size(), misfits);
        }
        if (scale.get().unit() != OffsetUnit.UTF_16) {
            findings.add(file.finding("mae.unit", scale.get().unit().name()));
        }
        return new MaePlaces(text, scale.get());
    }

    private static List<Span> place(MaeTag tag, OffsetScale scale, String text) {
        List<Span> spans = spans(tag, scale);
        String there = spans.stream().map(span -> span.of(text)).collect(Collectors.joining(BETWEEN));
        return plain(there).equals(plain(tag.quote())) ? spans : List.of();
    }

    /// Line ends and runs of blanks do not come through an attribute of XML.
    private static String plain(String words) {
        return words.replace(BETWEEN, " ").strip().replaceAll("\\s+", " ");
    }

    /// Where `tag` stands; empty if that lies outside the text, covers nothing or cuts a character in two.
    List<Span> of(MaeTag tag) {
        return spans(tag, scale);
    }

    private static List<Span> spans(MaeTag tag, OffsetScale scale) {
        List<Span> spans = new ArrayList<>();
        for (MaeTag.Fragment fragment : tag.fragments()) {
            int start = scale.toUtf16(fragment.start());
            int end = scale.toUtf16(fragment.end());
            if (start < 0 || end <= start) {
                return List.of();
            }
            spans.add(new Span(start, end));
        }
        spans.sort(null);
        return spans;
    }
}
