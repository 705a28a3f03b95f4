package org.glossator.ui.schema;

import java.util.Optional;
import org.glossator.message.Message;
import org.glossator.schema.Colour;
import org.glossator.schema.SchemaItem;
import org.jspecify.annotations.Nullable;

/// A row of the outline: a thing of the schema, or the heading of things of one kind.
///
/// @param item the thing; for a heading one like those beneath it
/// @param heading what a heading says, null for a thing
/// @param dot the colour of a label's dot
/// @param key the key of a label
record Entry(
        SchemaItem item,
        @Nullable Message heading,
        @Nullable Colour dot,
        @Nullable String key) {

    static Entry of(SchemaItem item) {
        return new Entry(item, null, null, null);
    }

    static Entry heading(Message heading, SchemaItem like) {
        return new Entry(like, heading, null, null);
    }

    boolean isHeading() {
        return heading != null;
    }

    String words() {
        return heading == null ? item.name() : heading.sentence();
    }

    Optional<Colour> colour() {
        return Optional.ofNullable(dot);
    }

    Optional<String> hotKey() {
        return Optional.ofNullable(key);
    }
}
