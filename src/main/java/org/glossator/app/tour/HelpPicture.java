package org.glossator.app.tour;

import java.util.Locale;

/// The pictures of README and help, each in light and dark.
public enum HelpPicture {
    WELCOME,
    ANNOTATE,
    MARKS,
    MATCHES,
    ARCS,
    SCHEMA,
    SHARE,
    COPY,
    REVIEW,
    MATRIX,
    EXPORT;

    /// The name of its file.
    public String file(boolean dark) {
        return name().toLowerCase(Locale.ROOT) + (dark ? "-dark.png" : "-light.png");
    }
}
