package org.glossator.format;

/// What a format can hold beside labelled spans that lie apart.
public enum Feature {
    /// The text to the letter, with its blanks and line ends; else it comes back as tokens with a blank between.
    TEXT,
    /// Annotations that overlap, nest or coincide.
    OVERLAP,
    /// Annotations of several fragments.
    DISCONTINUOUS,
    /// What is told of annotations.
    ATTRIBUTES,
    /// Links between annotations.
    RELATIONS,
    /// Notes on annotations.
    NOTES,
    /// Annotations of several layers over one text.
    LAYERS,
    /// What is told of documents.
    METADATA
}
