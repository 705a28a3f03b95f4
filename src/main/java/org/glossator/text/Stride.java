package org.glossator.text;

/// How far something moves through a text at a time.
public enum Stride {
    /// From word to word, over the blanks and the punctuation between them.
    WORD,
    /// By one grapheme cluster.
    CHARACTER;

    /// Where the beginning of a stretch of text goes from `offset`; `offset` itself at the end of the text.
    ///
    /// @param onward towards the end of the text, or else towards its beginning
    public int ofStart(String text, int offset, boolean onward) {
        return switch (this) {
            case WORD -> onward ? WordEdges.startAfter(text, offset) : WordEdges.startBefore(text, offset);
            case CHARACTER -> character(text, offset, onward);
        };
    }

    /// Where the end of a stretch of text goes from `offset`; `offset` itself at the end of the text.
    ///
    /// @param onward towards the end of the text, or else towards its beginning
    public int ofEnd(String text, int offset, boolean onward) {
        return switch (this) {
            case WORD -> onward ? WordEdges.endAfter(text, offset) : WordEdges.endBefore(text, offset);
            case CHARACTER -> character(text, offset, onward);
        };
    }

    private static int character(String text, int offset, boolean onward) {
        return onward ? Graphemes.ceiling(text, offset + 1) : Graphemes.floor(text, offset - 1);
    }
}
