package org.glossator.dataset;

import java.util.List;
import java.util.Optional;
import org.glossator.dataset.split.SplitPlan;
import org.jspecify.annotations.Nullable;

/// How an export is packed: as the format's one file, or as a dataset folder with manifest, schema and card.
///
/// @param folder whether it is a dataset folder; always so where there are splits
/// @param plan how documents are split; null where they are not
/// @param licence under what licence the data may be used, for the card: an SPDX identifier or words; may be empty,
///     then what the documents' metadata say counts
/// @param languages the languages of the texts, for the card, as BCP 47 tags; empty where the metadata are to say it
public record Packing(boolean folder, @Nullable SplitPlan plan, String licence, List<String> languages) {

    /// One file, or the one folder that the format is.
    public static final Packing FILE = new Packing(false, null, "", List.of());

    /// A dataset folder without splits.
    public static final Packing FOLDER = new Packing(true, null, "", List.of());

    public Packing {
        folder |= plan != null;
        licence = licence.strip();
        languages = List.copyOf(languages);
    }

    /// A dataset folder with these splits.
    public static Packing split(SplitPlan plan) {
        return new Packing(true, plan, "", List.of());
    }

    /// How documents are split, if they are.
    public Optional<SplitPlan> splits() {
        return Optional.ofNullable(plan);
    }

    public Packing licensed(String other) {
        return new Packing(folder, plan, other, languages);
    }

    public Packing in(List<String> others) {
        return new Packing(folder, plan, licence, others);
    }
}
