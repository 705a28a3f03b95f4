package org.glossator.ui.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/// Keeps emoji apart from the text around them, so that every character is hit where it is drawn.
///
/// JavaFX for Linux counts the characters of a complex run of text in code points and takes the count for UTF-16 code
/// units: behind `👩‍👩‍👧‍👦` all positions of its run are four characters off. A run ends where another text node
/// begins,
/// so each cluster beyond the Basic Multilingual Plane gets a node of its own; within it nothing is ever selected.
/// Letters of that kind (historic scripts) stay together, since they are shaped together.
final class Segments {

    /// With more text nodes than this a paragraph is laid out too slowly; it is then left in one piece.
    private static final int MOST = 120;

    private Segments() {}

    /// `paragraph` in pieces for one text node each, at least one.
    static List<String> of(String paragraph) {
        if (!hasSurrogates(paragraph)) {
            return List.of(paragraph);
        }
        List<String> pieces = new ArrayList<>();
        BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        clusters.setText(paragraph);
        int plain = 0;
        for (int start = 0, end = clusters.next(); end != BreakIterator.DONE; start = end, end = clusters.next()) {
            int first = paragraph.codePointAt(start);
            if (Character.isSupplementaryCodePoint(first) && !Character.isLetter(first)) {
                if (plain < start) {
                    pieces.add(paragraph.substring(plain, start));
                }
                pieces.add(paragraph.substring(start, end));
                plain = end;
            }
        }
        if (plain < paragraph.length()) {
            pieces.add(paragraph.substring(plain));
        }
        return pieces.size() > MOST ? List.of(paragraph) : pieces;
    }

    private static boolean hasSurrogates(String paragraph) {
        for (int i = 0; i < paragraph.length(); i++) {
            if (Character.isSurrogate(paragraph.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
