package org.glossator.settings;

/// Whether things on the screen may move.
public enum Motion {
    /// As the system around the window.
    SYSTEM,
    /// They may.
    FULL,
    /// Nothing moves that need not.
    REDUCED
}
