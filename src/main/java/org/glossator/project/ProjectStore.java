package org.glossator.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.annotation.Assignment;
import org.glossator.annotation.LayerId;
import org.glossator.task.Progress;
import org.glossator.text.DocumentHead;
import org.glossator.text.DocumentId;

/// Where a project is kept. Reading and writing may go on at once from different threads; what is read is what
/// was last committed.
public interface ProjectStore extends Journal, AutoCloseable {

    /// What the file says of itself.
    ProjectHead head() throws StoreException;

    /// All documents without their texts, in the order in which they came in.
    List<DocumentHead> documents() throws StoreException;

    /// How far every document has come in every layer; one that is missing is [Tally#NEW].
    Map<LayerDocument, Tally> tallies() throws StoreException;

    /// Which documents are to be annotated in which layers; one that is missing is [Assignment#NONE].
    Map<LayerDocument, Assignment> assignments() throws StoreException;

    /// What reviewers told annotators about documents; one that is missing is empty.
    Map<LayerDocument, String> remarks() throws StoreException;

    /// What stands in each document of a layer, as of one moment; one pass over the layer's annotations. A layer that
    /// is not in the file holds nothing.
    Census census(LayerId layer) throws StoreException;

    /// A document with all that stands on it; empty if there is no such document.
    Optional<DocumentContent> content(DocumentId document) throws StoreException;

    /// Makes the changes of `entry` and writes it into the journal, in one transaction: when this returns, all of it
    /// is on disk; when it throws, none of it is.
    ///
    /// @param progress told in changes; may cancel it until all of it is on disk
    void commit(JournalEntry entry, Progress progress) throws StoreException;

    /// Writes the entries of other replicas into the journal and makes the changes that follow, in one transaction:
    /// when this returns, all of it is on disk; when it throws, none of it is.
    ///
    /// @param progress told in entries and changes; may cancel it until all of it is on disk
    void absorb(Absorption absorption, Progress progress) throws StoreException;

    /// This replica's newest entry by `annotator` whose number is at most `sequence`, without its changes.
    Optional<JournalEntry.Line> newestLine(Annotator annotator, long sequence) throws StoreException;

    /// This replica's entry of that number.
    ///
    /// @throws StoreException if there is none, since then the journal is damaged
    JournalEntry entry(long sequence) throws StoreException;

    /// Whether [#commit] is refused because the file was opened to read only.
    boolean isReadOnly();

    /// Lets go of the file. After an orderly close it is one file and nothing beside it.
    @Override
    void close() throws StoreException;
}
