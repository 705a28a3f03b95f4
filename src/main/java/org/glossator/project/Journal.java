package org.glossator.project;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.glossator.annotation.LayerId;
import org.glossator.task.Progress;
import org.glossator.text.DocumentId;
import org.glossator.text.TextDigest;

/// The journal of one copy of a project, as another copy reads it when both are brought together: the entries of
/// every replica, and which of them each row was touched by last.
public interface Journal {

    /// Where an entry stands.
    ///
    /// @param isBlank whether its changes were left out when this copy was made for an annotator: it happened, and
    ///     nothing more is known of it here
    record Trace(Stamp stamp, boolean isBlank) {}

    /// All entries of all replicas, without what happened, in the order of their stamps.
    List<Trace> traces() throws StoreException;

    /// Reads entries one after the other, in the order given.
    ///
    /// @param stamps of entries that are here
    /// @param reading is handed each entry; may throw to stop, which changes nothing
    void read(Collection<Stamp> stamps, Consumer<KeptEntry> reading) throws StoreException;

    /// Reads the entries in which what is told of a document changed, of all replicas, by their stamps.
    /// Entries whose changes are not here are passed over.
    /// Takes one pass over the journal, holding one entry at a time.
    ///
    /// @param reading is handed each entry
    /// @param progress told in entries, also of those that are none of these; may cancel
    void described(Consumer<JournalEntry> reading, Progress progress) throws StoreException;

    /// Everything that has a row on `document`, with the stamp of the entry that last touched it; nothing if the
    /// document is not here.
    Map<Thing, Stamp> touched(DocumentId document) throws StoreException;

    /// All layers, each with the stamp of the entry that last touched it.
    Map<LayerId, Stamp> begun() throws StoreException;

    /// What stands otherwise than the entry has it that touched it last: a mark whose document is gone, a relation
    /// without its end, a layer whose name another bears. Each with the stamp of that entry.
    Map<Thing, Stamp> withheld() throws StoreException;

    /// A text that was ever here, also if its document is gone.
    Optional<String> text(TextDigest digest) throws StoreException;
}
