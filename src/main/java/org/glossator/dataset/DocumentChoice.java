package org.glossator.dataset;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which documents are exported: those that meet all of this.
///
/// @param extent how far a document must have come in a chosen layer
/// @param names its name is one of these, in which `*` stands for any letters; empty for any name
/// @param told what its metadata, and with them its document labels, must say: of several choices one; empty for
///     anything
/// @param words what its text must contain, whatever its case; empty for anything
public record DocumentChoice(Extent extent, List<String> names, Map<String, String> told, String words) {

    /// Every document.
    public static final DocumentChoice ALL = new DocumentChoice(Extent.ALL, List.of(), Map.of(), "");

    /// How far a document must have come, in one of the chosen layers.
    public enum Extent {
        /// However far.
        ALL,
        /// Done or more.
        DONE,
        /// Accepted in review.
        ACCEPTED
    }

    public DocumentChoice {
        names = List.copyOf(names);
        told = Collections.unmodifiableMap(new TreeMap<>(told));
        words = words.strip();
    }

    public DocumentChoice of(Extent other) {
        return new DocumentChoice(other, names, told, words);
    }

    public DocumentChoice named(List<String> others) {
        return new DocumentChoice(extent, others, told, words);
    }

    public DocumentChoice telling(Map<String, String> other) {
        return new DocumentChoice(extent, names, other, words);
    }

    public DocumentChoice containing(String other) {
        return new DocumentChoice(extent, names, told, other);
    }
}
