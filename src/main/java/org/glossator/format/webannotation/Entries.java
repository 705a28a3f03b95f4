package org.glossator.format.webannotation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.format.Finding;
import org.glossator.format.Findings;
import org.glossator.format.FormatException;
import org.glossator.format.Place;
import org.glossator.format.json.Fields;
import org.glossator.format.json.JsonRecord;
import org.glossator.format.json.JsonRecords;
import org.glossator.message.Message;
import tools.jackson.databind.JsonNode;

/// The annotations of a file, sorted: those that bring texts, marks by their source, and links.
final class Entries {

    private static final long MOST_BYTES = 128 << 20;

    private final Map<String, Entry> texts = new LinkedHashMap<>();
    private final Map<String, List<Entry>> marks = new LinkedHashMap<>();
    private final List<Entry> links = new ArrayList<>();
    private int number;

    private Entries() {}

    /// What stands in `file`.
    static Entries of(Path file, Findings findings) throws FormatException {
        Entries entries = new Entries();
        try (JsonRecords records = JsonRecords.items(file)) {
            for (var record = records.next(); record.isPresent(); record = records.next()) {
                if (records.position() > MOST_BYTES) {
                    throw record.get().place().refused("format.json-too-long", MOST_BYTES >> 20);
                }
                entries.record(record.get(), findings);
            }
        }
        return entries;
    }

    /// The annotations that bring texts, by their source.
    Map<String, Entry> texts() {
        return texts;
    }

    /// The marks by their source.
    Map<String, List<Entry>> marks() {
        return marks;
    }

    /// The links between marks.
    List<Entry> links() {
        return links;
    }

    private void record(JsonRecord record, Findings findings) throws FormatException {
        Fields root;
        try {
            root = Fields.of(record.read(), "annotation", record.place());
        } catch (FormatException refusal) {
            findings.add(refusal.finding());
            return;
        }
        Optional<Fields> page =
                root.value("first").filter(JsonNode::isObject).isPresent() ? root.object("first") : Optional.of(root);
        if (root.has("last")
                || root.has("next")
                || root.value("first").filter(JsonNode::isString).isPresent()) {
            findings.add(record.place().finding("format.web-annotation-pages"));
        }
        Fields items = page.orElseThrow();
        if (items.has("items")) {
            for (JsonNode item : items.list("items")) {
                entry(item, new Place(record.place().file(), Finding.WHOLE, where()), findings);
            }
        } else if (!root.has("total")) {
            entry(root.node(), record.place(), findings);
        }
    }

    private Message where() {
        return Message.of("format.place-annotation", number + 1);
    }

    private void entry(JsonNode node, Place place, Findings findings) throws FormatException {
        try {
            sort(new Entry(Fields.of(node, "annotation", place), ++number), findings);
        } catch (FormatException refusal) {
            findings.add(refusal.finding());
        }
    }

    private void sort(Entry entry, Findings findings) throws FormatException {
        List<Target> targets = entry.targets();
        List<String> sources = targets.stream().map(Target::source).distinct().toList();
        Place place = entry.fields().place();
        if (entry.text().isPresent()) {
            if (texts.putIfAbsent(sources.getFirst(), entry) != null) {
                throw place.refused("format.web-annotation-text-twice", sources.getFirst());
            }
        } else if (entry.isLink()) {
            links.add(entry);
        } else if (sources.size() != 1 || targets.stream().anyMatch(Target::isWhole)) {
            findings.add(place.finding("format.web-annotation-no-words", entry.id()));
        } else {
            marks.computeIfAbsent(sources.getFirst(), _ -> new ArrayList<>()).add(entry);
        }
    }
}
