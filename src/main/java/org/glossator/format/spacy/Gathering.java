package org.glossator.format.spacy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.format.Findings;
import org.glossator.format.FormatException;
import org.glossator.format.LayerMarkup;
import org.glossator.format.LayeredDocument;
import org.glossator.format.json.Fields;
import org.glossator.format.json.JsonRecord;
import org.glossator.format.json.JsonRecords;
import org.glossator.format.json.RecordReader;
import org.glossator.text.TextDigest;
import org.glossator.text.TextDocument;
import tools.jackson.databind.JsonNode;

/// Puts the answers of several annotators over one text together into one document.
final class Gathering implements RecordReader {

    /// A text that is in the file once or more, by what it is called there.
    private record Source(TextDigest text, String name) {}

    /// The answers over one text.
    private static final class Group {
        private int expected;
        private final Set<String> layers = new HashSet<>();
        private final List<LayeredDocument> answers = new ArrayList<>();
        private String name = "";
    }

    private final Map<Source, Group> groups = new HashMap<>();

    private Gathering() {}

    /// Goes through `file` for the first time.
    static Gathering of(Path file) throws FormatException {
        Gathering gathering = new Gathering();
        try (JsonRecords records = JsonRecords.open(file)) {
            for (var record = records.next(); record.isPresent(); record = records.next()) {
                gathering.expect(record.get());
            }
        }
        return gathering;
    }

    private void expect(JsonRecord record) throws FormatException {
        try {
            ProdigyTask task = task(record.read(), record);
            if (task.isAccepted()) {
                task.document("-", "-", new Findings());
                groups.computeIfAbsent(source(task), _ -> new Group()).expected++;
            }
        } catch (FormatException _) {
            // It will be told when the task is read, and nothing waits for it.
        }
    }

    private static ProdigyTask task(JsonNode value, JsonRecord record) throws FormatException {
        return new ProdigyTask(record, Fields.of(value, "task", record.place()));
    }

    private static Source source(ProdigyTask task) throws FormatException {
        return new Source(TextDigest.of(task.text()), task.name().orElse(""));
    }

    @Override
    public Optional<LayeredDocument> read(JsonNode value, JsonRecord record, Findings findings) throws FormatException {
        ProdigyTask task = task(value, record);
        if (!task.isAccepted()) {
            findings.add(record.place()
                    .finding("format.prodigy-not-accepted", task.fields().requiredText("answer")));
            return Optional.empty();
        }
        Source source = source(task);
        Group group = groups.getOrDefault(source, new Group());
        if (group.answers.isEmpty()) {
            group.name = task.name().orElse(record.named(String.valueOf(record.number())));
        }
        group.answers.add(task.document(group.name, free(task.annotator(), group.layers), findings));
        if (group.answers.size() < group.expected) {
            return Optional.empty();
        }
        groups.remove(source);
        return Optional.of(whole(group.answers));
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = name + " (" + i + ")";
        }
        return free;
    }

    private static LayeredDocument whole(List<LayeredDocument> answers) {
        TextDocument first = answers.getFirst().document();
        Map<String, String> metadata = new LinkedHashMap<>();
        List<LayerMarkup> layers = new ArrayList<>();
        for (LayeredDocument answer : answers) {
            answer.document().head().metadata().forEach(metadata::putIfAbsent);
            layers.addAll(answer.layers());
        }
        return new LayeredDocument(TextDocument.of(first.id(), first.name(), first.text(), metadata), layers);
    }
}
