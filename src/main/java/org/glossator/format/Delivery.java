package org.glossator.format;

import java.util.HashSet;
import java.util.Set;
import org.glossator.text.DocumentId;

/// Hands the documents of one reading on, counts them, and gathers what is found on the way.
///
/// A document that stands in a file twice, name and text, is handed on once; two different ones of one name are both
/// handed on. Either is told.
///
/// @param <E> what may go wrong with taking one
public final class Delivery<E extends Exception> {

    private final DocumentSink<E> sink;
    private final Findings findings = new Findings();
    private final Set<DocumentId> ids = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private Tally tally = Tally.NOTHING;

    public Delivery(DocumentSink<E> sink) {
        this.sink = sink;
    }

    /// What was found so far.
    public Findings findings() {
        return findings;
    }

    /// Hands `layered` on, which was read at `place`.
    ///
    /// @throws FormatException if there are too many findings
    /// @throws E what the sink threw
    public void deliver(LayeredDocument layered, Place place) throws FormatException, E {
        String name = layered.document().name();
        if (!ids.add(layered.document().id())) {
            findings.add(place.finding("format.document-twice", name));
            return;
        }
        if (!names.add(name)) {
            findings.add(place.finding("format.name-twice", name));
        }
        sink.accept(layered);
        tally = tally.plus(layered);
    }

    /// What the reading amounts to.
    public ImportReport report() {
        return new ImportReport(tally, findings.all());
    }
}
