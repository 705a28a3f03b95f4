package org.glossator.search;

/// When words count as the same.
///
/// @param wholeWords whether a hit may begin and end only where a word does
/// @param matchCase whether upper and lower case differ
/// @param anyBlanks whether a blank stands for any run of blanks, line ends among them
public record Matching(boolean wholeWords, boolean matchCase, boolean anyBlanks) {

    /// What one means who says nothing of it.
    public static final Matching USUAL = new Matching(true, false, true);

    public Matching wholeWords(boolean whole) {
        return new Matching(whole, matchCase, anyBlanks);
    }

    public Matching matchCase(boolean match) {
        return new Matching(wholeWords, match, anyBlanks);
    }
}
