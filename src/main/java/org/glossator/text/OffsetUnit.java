package org.glossator.text;

/// What an offset counts. In memory it is always [#UTF_16], in project files always [#CODE_POINT]; formats
/// name theirs.
public enum OffsetUnit {
    /// Unicode code points, as Python and SQL count.
    CODE_POINT,
    /// UTF-16 code units, as Java and JavaScript count.
    UTF_16,
    /// Bytes of the UTF-8 encoding.
    BYTE,
    /// Extended grapheme clusters (Unicode Standard Annex 29): what a reader takes for one character.
    GRAPHEME,
    /// Tokens of a tokenisation that goes with the text.
    TOKEN
}
