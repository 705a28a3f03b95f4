package org.glossator.format.chat;

import java.nio.file.Path;
import org.glossator.format.Export;
import org.glossator.format.Exporter;
import org.glossator.format.Format;
import org.glossator.format.FormatException;
import org.glossator.format.LayerMarkup;
import org.glossator.format.LayeredDocument;
import org.glossator.format.Losses;
import org.glossator.format.json.JsonExport;
import org.glossator.format.json.JsonFile;
import tools.jackson.core.JsonGenerator;

/// Writes chats, a line for each layer of a document. A document that nobody annotated has nothing to teach.
public final class ChatExporter implements Exporter {

    private static final String SYSTEM =
            "Annotate the text. Answer with JSON: \"annotations\", each with a \"label\", the \"quote\" from the text,"
                + " its \"occurrence\" counted from 1, and \"attributes\"; and \"relations\", each with a \"type\" and"
                + " the numbers of its \"source\" and \"target\" among the annotations.";

    @Override
    public Format format() {
        return Chat.FORMAT;
    }

    @Override
    public Export begin(Path target) throws FormatException {
        return new JsonExport(JsonFile.lines(target), Chat.FORMAT, (layered, file, losses) -> {
            losses.beyond(layered);
            nameLosses(layered, losses);
            PlainText text = new PlainText(layered.document().text());
            for (LayerMarkup layer : layered.layers()) {
                String answer = new Answer(text, layer).json();
                file.add(json -> chat(json, text, answer));
            }
        });
    }

    private static void nameLosses(LayeredDocument layered, Losses losses) {
        if (layered.document().text().indexOf('\r') >= 0) {
            losses.add(layered, "format.chat-line-ends");
        }
        if (layered.layers().size() > 1) {
            losses.add(layered, "format.chat-layers", layered.layers().size());
        }
        if (layered.layers().isEmpty()) {
            losses.leaveOut(layered, "format.chat-nothing");
        }
    }

    private static void chat(JsonGenerator json, PlainText text, String answer) {
        json.writeStartObject();
        json.writeArrayPropertyStart("messages");
        message(json, "system", SYSTEM);
        message(json, "user", text.text());
        message(json, "assistant", answer);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void message(JsonGenerator json, String role, String content) {
        json.writeStartObject();
        json.writeStringProperty("role", role);
        json.writeStringProperty("content", content);
        json.writeEndObject();
    }
}
