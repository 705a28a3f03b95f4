package org.glossator.review.adjudicate;

/// What a strategy says about a case.
public sealed interface Ruling {

    /// The version of the layer at this index is taken.
    record Take(int layer) implements Ruling {}

    /// It is turned down.
    record TurnDown() implements Ruling {}

    /// It is left open, since several versions have the same number of votes.
    record Tied() implements Ruling {}

    /// It is left open, since no version has votes enough.
    record TooFew() implements Ruling {}
}
