package org.glossator.format.gliner;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.format.Export;
import org.glossator.format.Exporter;
import org.glossator.format.Format;
import org.glossator.format.FormatException;
import org.glossator.format.LayerMarkup;
import org.glossator.format.LayeredDocument;
import org.glossator.format.Losses;
import org.glossator.format.json.JsonExport;
import org.glossator.format.json.JsonFile;
import org.glossator.text.Span;
import org.glossator.text.Words;
import tools.jackson.core.JsonGenerator;

/// Writes the one list that GLiNER is trained with.
public final class GlinerExporter implements Exporter {

    @Override
    public Format format() {
        return Gliner.FORMAT;
    }

    @Override
    public Export begin(Path target) throws FormatException {
        return new JsonExport(JsonFile.list(target), Gliner.FORMAT, (layered, file, losses) -> {
            losses.beyond(layered);
            Map<Annotation, Span> marks = marks(layered, losses);
            file.add(json -> write(json, layered, marks));
        });
    }

    /// The annotations that have a place among tokens, each with its words less the blanks at its ends.
    private static Map<Annotation, Span> marks(LayeredDocument layered, Losses losses) {
        Map<Annotation, Span> marks = new LinkedHashMap<>();
        for (LayerMarkup layer : layered.layers()) {
            for (Annotation annotation : layer.markup().annotations().inOrder()) {
                Span words = Words.trim(layered.document().text(), annotation.outer());
                if (words.isEmpty()) {
                    losses.add(layered, annotation, "format.loss-blank");
                } else {
                    marks.put(annotation, words);
                }
                if (!words.isEmpty() && !words.equals(annotation.outer())) {
                    losses.add(layered, annotation, "format.loss-trimmed");
                }
            }
        }
        return marks;
    }

    private static void write(JsonGenerator json, LayeredDocument layered, Map<Annotation, Span> marks) {
        String text = layered.document().text();
        Tokens tokens = Tokens.of(text, marks.values());
        json.writeStartObject();
        json.writeStringProperty("name", layered.document().name());
        json.writeStringProperty("text", text);
        json.writeArrayPropertyStart("tokenized_text");
        tokens.spans().forEach(token -> json.writeString(token.of(text)));
        json.writeEndArray();
        json.writeArrayPropertyStart("ner");
        marks.forEach((annotation, words) -> {
            json.writeStartArray();
            json.writeNumber(tokens.beginningAt(words.start()));
            json.writeNumber(tokens.endingAt(words.end()));
            json.writeString(annotation.label().value());
            json.writeEndArray();
        });
        json.writeEndArray();
        json.writeEndObject();
    }
}
