package org.glossator.ui.text;

/// What a paragraph can be set in.
enum Typeface {
    /// For text in Latin, Greek and Cyrillic letters.
    INTER,
    /// For what Inter has no letters for, Arabic, Persian and Hebrew first of all.
    DEJAVU_SANS,
    /// The system's font, with whatever the system puts in for letters that it lacks itself.
    SYSTEM,
    /// What the person has chosen.
    CHOSEN
}
