package org.glossator.format.csv;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.format.FormatException;
import org.glossator.format.Place;
import org.glossator.format.json.Fields;
import org.glossator.format.json.JsonRecord;

/// A row by the names of its columns.
record Row(Map<String, String> fields, Place place) {

    static Row of(List<String> header, List<String> fields, Place place) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            named.put(header.get(i), fields.get(i));
        }
        return new Row(named, place);
    }

    /// What stands in the column `name`; nothing if there is no such column.
    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /// Whether it tells of a mention.
    boolean hasMention() {
        return !field("label").isEmpty()
                || !field("start").isEmpty()
                || !field("end").isEmpty();
    }

    int number(String name) throws FormatException {
        String written = field(name).strip();
        if (!written.matches("-?\\d{1,9}")) {
            throw place.refused("format.csv-number", name, written);
        }
        return Integer.parseInt(written);
    }

    /// The pairs under `spans`, or start and end alone.
    List<int[]> pairs() throws FormatException {
        String written = field("spans").strip();
        if (written.isEmpty()) {
            return List.of(new int[] {number("start"), number("end")});
        }
        List<int[]> pairs = new ArrayList<>();
        for (String pair : written.split(" +", -1)) {
            if (!pair.matches("\\d{1,9}-\\d{1,9}")) {
                throw place.refused("format.csv-spans", "spans");
            }
            int hyphen = pair.indexOf('-');
            pairs.add(
                    new int[] {Integer.parseInt(pair.substring(0, hyphen)), Integer.parseInt(pair.substring(hyphen + 1))
                    });
        }
        return pairs;
    }

    /// The object under `attributes`, in a field of that name.
    Fields attributes() throws FormatException {
        String written = field("attributes").isBlank() ? "{}" : field("attributes");
        byte[] json = ("{\"attributes\":" + written + "}").getBytes(StandardCharsets.UTF_8);
        return Fields.of(new JsonRecord(place, 1, json).read(), "attributes", place);
    }
}
