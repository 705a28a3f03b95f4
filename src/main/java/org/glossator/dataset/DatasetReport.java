package org.glossator.dataset;

import java.util.List;
import org.glossator.format.Tally;
import org.glossator.message.Message;

/// What an export wrote, what it could not, and how the splits came out.
///
/// @param tally what was written
/// @param losses what was not, or was changed, in the order in which it was met
/// @param splits the splits in order; empty where there are none
/// @param remarks what else there is to know, such as a split without documents
public record DatasetReport(Tally tally, List<PlacedLoss> losses, List<SplitCount> splits, List<Message> remarks) {

    public DatasetReport {
        losses = List.copyOf(losses);
        splits = List.copyOf(splits);
        remarks = List.copyOf(remarks);
    }

    /// Whether everything that was chosen is written as it stands.
    public boolean isWhole() {
        return losses.isEmpty();
    }
}
