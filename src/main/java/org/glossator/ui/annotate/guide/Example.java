package org.glossator.ui.annotate.guide;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.glossator.annotation.Annotation;
import org.glossator.schema.LabelName;
import org.glossator.text.Graphemes;
import org.glossator.text.Span;

/// A mark in its sentence as one line of Markdown: the marked words in bold, then the document's name, and the label
/// where it is narrower than the one whose guideline it goes to.
final class Example {

    private static final int LONGEST = 320;
    private static final String SPECIAL = "\\`*_{}[]<>#|~!&";

    private Example() {}

    static String of(Annotation mark, String text, String document, LabelName home) {
        Span sentence = sentence(text, mark.outer());
        Span shown = shortened(text, sentence, mark.outer());
        StringBuilder line = new StringBuilder(shown.start() > sentence.start() ? "… " : "");
        int at = shown.start();
        for (Span span : mark.spans()) {
            line.append(plain(text.substring(at, span.start())))
                    .append("**")
                    .append(plain(span.of(text)))
                    .append("**");
            at = span.end();
        }
        line.append(plain(text.substring(at, shown.end())));
        String words = line.toString().strip() + (shown.end() < sentence.end() ? " …" : "");
        String narrower =
                mark.label().equals(home) ? "" : " · " + plain(mark.label().value());
        return withoutListSign(words) + " — *" + plain(document).strip() + "*" + narrower;
    }

    /// From the beginning of the sentence in which `words` begin to the end of that in which they end.
    private static Span sentence(String text, Span words) {
        Span paragraph = paragraph(text, words);
        BreakIterator sentences = BreakIterator.getSentenceInstance(ULocale.ROOT);
        sentences.setText(paragraph.of(text));
        int begin = words.start() - paragraph.start();
        int end = words.end() - paragraph.start();
        int from = begin == 0 ? 0 : sentences.isBoundary(begin) ? begin : Math.max(0, sentences.preceding(begin));
        int to = sentences.isBoundary(end) ? end : sentences.following(end);
        return new Span(
                paragraph.start() + from,
                to == BreakIterator.DONE ? paragraph.end() : Math.min(paragraph.end(), paragraph.start() + to));
    }

    private static Span paragraph(String text, Span words) {
        int start = words.start();
        while (start > 0 && !isBreak(text.charAt(start - 1))) {
            start--;
        }
        int end = words.end();
        while (end < text.length() && !isBreak(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    private static boolean isBreak(char character) {
        return character == '\n' || character == '\r' || character == '\u2029';
    }

    /// Of a long sentence what stands near the words, cut between words.
    private static Span shortened(String text, Span sentence, Span words) {
        if (sentence.length() <= LONGEST) {
            return sentence;
        }
        int around = Math.max(40, (LONGEST - words.length()) / 2);
        int start = Math.max(sentence.start(), words.start() - around);
        int end = Math.min(sentence.end(), words.end() + around);
        int blankBefore = text.indexOf(' ', start);
        int blankAfter = text.lastIndexOf(' ', end);
        return new Span(
                start == sentence.start() || blankBefore < 0 || blankBefore >= words.start()
                        ? Graphemes.floor(text, start)
                        : blankBefore + 1,
                end == sentence.end() || blankAfter <= words.end() ? Graphemes.ceiling(text, end) : blankAfter);
    }

    /// A sentence may begin with what would begin a list.
    private static String withoutListSign(String words) {
        return words.replaceFirst("^(\\d{1,9})([.)])", "$1\\\\$2").replaceFirst("^([-+])", "\\\\$1");
    }

    /// `words` on one line, so that Markdown reads them as they are.
    private static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        for (char each : words.replaceAll("\\s+", " ").toCharArray()) {
            if (SPECIAL.indexOf(each) >= 0) {
                plain.append('\\');
            }
            plain.append(each);
        }
        return plain.toString();
    }
}
