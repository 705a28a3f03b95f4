package org.glossator.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.format.Tally;

/// What was written of a dataset, as its manifest and card tell it.
///
/// @param writing what was asked for
/// @param inventory what went in
/// @param groups how many groups of documents were dealt out; 0 where there are no splits
/// @param splits what each split holds; one where there are none
/// @param losses what is not in them
record Written(
        DatasetWriting writing, Inventory inventory, int groups, List<SplitCount> splits, List<PlacedLoss> losses) {

    private static final List<String> LANGUAGE = List.of("language", "lang", "languages");
    private static final List<String> LICENCE = List.of("licence", "license", "rights");

    /// Losses of one kind.
    ///
    /// @param example the sentence about the first
    record LossKind(int count, String example) {

        LossKind oneMore() {
            return new LossKind(count + 1, example);
        }
    }

    /// What the data hold.
    Tally tally() {
        return splits.stream().map(SplitCount::tally).reduce(Tally.NOTHING, Tally::plus);
    }

    /// The losses kind by kind, in the order in which they were met.
    List<LossKind> lossKinds() {
        Map<String, LossKind> kinds = new LinkedHashMap<>();
        for (PlacedLoss loss : losses) {
            kinds.merge(
                    loss.message().key(), new LossKind(1, loss.message().english()), (before, _) -> before.oneMore());
        }
        return List.copyOf(kinds.values());
    }

    /// The languages of the texts: as chosen, else as the documents say; empty if nobody does.
    List<String> languages() {
        List<String> chosen = writing.choice().packing().languages();
        return chosen.isEmpty() ? List.copyOf(inventory.told(LANGUAGE)) : chosen;
    }

    /// The licence of the data: as chosen, else as the documents say; empty if nobody does.
    String licence() {
        String chosen = writing.choice().packing().licence();
        return chosen.isEmpty() ? String.join("; ", inventory.told(LICENCE)) : chosen;
    }
}
