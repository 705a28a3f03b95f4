package org.glossator.format.webannotation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.format.Delivery;
import org.glossator.format.DocumentDraft;
import org.glossator.format.Findings;
import org.glossator.format.FormatException;
import org.glossator.format.Place;
import org.glossator.task.Progress;

/// Puts the annotations of a file together into documents.
final class Assembly {

    private final Path file;
    private final Entries entries;
    private final Findings findings;
    private final Map<String, String> sourceOfMark = new HashMap<>();
    private final Map<String, List<Entry>> linksOfSource = new HashMap<>();

    Assembly(Path file, Entries entries, Findings findings) throws FormatException {
        this.file = file;
        this.entries = entries;
        this.findings = findings;
        for (var marks : entries.marks().entrySet()) {
            for (Entry mark : marks.getValue()) {
                sourceOfMark.put(mark.id(), marks.getKey());
            }
        }
        for (Entry link : entries.links()) {
            String from = link.targets().getFirst().source();
            String source = sourceOfMark.get(from);
            if (source == null) {
                findings.add(link.fields().place().finding("format.web-annotation-link-to-nothing", from));
            } else {
                linksOfSource.computeIfAbsent(source, _ -> new ArrayList<>()).add(link);
            }
        }
    }

    /// Hands all documents on, those whose texts stand in the file first.
    <E extends Exception> void documents(Delivery<E> delivery, Progress progress) throws FormatException, E {
        Set<String> sources = new LinkedHashSet<>(entries.texts().keySet());
        sources.addAll(entries.marks().keySet());
        int done = 0;
        for (String source : sources) {
            progress.report(done++, sources.size());
            Optional<DocumentDraft> draft = draft(source);
            if (draft.isPresent()) {
                delivery.deliver(draft.get().finished(), draft.get().place());
            }
        }
    }

    /// The document over `source`; empty if it is refused or its text is not here, which is then told.
    private Optional<DocumentDraft> draft(String source) throws FormatException {
        try {
            Entry text = entries.texts().get(source);
            Optional<DocumentDraft> draft = text == null ? beside(source) : Optional.of(described(text, source));
            if (draft.isPresent()) {
                DescribedMarks marks = new DescribedMarks(draft.get());
                for (Entry mark : entries.marks().getOrDefault(source, List.of())) {
                    marks.mark(mark);
                }
                for (Entry link : linksOfSource.getOrDefault(source, List.of())) {
                    marks.link(link);
                }
                draft.get().finished();
            }
            return draft;
        } catch (FormatException refusal) {
            findings.add(refusal.finding());
            return Optional.empty();
        }
    }

    private static DocumentDraft described(Entry entry, String source) throws FormatException {
        String text = entry.text().orElseThrow().words();
        String name = source;
        Map<String, String> metadata = new LinkedHashMap<>();
        for (Body body : entry.bodies()) {
            if (body.purpose().equals("identifying")) {
                name = body.words();
            } else if (body.label().isPresent()) {
                metadata.put(body.label().get(), body.words());
            }
        }
        return new DocumentDraft(entry.fields().place(), name, text, metadata);
    }

    private Optional<DocumentDraft> beside(String source) throws FormatException {
        Path folder = file.toAbsolutePath().getParent();
        Optional<Path> beside = folder == null ? Optional.empty() : new Sources(folder).file(source);
        Optional<String> text = beside.isPresent() ? Sources.text(beside.get()) : Optional.empty();
        Place place = entries.marks()
                .getOrDefault(source, List.of())
                .getFirst()
                .fields()
                .place();
        if (text.isEmpty()) {
            findings.add(place.finding("format.web-annotation-no-text", source));
            return Optional.empty();
        }
        String name = String.valueOf(beside.orElseThrow().getFileName());
        int dot = name.lastIndexOf('.');
        return Optional.of(new DocumentDraft(place, dot > 0 ? name.substring(0, dot) : name, text.get(), Map.of()));
    }
}
