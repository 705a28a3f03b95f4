package org.glossator.ui.palette;

import java.util.stream.Stream;

/// Brings entries for the palette. They are asked for each time it is opened, so they are as things stand then.
@FunctionalInterface
public interface PaletteEntries {

    /// Who brings none.
    PaletteEntries NONE = Stream::empty;

    /// All entries, the ones to be read first first.
    Stream<PaletteEntry> entries();
}
