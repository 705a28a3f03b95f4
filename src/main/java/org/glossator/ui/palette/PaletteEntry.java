package org.glossator.ui.palette;

import java.util.Optional;
import org.glossator.schema.Colour;
import org.jspecify.annotations.Nullable;

/// Something that can be found in the palette and done from there.
///
/// @param id by which it is remembered as lately used; the same each time it is brought
/// @param name what one reads and types for
/// @param badge what else is shown of it
/// @param obstacle why it cannot be done now, in a few words, empty if the reason is not known; null if it can
/// @param action does it; the palette is gone and the keyboard back where it was
public record PaletteEntry(
        String id, String name, Badge badge, @Nullable String obstacle, Runnable action) {

    /// What stands beside a name.
    ///
    /// @param kind what it is: “Edit”, “Label”, “Document”
    /// @param key the key that does the same, empty if there is none
    /// @param colour the colour of its dot, null if it has none
    public record Badge(String kind, String key, @Nullable Colour colour) {

        public static Badge of(String kind) {
            return new Badge(kind, "", null);
        }

        Optional<Colour> dot() {
            return Optional.ofNullable(colour);
        }
    }

    /// Something that can be done now.
    public static PaletteEntry of(String id, String name, Badge badge, Runnable action) {
        return new PaletteEntry(id, name, badge, null, action);
    }

    public boolean isPossible() {
        return obstacle == null;
    }

    Optional<String> reason() {
        return Optional.ofNullable(obstacle).filter(words -> !words.isBlank());
    }
}
