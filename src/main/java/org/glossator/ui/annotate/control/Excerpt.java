package org.glossator.ui.annotate.control;

import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import org.glossator.text.Graphemes;
import org.glossator.ui.theme.Script;

/// Words of a document, or words a person gave, in a small place: cut where they are long, and set in a font that
/// covers them whatever their direction.
public final class Excerpt {

    private static final int LONG_WORD = 24;

    private Excerpt() {}

    /// `words` on one line; of long ones the beginning and the end.
    public static String of(String words, int longest) {
        if (words.length() <= longest) {
            return oneLine(words);
        }
        int tail = words.length() - longest / 4;
        int head = longest - longest / 4;
        return oneLine(words.substring(0, Graphemes.floor(words, wordEnd(words, head))))
                + " … "
                + oneLine(words.substring(Graphemes.ceiling(words, wordStart(words, tail))));
    }

    /// The blank before `offset`, if one is near.
    private static int wordEnd(String words, int offset) {
        int blank = words.lastIndexOf(' ', offset);
        return offset - blank < LONG_WORD ? blank : offset;
    }

    /// The blank after `offset`, if one is near.
    private static int wordStart(String words, int offset) {
        int blank = words.indexOf(' ', offset);
        return blank >= 0 && blank - offset < LONG_WORD ? blank : offset;
    }

    /// Lets `label` say `text`.
    public static void say(Labeled label, String text) {
        label.setText(Script.drawn(text));
        Script.fit(label, text);
    }

    /// Sets what is written in `field` in a font that covers it, as it is written.
    public static void follow(TextInputControl field) {
        field.textProperty().subscribe(text -> Script.fit(field, text));
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
