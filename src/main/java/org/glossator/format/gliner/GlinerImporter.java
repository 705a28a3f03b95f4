package org.glossator.format.gliner;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.format.DocumentDraft;
import org.glossator.format.DocumentSink;
import org.glossator.format.Findings;
import org.glossator.format.Format;
import org.glossator.format.FormatException;
import org.glossator.format.ImportReport;
import org.glossator.format.Importer;
import org.glossator.format.LayerDraft;
import org.glossator.format.LayeredDocument;
import org.glossator.format.json.Fields;
import org.glossator.format.json.JsonRecord;
import org.glossator.format.json.RecordReading;
import org.glossator.task.Progress;
import org.glossator.text.Span;
import tools.jackson.databind.JsonNode;

/// Reads GLiNER's JSON, record by record.
public final class GlinerImporter implements Importer {

    private static final Set<String> TAKEN = Set.of("tokenized_text", "ner", "text", "name");

    @Override
    public Format format() {
        return Gliner.FORMAT;
    }

    @Override
    public boolean recognises(Path path, String head) {
        return Gliner.FORMAT.isNamedLike(path) && head.contains("\"tokenized_text\"");
    }

    @Override
    public <E extends Exception> ImportReport read(Path path, DocumentSink<E> sink, Progress progress)
            throws FormatException, E {
        return new RecordReading(path, GlinerImporter::document, List.of()).lines(sink, progress);
    }

    private static Optional<LayeredDocument> document(JsonNode value, JsonRecord record, Findings findings)
            throws FormatException {
        Fields fields = Fields.of(value, "document", record.place());
        List<String> words = fields.texts("tokenized_text");
        Optional<String> text = fields.text("text");
        Tokens tokens = text.isPresent() ? Tokens.within(text.get(), words, record.place()) : Tokens.joined(words);
        for (String name : fields.names()) {
            if (!TAKEN.contains(name)) {
                findings.once(name, record.place().finding("format.left-out", name));
            }
        }
        DocumentDraft draft = new DocumentDraft(
                record.place(),
                fields.text("name").orElse(record.named(String.valueOf(record.number()))),
                text.orElse(String.join(" ", words)),
                Map.of());
        for (JsonNode entity : fields.list("ner")) {
            entity(entity, draft, tokens, fields);
        }
        return Optional.of(draft.finished());
    }

    private static void entity(JsonNode entity, DocumentDraft draft, Tokens tokens, Fields fields)
            throws FormatException {
        if (!entity.isArray() || entity.size() != 3 || !entity.get(2).isString()) {
            throw fields.wrong("ner", "triples");
        }
        int first = Fields.offset(entity.get(0), "ner", draft.place());
        int last = Fields.offset(entity.get(1), "ner", draft.place());
        String label = entity.get(2).stringValue();
        if (first < 0 || last < first || last >= tokens.spans().size()) {
            throw draft.place()
                    .refused(
                            "format.gliner-no-token",
                            label,
                            first,
                            last,
                            tokens.spans().size());
        }
        int start = tokens.spans().get(first).start();
        int end = tokens.spans().get(last).end();
        if (start == end) {
            throw draft.place().refused("format.draft-reversed", label, first, last);
        }
        LayerDraft layer = draft.layer(DocumentDraft.UNNAMED_LAYER);
        layer.markNext(label, List.of(new Span(start, end)), Map.of(), "");
    }
}
