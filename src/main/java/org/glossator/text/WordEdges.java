package org.glossator.text;

/// Where the words of a text begin and end, seen from an offset: the places to which the edge of a mark goes
/// word by word. Blanks and punctuation between words are none. Each answers `offset` itself where nothing more
/// comes.
public final class WordEdges {

    private WordEdges() {}

    /// Where the next word begins.
    public static int startAfter(String text, int offset) {
        for (int at = offset; at < text.length(); ) {
            Span piece = Words.around(text, at);
            if (piece.start() > offset && Snapping.isSolid(text, piece.start())) {
                return piece.start();
            }
            at = piece.end();
        }
        return offset;
    }

    /// Where the word begins in which `offset` stands, or the one before.
    public static int startBefore(String text, int offset) {
        for (int at = offset; at > 0; ) {
            Span piece = Words.around(text, at - 1);
            if (Snapping.isSolid(text, piece.start())) {
                return piece.start();
            }
            at = piece.start();
        }
        return offset;
    }

    /// Where the word ends in which `offset` stands, or the next one.
    public static int endAfter(String text, int offset) {
        for (int at = offset; at < text.length(); ) {
            Span piece = Words.around(text, at);
            if (Snapping.isSolid(text, piece.start())) {
                return piece.end();
            }
            at = piece.end();
        }
        return offset;
    }

    /// Where the word before ends.
    public static int endBefore(String text, int offset) {
        for (int at = offset; at > 0; ) {
            Span piece = Words.around(text, at - 1);
            if (piece.end() < offset && Snapping.isSolid(text, piece.start())) {
                return piece.end();
            }
            at = piece.start();
        }
        return offset;
    }
}
