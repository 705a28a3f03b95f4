package org.glossator.review.agreement.figure;

/// What a measure counted in a document, such that the sum over documents is what it would have counted in all of them
/// side by side. Figures over several documents are made from such sums; texts are never joined.
///
/// @param <T> the kind of thing itself
public interface Summable<T extends Summable<T>> {

    /// The counts, in cells whose meaning is this thing's own.
    Counts counts();

    /// The same kind of thing with other counts, in the same cells.
    T with(Counts counts);

    /// The sum.
    ///
    /// @throws IllegalArgumentException if both did not count the same things
    T plus(T other);
}
