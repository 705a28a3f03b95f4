package org.glossator.ui.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.glossator.text.Span;

/// The one map between a document's text and what the screen shows of it.
///
/// The text is *raw*: exactly what the file decoded to, with `\r\n`, lone `\r`, U+2028 and the like. The screen shows
/// paragraphs joined by one line feed each. A raw separator becomes the end of a paragraph; tabs and controls are shown
/// as [Substitutes] of the same length; a paragraph over [LongParagraphs#LIMIT] is cut, and such a cut covers no raw
/// character. All offsets count UTF-16 code units.
///
/// Raw to shown and back is the identity for every offset but the one between `\r` and `\n`, which no selection can
/// reach; a selection covers what it shows, and nothing else. Immutable and safe for use by several threads; a look-up
/// costs one binary search.
public final class DisplayText {

    private final String raw;
    private final List<String> paragraphs;
    /// Where each paragraph starts, raw and shown; one more at the end than there are paragraphs.
    private final int[] rawStarts;
    private final int[] shownStarts;

    private DisplayText(String raw, List<String> paragraphs, int[] rawStarts) {
        this.raw = raw;
        this.paragraphs = List.copyOf(paragraphs);
        this.rawStarts = rawStarts;
        this.shownStarts = new int[rawStarts.length];
        for (int i = 0; i < this.paragraphs.size(); i++) {
            shownStarts[i + 1] = shownStarts[i] + this.paragraphs.get(i).length() + 1;
        }
    }

    /// What the screen shows of `text`: at least one paragraph, which may be empty.
    public static DisplayText of(String text) {
        List<String> paragraphs = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            int separator = i < text.length() ? Separators.lengthAt(text, i) : 1;
            if (separator > 0) {
                cut(text, start, i, paragraphs, starts);
                start = i + separator;
                i = start - 1;
            }
        }
        starts.add(text.length() + 1);
        return new DisplayText(
                text, paragraphs, starts.stream().mapToInt(Integer::intValue).toArray());
    }

    private static void cut(String text, int start, int end, List<String> paragraphs, List<Integer> starts) {
        int from = start;
        do {
            int to = LongParagraphs.pieceEnd(text, from, end);
            paragraphs.add(Substitutes.shown(text.substring(from, to)));
            starts.add(from);
            from = to;
        } while (from < end);
    }

    /// The text itself.
    public String raw() {
        return raw;
    }

    /// The shown paragraphs, in order, without their ends.
    public List<String> paragraphs() {
        return paragraphs;
    }

    /// The length of all that is shown, with one unit between two paragraphs.
    public int shownLength() {
        return shownStarts[paragraphs.size()] - 1;
    }

    /// The raw span of a paragraph, without its separator.
    public Span span(int paragraph) {
        int start = rawStarts[paragraph];
        return new Span(start, start + paragraphs.get(paragraph).length());
    }

    /// Where a raw offset is shown. At a cut that is the start of the next piece.
    ///
    /// @throws IndexOutOfBoundsException if it lies outside the text
    public Place place(int offset) {
        if (offset < 0 || offset > raw.length()) {
            throw new IndexOutOfBoundsException("Offset " + offset + " is outside a text of " + raw.length());
        }
        int paragraph = indexOf(rawStarts, offset);
        int length = paragraphs.get(paragraph).length();
        return new Place(paragraph, Math.min(offset - rawStarts[paragraph], length));
    }

    /// Where the end of a span is shown. At a cut that is the end of the piece before, with what the span covers.
    Place placeOfEnd(Span span) {
        Place end = place(span.end());
        if (end.column() == 0
                && span.start() < span.end()
                && span(end.paragraph() - 1).end() == span.end()) {
            return new Place(
                    end.paragraph() - 1, paragraphs.get(end.paragraph() - 1).length());
        }
        return end;
    }

    /// The raw offset of a place.
    public int offset(Place place) {
        return rawStarts[place.paragraph()] + place.column();
    }

    /// The shown offset of a raw offset.
    public int toShown(int offset) {
        Place place = place(offset);
        return shownStarts[place.paragraph()] + place.column();
    }

    /// The raw offset of a shown offset.
    ///
    /// @throws IndexOutOfBoundsException if it lies outside what is shown
    public int toRaw(int shown) {
        if (shown < 0 || shown > shownLength()) {
            throw new IndexOutOfBoundsException("Offset " + shown + " is outside what is shown");
        }
        int paragraph = indexOf(shownStarts, shown);
        return rawStarts[paragraph] + shown - shownStarts[paragraph];
    }

    /// The raw span of a selection on the screen, whichever way it was drawn.
    public Span toRaw(int anchor, int caret) {
        return new Span(toRaw(Math.min(anchor, caret)), toRaw(Math.max(anchor, caret)));
    }

    /// What is shown of a raw span, paragraph by paragraph. Separators are not shown, so a span of nothing else is
    /// nowhere.
    public List<Stretch> stretches(Span span) {
        List<Stretch> found = new ArrayList<>();
        for (int i = place(span.start()).paragraph(); i < paragraphs.size() && rawStarts[i] < span.end(); i++) {
            int start = Math.max(0, span.start() - rawStarts[i]);
            int end = Math.min(paragraphs.get(i).length(), span.end() - rawStarts[i]);
            if (start < end) {
                found.add(new Stretch(i, start, end));
            }
        }
        return found;
    }

    private static int indexOf(int[] starts, int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }
}
