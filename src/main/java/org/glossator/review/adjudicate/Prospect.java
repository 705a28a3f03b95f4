package org.glossator.review.adjudicate;

/// What becomes of a case where a strategy is applied.
public enum Prospect {
    /// Something of it is brought into gold, or what stands there is confirmed.
    TAKEN,
    /// It is turned down.
    TURNED_DOWN,
    /// It is left open: several versions have the same number of votes.
    TIED,
    /// It is left open: no version has votes enough.
    TOO_FEW,
    /// It is left open: a relation lacks an end in gold.
    END_MISSING,
    /// It is left as a person settled it, or as it was put into gold by hand.
    BY_PERSON,
    /// It was settled in just this way already.
    ALREADY;

    /// Whether the strategy settles it.
    public boolean isSettled() {
        return this == TAKEN || this == TURNED_DOWN;
    }

    /// Whether nobody has settled it and the strategy does not either.
    public boolean isLeftOpen() {
        return this == TIED || this == TOO_FEW || this == END_MISSING;
    }
}
