package org.glossator.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.glossator.annotation.Assignment;
import org.glossator.annotation.LayerId;
import org.glossator.project.Absorption;
import org.glossator.project.Annotator;
import org.glossator.project.Census;
import org.glossator.project.DocumentContent;
import org.glossator.project.JournalEntry;
import org.glossator.project.KeptEntry;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectHead;
import org.glossator.project.ProjectStore;
import org.glossator.project.Stamp;
import org.glossator.project.StoreException;
import org.glossator.project.Tally;
import org.glossator.project.Thing;
import org.glossator.task.Progress;
import org.glossator.text.DocumentHead;
import org.glossator.text.DocumentId;
import org.glossator.text.TextDigest;

/// A project in its file. One connection writes; reading goes on beside it, on connections of its own.
///
/// Safe for several threads: commits wait for each other, reads wait for nobody.
final class SqliteProjectStore implements ProjectStore {

    private final Failures failures;
    private final Readers readers;
    private final Optional<Writer> writer;
    private final Runnable whenClosed;
    private final AtomicBoolean closed = new AtomicBoolean();

    SqliteProjectStore(Failures failures, Readers readers, Optional<Writer> writer, Runnable whenClosed) {
        this.failures = failures;
        this.readers = readers;
        this.writer = writer;
        this.whenClosed = whenClosed;
    }

    @Override
    public ProjectHead head() throws StoreException {
        return read(database -> new HeadReading(database, failures).head());
    }

    @Override
    public List<DocumentHead> documents() throws StoreException {
        return read(database -> new HeadReading(database, failures).documents());
    }

    @Override
    public Map<LayerDocument, Tally> tallies() throws StoreException {
        return read(database -> new HeadReading(database, failures).tallies());
    }

    @Override
    public Map<LayerDocument, Assignment> assignments() throws StoreException {
        return read(database -> new HeadReading(database, failures).assignments());
    }

    @Override
    public Map<LayerDocument, String> remarks() throws StoreException {
        return read(database -> new HeadReading(database, failures).remarks());
    }

    @Override
    public Census census(LayerId layer) throws StoreException {
        return read(database -> new CensusReading(database).census(layer));
    }

    @Override
    public Optional<DocumentContent> content(DocumentId document) throws StoreException {
        return read(database -> new ContentReading(database).content(document));
    }

    @Override
    public Optional<JournalEntry.Line> newestLine(Annotator annotator, long sequence) throws StoreException {
        return read(database -> new JournalReading(database, failures).newestLine(annotator, sequence));
    }

    @Override
    public JournalEntry entry(long sequence) throws StoreException {
        return read(database -> new JournalReading(database, failures).entry(sequence))
                .orElseThrow(() -> failures.damaged(null));
    }

    @Override
    public void commit(JournalEntry entry, Progress progress) throws StoreException {
        Writer open = writer.orElseThrow(() -> failures.readOnly(null));
        failures.writing(() -> open.commit(entry, progress));
    }

    @Override
    public void absorb(Absorption absorption, Progress progress) throws StoreException {
        Writer open = writer.orElseThrow(() -> failures.readOnly(null));
        failures.writing(() -> open.absorb(absorption, progress));
    }

    @Override
    public List<Trace> traces() throws StoreException {
        return read(database -> new CopyReading(database, failures).traces());
    }

    @Override
    public void read(Collection<Stamp> stamps, Consumer<KeptEntry> reading) throws StoreException {
        read(database -> new CopyReading(database, failures).read(stamps, reading));
    }

    @Override
    public void described(Consumer<JournalEntry> reading, Progress progress) throws StoreException {
        read(database -> new CopyReading(database, failures).described(reading, progress));
    }

    @Override
    public Map<Thing, Stamp> touched(DocumentId document) throws StoreException {
        return read(database -> new CopyReading(database, failures).touched(document));
    }

    @Override
    public Map<LayerId, Stamp> begun() throws StoreException {
        return read(database -> new CopyReading(database, failures).begun());
    }

    @Override
    public Map<Thing, Stamp> withheld() throws StoreException {
        return read(database -> new CopyReading(database, failures).withheld());
    }

    @Override
    public Optional<String> text(TextDigest digest) throws StoreException {
        return read(database -> new CopyReading(database, failures).text(digest.hex()));
    }

    @Override
    public boolean isReadOnly() {
        return writer.isEmpty();
    }

    @Override
    public void close() throws StoreException {
        if (closed.getAndSet(true)) {
            return;
        }
        try {
            failures.writing(() -> {
                readers.close();
                if (writer.isPresent()) {
                    writer.get().close();
                }
                return failures;
            });
        } finally {
            whenClosed.run();
        }
    }

    /// Lets the file grow no further than `pages`, as a full disk would; for tests.
    void limit(int pages) throws StoreException {
        Writer open = writer.orElseThrow(() -> failures.readOnly(null));
        failures.writing(() -> open.database().ask("PRAGMA max_page_count = " + pages));
    }

    private <T> T read(Readers.Reading<T> reading) throws StoreException {
        return failures.reading(() -> readers.read(reading));
    }
}
