package org.glossator.format.webannotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.format.DocumentDraft;
import org.glossator.format.FormatException;
import org.glossator.format.LayerDraft;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeValue;
import org.glossator.text.Span;
import tools.jackson.databind.JsonNode;

/// Puts the marks and links of one source into its document.
final class DescribedMarks {

    private final DocumentDraft draft;
    private final Locating locating;
    private final Map<String, LayerDraft> layerOfMark = new LinkedHashMap<>();

    DescribedMarks(DocumentDraft draft) {
        this.draft = draft;
        this.locating = new Locating(draft);
    }

    void mark(Entry entry) throws FormatException {
        List<Span> spans =
                locating.of(entry.targets(), entry.id(), entry.fields().place());
        List<String> labels = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        Map<AttributeName, List<AttributeValue>> told = new LinkedHashMap<>();
        for (Body body : entry.bodies()) {
            switch (body.purpose()) {
                case "tagging" -> labels.add(body.words());
                case "commenting" -> notes.add(body.words());
                default -> {
                    String name = body.label().filter(label -> !label.isBlank()).orElse(body.purpose());
                    told.computeIfAbsent(new AttributeName(name), _ -> new ArrayList<>())
                            .add(value(body, entry));
                }
            }
        }
        if (labels.isEmpty()) {
            labels.add(entry.motivation());
        }
        LayerDraft layer = draft.layer(entry.layer(), entry.kind());
        layerOfMark.put(entry.id(), layer);
        for (int i = 0; i < labels.size(); i++) {
            String key = i == 0 ? entry.id() : entry.id() + "#" + (i + 1);
            layer.mark(key, labels.get(i), spans, together(told), String.join("\n", notes));
        }
    }

    private static AttributeValue value(Body body, Entry entry) throws FormatException {
        JsonNode value = body.value().orElse(null);
        if (value != null && value.isBoolean()) {
            return new AttributeValue.Flag(value.booleanValue());
        }
        if (value != null && value.isNumber()) {
            return AttributeValue.Numeric.parse(value.asString())
                    .orElseThrow(() -> entry.fields().wrong("value", "attribute"));
        }
        return new AttributeValue.Text(body.words());
    }

    /// Several values of one attribute are a list.
    private static Map<AttributeName, AttributeValue> together(Map<AttributeName, List<AttributeValue>> told) {
        Map<AttributeName, AttributeValue> attributes = new LinkedHashMap<>();
        told.forEach((name, values) -> attributes.put(
                name,
                values.size() == 1
                        ? values.getFirst()
                        : new AttributeValue.Choices(
                                values.stream().map(AttributeValue::toString).toList())));
        return attributes;
    }

    void link(Entry entry) throws FormatException {
        String from = entry.targets().getFirst().source();
        String type = "linking";
        String to = "";
        for (Body body : entry.bodies()) {
            if (body.purpose().equals("tagging")) {
                type = body.words();
            } else {
                to = body.link().orElse(to);
            }
        }
        LayerDraft layer = layerOfMark.get(from);
        if (layer == null || !layer.has(to)) {
            throw entry.fields().place().refused("format.draft-relation-to-nothing", type, layer == null ? from : to);
        }
        layer.relate(type, from, to);
    }
}
