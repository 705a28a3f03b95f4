package org.glossator.review.agreement.unitizing;

/// The alignment of the units of all annotators of a document whose disorder is least.
///
/// @param disorder the sum of the disorders of its unitary alignments: of each, the mean of the dissimilarities of all
///     its pairs
/// @param approximations in how many stretches of the document it may be not quite the least, because there were too
///     many alignments to look at all of them
record BestAlignment(double disorder, int approximations) {

    /// That of `continuum`, which two or more annotated.
    ///
    /// Of two annotators it is an assignment, solved exactly; the cost is near to linear where units have few
    /// neighbours. Of more it is a set partition, see [Partition].
    ///
    /// @param stillWanted asked now and then; throws if the work is not wanted any more
    static BestAlignment of(Continuum continuum, Dissimilarity dissimilarity, Runnable stillWanted) {
        if (continuum.annotators() == 2) {
            return new BestAlignment(new Assignment(continuum, dissimilarity).disorder(stillWanted), 0);
        }
        return new Partition(new UnitaryAlignments(continuum, dissimilarity)).best(stillWanted);
    }
}
