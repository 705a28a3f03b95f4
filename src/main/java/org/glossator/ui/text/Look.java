package org.glossator.ui.text;

import org.glossator.schema.Colour;

/// What an annotation looks like.
///
/// @param colour its label's, as the schema gives it; the view lightens or darkens it to be read on its paper
/// @param tag the words above it, usually the label's name; may be empty
/// @param quiet whether it stands back, as another's mark beneath one's own: no tint, a dashed underline, an outlined
///     tag
/// @param disputed whether it has a dashed frame, as what layers differ about
public record Look(Colour colour, String tag, boolean quiet, boolean disputed) {

    /// The look of one's own mark.
    public Look(Colour colour, String tag) {
        this(colour, tag, false);
    }

    /// The look of a mark that nobody disputes.
    public Look(Colour colour, String tag, boolean quiet) {
        this(colour, tag, quiet, false);
    }
}
