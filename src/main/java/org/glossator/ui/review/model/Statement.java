package org.glossator.ui.review.model;

import java.util.List;
import java.util.Optional;
import org.glossator.schema.Colour;
import org.jspecify.annotations.Nullable;

/// What one layer, or several that say the same, say about a thing.
///
/// @param sides the layers, by their index
/// @param name the label, or the relation’s type
/// @param colour of the label; null for a relation
/// @param quote the words that are marked; for a relation, where it leads
/// @param more attributes and note, one each, as far as layers differ in them
public record Statement(
        List<Integer> sides, String name, @Nullable Colour colour, String quote, List<String> more) {

    public Statement {
        sides = List.copyOf(sides);
        more = List.copyOf(more);
    }

    public Optional<Colour> ink() {
        return Optional.ofNullable(colour);
    }

    /// Who says it: “A, C”.
    public String letters() {
        return ReviewPlan.letters(sides);
    }
}
