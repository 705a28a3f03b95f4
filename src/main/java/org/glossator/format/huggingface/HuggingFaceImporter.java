package org.glossator.format.huggingface;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.glossator.format.DocumentDraft;
import org.glossator.format.DocumentSink;
import org.glossator.format.FileTree;
import org.glossator.format.Finding;
import org.glossator.format.Format;
import org.glossator.format.FormatException;
import org.glossator.format.ImportReport;
import org.glossator.format.Importer;
import org.glossator.format.LayeredDocument;
import org.glossator.format.Tally;
import org.glossator.format.json.Attributes;
import org.glossator.format.json.Fields;
import org.glossator.format.json.JsonRecord;
import org.glossator.format.json.RecordReading;
import org.glossator.message.Message;
import org.glossator.task.Progress;
import org.glossator.text.OffsetUnit;
import org.glossator.text.Span;
import org.glossator.text.UnitOffsets;
import tools.jackson.databind.JsonNode;

/// Reads Hugging Face dataset folders whose lines hold texts and entities, as ours do, split by split in the order of
/// their names. The tags are not read: entities say more.
public final class HuggingFaceImporter implements Importer {

    @Override
    public Format format() {
        return HuggingFace.FORMAT;
    }

    @Override
    public boolean recognises(Path path, String head) {
        try {
            Path card = path.resolve(HuggingFace.CARD);
            return Files.isDirectory(path)
                    && Files.isRegularFile(card)
                    && Files.size(card) < 1 << 24
                    && new String(Files.readAllBytes(card), StandardCharsets.ISO_8859_1).contains("dataset_info:")
                    && !data(path, _ -> {}).isEmpty();
        } catch (IOException | FormatException _) {
            return false; // whoever reads it will say why it cannot be read
        }
    }

    private static List<Path> data(Path folder, Consumer<Finding> findings) throws FormatException {
        Path data = folder.resolve(HuggingFace.DATA);
        return Files.isDirectory(data)
                ? FileTree.files(data, file -> file.toString().endsWith(HuggingFace.ENDING), findings)
                : List.of();
    }

    @Override
    public <E extends Exception> ImportReport read(Path path, DocumentSink<E> sink, Progress progress)
            throws FormatException, E {
        List<Finding> findings = new ArrayList<>();
        List<Path> data = data(path, findings::add);
        if (data.isEmpty()) {
            throw FormatException.about(path, Message.of("format.hugging-face-no-data", path.toString()));
        }
        Tally tally = Tally.NOTHING;
        for (Path file : data) {
            ImportReport report = new RecordReading(
                            file, (value, record, _) -> Optional.of(document(value, record)), List.of())
                    .lines(sink, progress);
            tally = tally.plus(report.tally());
            findings.addAll(report.findings());
        }
        return new ImportReport(tally, findings);
    }

    private static LayeredDocument document(JsonNode value, JsonRecord record) throws FormatException {
        Fields fields = Fields.of(value, "document", record.place());
        String name = fields.text("name").orElse(record.named(String.valueOf(record.number())));
        DocumentDraft draft = new DocumentDraft(
                record.place(),
                name,
                fields.requiredText("text"),
                object(fields, "metadata", record).told(Set.of()));
        UnitOffsets offsets = UnitOffsets.of(draft.text(), OffsetUnit.CODE_POINT);
        for (Fields entity : fields.objects("entities")) {
            String id = entity.requiredId("id");
            List<Span> spans = new ArrayList<>();
            for (Fields span : entity.objects("spans")) {
                spans.add(draft.span(offsets, span.offset("start"), span.offset("end"), id));
            }
            if (spans.isEmpty()) {
                spans.add(draft.span(offsets, entity.offset("start"), entity.offset("end"), id));
            }
            draft.layer(entity.text("layer").orElse(DocumentDraft.UNNAMED_LAYER))
                    .mark(
                            id,
                            entity.requiredText("label"),
                            spans,
                            Attributes.read(within(entity, "attributes", record), "attributes"),
                            entity.text("note").orElse(""));
        }
        for (Fields relation : fields.objects("relations")) {
            draft.layer(relation.text("layer").orElse(DocumentDraft.UNNAMED_LAYER))
                    .relate(
                            relation.requiredText("type"),
                            relation.requiredId("source"),
                            relation.requiredId("target"));
        }
        return draft.finished();
    }

    /// The object that the text under `name` is as JSON.
    private static Fields object(Fields fields, String name, JsonRecord record) throws FormatException {
        return within(fields, name, record).object(name).orElseThrow(() -> fields.wrong(name, "object"));
    }

    private static Fields within(Fields fields, String name, JsonRecord record) throws FormatException {
        String written = fields.text(name).filter(words -> !words.isBlank()).orElse("{}");
        byte[] json = ("{\"" + name + "\":" + written + "}").getBytes(StandardCharsets.UTF_8);
        return Fields.of(new JsonRecord(record.place(), 1, json).read(), name, record.place());
    }
}
