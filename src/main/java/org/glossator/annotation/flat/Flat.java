package org.glossator.annotation.flat;

import java.util.List;

/// Annotations of which no two take the same token, and what was given up for that.
///
/// @param kept in the order of the text
/// @param givenUp in the order of the text
public record Flat(List<Placed> kept, List<GivenUp> givenUp) {

    public Flat {
        kept = List.copyOf(kept);
        givenUp = List.copyOf(givenUp);
    }

    /// An annotation given up for another that stays and takes a token of it.
    public record GivenUp(Placed annotation, Placed keptInstead) {}
}
