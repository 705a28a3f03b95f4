package org.glossator.format.spacy;

import java.nio.file.Path;
import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.format.Export;
import org.glossator.format.Exporter;
import org.glossator.format.Format;
import org.glossator.format.FormatException;
import org.glossator.format.LayerMarkup;
import org.glossator.format.LayeredDocument;
import org.glossator.format.json.JsonExport;
import org.glossator.format.json.JsonFile;
import org.glossator.text.OffsetMap;
import org.glossator.text.Span;
import tools.jackson.core.JsonGenerator;

/// Writes JSON Lines that spaCy's `Doc.from_json()` takes as they stand.
public final class SpacyExporter implements Exporter {

    @Override
    public Format format() {
        return Spacy.FORMAT;
    }

    @Override
    public Export begin(Path target) throws FormatException {
        return new JsonExport(JsonFile.lines(target), Spacy.FORMAT, (layered, file, losses) -> {
            losses.beyond(layered);
            losses.kinds(layered);
            file.add(json -> write(json, layered));
        });
    }

    private static void write(JsonGenerator json, LayeredDocument layered) {
        OffsetMap offsets = OffsetMap.of(layered.document().text());
        json.writeStartObject();
        json.writeStringProperty("text", layered.document().text());
        json.writeStringProperty("name", layered.document().name());
        json.writeObjectPropertyStart("meta");
        layered.document().head().metadata().forEach(json::writeStringProperty);
        json.writeEndObject();
        if (layered.layers().size() == 1 && isFlat(layered.layers().getFirst())) {
            json.writeArrayPropertyStart("ents");
            annotations(layered.layers().getFirst()).forEach(annotation -> span(json, annotation, offsets));
            json.writeEndArray();
        }
        json.writeObjectPropertyStart("spans");
        for (LayerMarkup layer : layered.layers()) {
            json.writeArrayPropertyStart(layer.name());
            annotations(layer).forEach(annotation -> span(json, annotation, offsets));
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeArrayPropertyStart("tokens");
        int number = 0;
        for (Span token : Tokens.of(layered).spans()) {
            json.writeStartObject();
            json.writeNumberProperty("id", number++);
            json.writeNumberProperty("start", offsets.toCodePoint(token.start()));
            json.writeNumberProperty("end", offsets.toCodePoint(token.end()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static List<Annotation> annotations(LayerMarkup layer) {
        return layer.markup().annotations().inOrder();
    }

    private static boolean isFlat(LayerMarkup layer) {
        int reached = 0;
        for (Annotation annotation : annotations(layer)) {
            if (annotation.outer().start() < reached) {
                return false;
            }
            reached = annotation.outer().end();
        }
        return true;
    }

    private static void span(JsonGenerator json, Annotation annotation, OffsetMap offsets) {
        json.writeStartObject();
        json.writeNumberProperty("start", offsets.toCodePoint(annotation.outer().start()));
        json.writeNumberProperty("end", offsets.toCodePoint(annotation.outer().end()));
        json.writeStringProperty("label", annotation.label().value());
        json.writeStringProperty("kb_id", "");
        json.writeEndObject();
    }
}
