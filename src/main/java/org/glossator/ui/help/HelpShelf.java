package org.glossator.ui.help;

import java.util.Locale;

/// What the help is made of, as it was read from the program's files.
public record HelpShelf(HelpPages pages, CommandCatalogue catalogue) {

    /// Reads it for somebody who speaks `language`. Reads files.
    public static HelpShelf read(Locale language) {
        return new HelpShelf(HelpPages.read(language), CommandCatalogue.read());
    }
}
