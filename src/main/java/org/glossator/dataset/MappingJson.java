package org.glossator.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.format.FormatException;
import org.glossator.format.Place;
import org.glossator.format.Reading;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads a mapping of labels from one JSON object, whose values are texts or null, so that each rule knows its line.
final class MappingJson {

    private static final int LONGEST = 16 << 20;
    private static final JsonFactory JSON = new JsonFactory();

    private MappingJson() {}

    static List<MappingRow> read(Path file) throws FormatException {
        Reading.requireFile(file);
        if (Reading.size(file) > LONGEST) {
            throw Place.line(file, 1).refused("dataset.map-not-json");
        }
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), Files.readAllBytes(file))) {
            return rows(json, file);
        } catch (JacksonException broken) {
            throw Place.line(file, Math.max(1, broken.getLocation().getLineNr()))
                    .refused("dataset.map-not-json");
        } catch (IOException failure) {
            throw Reading.refused(file, failure);
        }
    }

    private static List<MappingRow> rows(JsonParser json, Path file) throws FormatException {
        require(json.nextToken() == JsonToken.START_OBJECT, json, file);
        List<MappingRow> rows = new ArrayList<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String from = json.currentName();
            Place place = place(json, file);
            JsonToken value = json.nextToken();
            require(value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NULL, json, file);
            String to = value == JsonToken.VALUE_NULL ? "" : json.getString();
            rows.add(MappingRow.of(MappingRow.Kind.LABEL, from, to, place));
        }
        require(json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null, json, file);
        return rows;
    }

    private static void require(boolean asItShould, JsonParser json, Path file) throws FormatException {
        if (!asItShould) {
            throw place(json, file).refused("dataset.map-not-json");
        }
    }

    private static Place place(JsonParser json, Path file) {
        return Place.line(file, Math.max(1, json.currentTokenLocation().getLineNr()));
    }
}
