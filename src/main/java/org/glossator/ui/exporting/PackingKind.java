package org.glossator.ui.exporting;

import java.util.List;
import org.glossator.dataset.Packing;
import org.glossator.dataset.split.Partition;
import org.glossator.dataset.split.SplitPlan;
import org.glossator.message.Message;

/// How an export is packed, roughly.
enum PackingKind {
    /// One file, or the one folder that the format is.
    PLAIN,
    /// A dataset folder with everything in one.
    FOLDER,
    /// A dataset folder with splits by share.
    SHARES,
    /// A dataset folder with folds.
    FOLDS;

    private static final int USUAL_FOLDS = 5;

    static PackingKind of(Packing packing) {
        return packing.splits()
                .map(plan -> switch (plan.partition()) {
                    case Partition.Shares _ -> SHARES;
                    case Partition.Folds _ -> FOLDS;
                })
                .orElse(packing.folder() ? FOLDER : PLAIN);
    }

    static List<PackingKind> all() {
        return List.of(values());
    }

    /// `packing` made to be of this kind; the rest of it stays.
    Packing in(Packing packing) {
        SplitPlan plan = packing.splits().orElse(SplitPlan.USUAL);
        return switch (this) {
            case PLAIN -> new Packing(false, null, packing.licence(), packing.languages());
            case FOLDER -> new Packing(true, null, packing.licence(), packing.languages());
            case SHARES -> split(packing, plan, Partition.Shares.USUAL);
            case FOLDS -> split(packing, plan, new Partition.Folds(USUAL_FOLDS));
        };
    }

    private static Packing split(Packing packing, SplitPlan plan, Partition partition) {
        SplitPlan split = new SplitPlan(partition, plan.seed(), plan.grouping(), plan.stratified());
        return new Packing(true, split, packing.licence(), packing.languages());
    }

    /// What it is called.
    String words(boolean formatIsFolder) {
        return Message.of("exporting.packing-kind", this == PLAIN && formatIsFolder ? "PLAIN_FOLDER" : name())
                .sentence();
    }
}
