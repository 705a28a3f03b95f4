package org.glossator.dataset.split;

/// How documents are split. The same plan over the same documents always gives the same splits, in whatever order
/// the documents come.
///
/// @param partition into what
/// @param seed the number from which chance is drawn
/// @param grouping which documents stay together
/// @param stratified whether every split is to have its share of every label
public record SplitPlan(Partition partition, long seed, Grouping grouping, boolean stratified) {

    /// What one takes who says nothing of it: 80, 10 and 10 of a hundred, near-duplicates together, by label.
    public static final SplitPlan USUAL = new SplitPlan(Partition.Shares.USUAL, 1, Grouping.USUAL, true);
}
