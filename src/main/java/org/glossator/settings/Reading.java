package org.glossator.settings;

/// How a document's text is set, beside its size.
///
/// @param charactersPerLine how many letters a line holds at most, about: 0 for lines as long as the window lets them
///     be, else [#NARROWEST] to [#WIDEST]; values beyond are drawn in
/// @param font the family of the letters; empty for the program's own choice
/// @param tags whether each mark has its label above it
/// @param focus whether all but the paragraph with the caret stands back
public record Reading(int charactersPerLine, String font, boolean tags, boolean focus) {

    public static final int NARROWEST = 40;
    public static final int WIDEST = 140;
    public static final Reading INITIAL = new Reading(0, "", true, false);

    public Reading {
        charactersPerLine = charactersPerLine <= 0 ? 0 : Math.clamp(charactersPerLine, NARROWEST, WIDEST);
    }

    /// Lines of this many letters at most; 0 for as long as the window lets them be.
    public Reading inLinesOf(int characters) {
        return new Reading(characters, font, tags, focus);
    }

    public Reading setIn(String family) {
        return new Reading(charactersPerLine, family, tags, focus);
    }

    public Reading withTags(boolean shown) {
        return new Reading(charactersPerLine, font, shown, focus);
    }

    public Reading withFocus(boolean on) {
        return new Reading(charactersPerLine, font, tags, on);
    }
}
