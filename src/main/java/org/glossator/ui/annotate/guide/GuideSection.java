package org.glossator.ui.annotate.guide;

import java.util.Optional;
import org.glossator.schema.Colour;
import org.jspecify.annotations.Nullable;

/// The guideline of one label, or what holds for all of them.
///
/// @param title the way down to the label: “Agreement › Treaty”
/// @param colour the label's; null for what holds for all
/// @param markdown the words; may be empty
record GuideSection(String title, @Nullable Colour colour, String markdown) {

    Optional<Colour> dot() {
        return Optional.ofNullable(colour);
    }
}
