package org.glossator.format.jsonl;

import java.util.function.Consumer;
import org.glossator.annotation.Layer;
import org.glossator.format.FormatException;
import org.glossator.format.jsonl.RawDocument.RawAnnotation;
import org.glossator.format.jsonl.RawDocument.RawRelation;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/// Reads one line.
final class LineReader {

    private static final int DETAIL = 120;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final LinePlace place;
    private final LineCursor cursor;
    private final RawDocument document = new RawDocument();

    private LineReader(LinePlace place, LineCursor cursor) {
        this.place = place;
        this.cursor = cursor;
    }

    /// What `line` says.
    ///
    /// @param unknown told the names of properties that this format has not
    static RawDocument read(String line, LinePlace place, Consumer<String> unknown) throws FormatException {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
            parser.nextToken();
            RawDocument document = new LineReader(place, new LineCursor(parser, place, unknown)).document();
            if (parser.nextToken() != null) {
                throw place.refused("format.jsonl-more-than-one");
            }
            return document;
        } catch (UnexpectedEndOfInputException _) {
            throw place.refused("format.jsonl-truncated");
        } catch (JacksonException broken) {
            throw place.refused("format.jsonl-not-json", detail(broken));
        }
    }

    private static String detail(JacksonException broken) {
        String detail =
                String.valueOf(broken.getOriginalMessage()).lines().findFirst().orElse("");
        return detail.length() > DETAIL ? detail.substring(0, DETAIL) + "…" : detail;
    }

    private RawDocument document() throws FormatException {
        cursor.object("document", name -> {
            switch (name) {
                case "id" -> document.id = cursor.text(name);
                case "name" -> document.name = cursor.text(name);
                case "text" -> document.text = cursor.text(name);
                case "metadata" -> cursor.object(name, key -> document.metadata.put(key, cursor.text(key)));
                case "layers" -> cursor.object(name, layer -> document.layers.put(layer, kind(layer)));
                case "annotations" -> cursor.list(name, () -> document.annotations.add(annotation()));
                case "relations" -> cursor.list(name, () -> document.relations.add(relation()));
                default -> cursor.leaveOut(name);
            }
        });
        return document;
    }

    private Layer.Kind kind(String layer) throws FormatException {
        String written = cursor.text(layer);
        return Jsonl.kind(written).orElseThrow(() -> place.refused("format.jsonl-unknown-kind", layer, written));
    }

    private RawAnnotation annotation() throws FormatException {
        RawAnnotation annotation = new RawAnnotation();
        cursor.object("annotations", name -> {
            switch (name) {
                case "id" -> annotation.id = cursor.text(name);
                case "layer" -> annotation.layer = cursor.text(name);
                case "label" -> annotation.label = cursor.text(name);
                case "start" -> annotation.start = cursor.offset(name);
                case "end" -> annotation.end = cursor.offset(name);
                case "spans" -> annotation.spans = cursor.pairs(name);
                case "quote" -> annotation.quote = cursor.text(name);
                case "attributes" -> annotation.attributes = cursor.attributes(name);
                case "note" -> annotation.note = cursor.text(name);
                default -> cursor.leaveOut(name);
            }
        });
        return annotation;
    }

    private RawRelation relation() throws FormatException {
        RawRelation relation = new RawRelation();
        cursor.object("relations", name -> {
            switch (name) {
                case "id" -> relation.id = cursor.text(name);
                case "layer" -> relation.layer = cursor.text(name);
                case "type" -> relation.type = cursor.text(name);
                case "source" -> relation.source = cursor.text(name);
                case "target" -> relation.target = cursor.text(name);
                default -> cursor.leaveOut(name);
            }
        });
        return relation;
    }
}
