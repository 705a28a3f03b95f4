package org.glossator.workflow;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.format.Finding;
import org.glossator.format.FormatException;
import org.glossator.format.Place;
import org.glossator.format.Reading;
import org.glossator.message.Message;
import org.glossator.schema.AttributeName;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationName;
import org.glossator.schema.SchemaItem;
import org.glossator.workflow.importing.Admission;

/// A file that says which names become which, as a spreadsheet writes it: a line each of what it is (`label`,
/// `attribute` or `relation`), the name in the data and the name that it becomes, with tabs between them. Where nothing
/// stands in the third place, what bears the name is left out. Empty lines and those that begin with `#` say nothing.
/// UTF-8.
public final class NameMapFile {

    private static final int LONGEST = 1 << 20;
    private static final int COLUMNS = 3;

    private NameMapFile() {}

    /// What `file` says.
    ///
    /// @throws FormatException if it cannot be read, or a line cannot be understood; the sentence names the line
    public static Map<SchemaItem, Admission> read(Path file) throws FormatException {
        Map<SchemaItem, Admission> admissions = new HashMap<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line =
                    i == 0 && lines.get(i).startsWith("\uFEFF") ? lines.get(i).substring(1) : lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Place place = Place.line(file, i + 1);
            String[] columns = line.split("\t", -1);
            if (columns.length > COLUMNS || columns.length < COLUMNS - 1 || columns[1].isBlank()) {
                throw place.refused("importing.map-line");
            }
            SchemaItem item = item(columns[0].strip(), columns[1].strip(), place);
            String to = columns.length < COLUMNS ? "" : columns[2].strip();
            Admission admission = to.isEmpty() ? new Admission.LeaveOut() : new Admission.Become(to);
            if (admissions.putIfAbsent(item, admission) != null) {
                throw place.refused("importing.map-twice", item.name());
            }
        }
        return admissions;
    }

    private static SchemaItem item(String kind, String name, Place place) throws FormatException {
        return switch (kind) {
            case "label" -> new SchemaItem.ALabel(new LabelName(name));
            case "attribute" -> new SchemaItem.AnAttribute(new AttributeName(name));
            case "relation" -> new SchemaItem.ARelation(new RelationName(name));
            default -> throw place.refused("importing.map-kind", kind);
        };
    }

    private static List<String> lines(Path file) throws FormatException {
        Reading.requireFile(file);
        if (Reading.size(file) > LONGEST) {
            throw FormatException.about(file, Message.of("importing.map-too-long", file.toString()));
        }
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException garbled) {
            throw new FormatException(
                    Finding.about(file, Message.of("importing.map-garbled", file.toString())), garbled);
        } catch (IOException failure) {
            throw Reading.refused(file, failure);
        }
    }
}
