package org.glossator.workflow;

import java.util.List;
import org.glossator.format.Finding;
import org.glossator.format.Tally;
import org.glossator.schema.Schema;
import org.glossator.workflow.importing.NamesUsed;

/// What an import came to.
///
/// @param read what stood in the sources and could be read
/// @param added what of that is new in the project: documents, and annotations and relations on them or on others
/// @param schema the schema of the project afterwards
/// @param grown the names that were added to the schema
/// @param findings everything that did not come in, or not as it was, with its place; in the order in which it was met
public record ImportOutcome(
        Tally read, Tally added, Schema schema, List<NamesUsed.Name> grown, List<Finding> findings) {

    public ImportOutcome {
        grown = List.copyOf(grown);
        findings = List.copyOf(findings);
    }

    /// Whether all that was read is in the project already.
    public boolean addedNothing() {
        return added.equals(Tally.NOTHING);
    }
}
