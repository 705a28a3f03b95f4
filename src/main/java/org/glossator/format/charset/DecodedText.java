package org.glossator.format.charset;

import java.nio.charset.Charset;

/// A text as a file's bytes decode to it, and how that charset was come by.
///
/// @param text the text, without a byte order mark, its line ends as they are
/// @param charset what it was decoded from
/// @param evidence why this charset
/// @param confidence how sure, from 0 to 100
/// @param marked whether a byte order mark was dropped
public record DecodedText(String text, Charset charset, Evidence evidence, int confidence, boolean marked) {

    /// Why a charset was taken.
    public enum Evidence {
        /// Someone said so.
        CHOSEN,
        /// The file says so itself.
        DECLARED,
        /// The file begins with a byte order mark.
        BYTE_ORDER_MARK,
        /// It decodes without an error, which nothing else would by chance.
        WELL_FORMED,
        /// The bytes look like it.
        GUESSED
    }

    /// Whether a person had better look at the text before it is taken.
    public boolean isDoubtful() {
        return evidence == Evidence.GUESSED && confidence < 50;
    }
}
