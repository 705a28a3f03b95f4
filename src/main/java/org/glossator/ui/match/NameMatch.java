package org.glossator.ui.match;

import java.util.List;
import org.glossator.text.Span;

/// How a name was found.
///
/// @param score how well it fits; the higher the better, comparable between names for the same words typed
/// @param spans the characters of the name that were found, in order, none touching another
public record NameMatch(int score, List<Span> spans) {

    /// Where nothing is typed every name fits alike.
    static final NameMatch OF_NOTHING = new NameMatch(0, List.of());

    public NameMatch {
        spans = List.copyOf(spans);
    }
}
