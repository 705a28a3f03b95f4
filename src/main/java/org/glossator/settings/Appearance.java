package org.glossator.settings;

/// Which colours a person wants.
public enum Appearance {
    /// As the system around the window.
    SYSTEM,
    LIGHT,
    DARK,
    HIGH_CONTRAST
}
