package org.glossator.schema;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Colours for labels that colour-blind people tell apart and everyone reads: after Okabe and Ito, “Color Universal
/// Design”, 2008, darkened to be lines and letters on white, with some between them.
public final class Palette {

    private static final List<Colour> COLOURS = List.of(
            new Colour("#0072B2"),
            new Colour("#B34700"),
            new Colour("#007A5A"),
            new Colour("#A0477A"),
            new Colour("#8A6D00"),
            new Colour("#5B4FB5"),
            new Colour("#0E7490"),
            new Colour("#B4232F"),
            new Colour("#4D7C0F"),
            new Colour("#5F6B7A"));

    private Palette() {}

    /// All of them, those most easily told apart first.
    public static List<Colour> colours() {
        return COLOURS;
    }

    /// The first colour that no label of `schema` has yet, else one by turns.
    public static Colour next(Schema schema) {
        Set<Colour> taken = schema.allLabels()
                .map(Label::ownColour)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return COLOURS.stream()
                .filter(colour -> !taken.contains(colour))
                .findFirst()
                .orElse(COLOURS.get(schema.labels().size() % COLOURS.size()));
    }
}
