package org.glossator.format;

/// How much was read or written.
public record Tally(int documents, int annotations, int relations) {

    /// Nothing yet.
    public static final Tally NOTHING = new Tally(0, 0, 0);

    /// One document more.
    public Tally plus(LayeredDocument document) {
        return new Tally(documents + 1, annotations + document.annotations(), relations + document.relations());
    }

    /// Both together.
    public Tally plus(Tally other) {
        return new Tally(documents + other.documents, annotations + other.annotations, relations + other.relations);
    }
}
