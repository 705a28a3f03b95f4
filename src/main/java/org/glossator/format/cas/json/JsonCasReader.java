package org.glossator.format.cas.json;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.format.FormatException;
import org.glossator.format.Place;
import org.glossator.format.cas.Cas;
import org.glossator.format.cas.CasValue;
import org.glossator.format.cas.CasView;
import org.glossator.format.cas.FeatureStructure;
import org.glossator.format.cas.TypeSystem;
import org.glossator.format.cas.Uima;
import org.glossator.format.json.Fields;
import org.glossator.format.json.JsonRecord;
import org.glossator.format.json.JsonRecords;
import org.glossator.message.Message;
import org.glossator.text.OffsetUnit;
import tools.jackson.databind.JsonNode;

/// Reads one CAS.
final class JsonCasReader {

    private final Fields file;
    private final Map<Integer, FeatureStructure> structures = new LinkedHashMap<>();

    private JsonCasReader(Fields file) {
        this.file = file;
    }

    /// The CAS that `file` holds.
    ///
    /// @throws FormatException if it cannot be read, or holds none or several
    static Cas read(Path file) throws FormatException {
        try (JsonRecords records = JsonRecords.items(file)) {
            Optional<JsonRecord> record = records.next();
            if (record.isEmpty()) {
                throw Place.line(file, 1).refused("cas.no-json");
            }
            JsonNode value = record.get().read();
            if (!value.isObject()
                    || !value.has(JsonCas.STRUCTURES)
                    || records.next().isPresent()) {
                throw record.get().place().refused("cas.no-json");
            }
            return new JsonCasReader(Fields.of(value, "CAS", record.get().place())).cas();
        }
    }

    private Cas cas() throws FormatException {
        OffsetUnit unit = unit();
        for (Fields each : objects()) {
            add(structure(each));
        }
        TypeSystem types = new JsonTypes(file).with(structures.values());
        List<CasView> views = new ArrayList<>();
        Optional<Fields> told = file.object(JsonCas.VIEWS);
        if (told.isPresent()) {
            for (String name : told.get().names()) {
                views.add(view(
                        told.get().object(name).orElseThrow(() -> told.get().missing(name))));
            }
        }
        return Cas.of(types, structures, views, unit);
    }

    private OffsetUnit unit() throws FormatException {
        Optional<Fields> header = file.object(JsonCas.HEADER);
        String encoding =
                header.isEmpty() ? "UTF-16" : header.get().text(JsonCas.OFFSETS).orElse("UTF-16");
        return switch (encoding) {
            case "UTF-8" -> OffsetUnit.BYTE;
            case "UTF-16" -> OffsetUnit.UTF_16;
            case "UTF-32" -> OffsetUnit.CODE_POINT;
            default -> throw file.place().refused("cas.json-offsets", encoding);
        };
    }

    /// The structures, which are a list or an object by their ids.
    private List<Fields> objects() throws FormatException {
        JsonNode all = file.value(JsonCas.STRUCTURES).orElseThrow(() -> file.missing(JsonCas.STRUCTURES));
        if (!all.isObject()) {
            return file.objects(JsonCas.STRUCTURES);
        }
        List<Fields> objects = new ArrayList<>();
        for (var entry : all.properties()) {
            Fields fields = Fields.of(entry.getValue(), entry.getKey(), file.place());
            objects.add(new Fields(fields.node(), entry.getKey(), fields.place()));
        }
        return objects;
    }

    private void add(FeatureStructure structure) throws FormatException {
        if (structure.id() <= 0) {
            throw structure.place().refused("cas.no-id", structure.type());
        }
        if (structures.putIfAbsent(structure.id(), structure) != null) {
            throw structure.place().refused("cas.id-twice", structure.id());
        }
    }

    private FeatureStructure structure(Fields fields) throws FormatException {
        int id = fields.has(JsonCas.ID) ? fields.offset(JsonCas.ID) : id(fields.of());
        Place place = new Place(file.place().file(), file.place().line(), Message.of("cas.place-structure", id));
        Fields here = new Fields(fields.node(), JsonCas.STRUCTURES, place);
        String type = here.requiredText(JsonCas.TYPE);
        Map<String, CasValue> features = new LinkedHashMap<>();
        for (String name : here.names()) {
            Optional<JsonNode> value = here.value(name);
            if (name.equals(JsonCas.ELEMENTS)) {
                features.put(Uima.ELEMENTS, elements(here, isOfReferences(type)));
            } else if (name.startsWith(JsonCas.REFERENCE)) {
                features.put(name.substring(1), reference(here, name));
            } else if (!name.startsWith(JsonCas.KEYWORD) && value.isPresent()) {
                if (value.get().isContainer()) {
                    throw here.wrong(name, "attribute");
                }
                boolean isMarked = name.startsWith(JsonCas.ANCHOR) || name.startsWith(JsonCas.NUMBER);
                features.put(
                        isMarked ? name.substring(1) : name,
                        new CasValue.Words(value.get().asString()));
            }
        }
        return new FeatureStructure(id, type, features, place);
    }

    private static int id(String words) {
        return words.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(words) : CasValue.NOTHING;
    }

    private static boolean isOfReferences(String type) {
        return type.equals(Uima.FS_ARRAY) || type.endsWith("[]");
    }

    private static CasValue reference(Fields fields, String name) throws FormatException {
        return new CasValue.Reference(fields.has(name) ? fields.offset(name) : CasValue.NOTHING);
    }

    private static CasValue elements(Fields fields, boolean areReferences) throws FormatException {
        Optional<JsonNode> value = fields.value(JsonCas.ELEMENTS);
        if (value.isPresent() && value.get().isString()) {
            return new CasValue.Words(value.get().stringValue());
        }
        List<Integer> ids = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (JsonNode each : fields.list(JsonCas.ELEMENTS)) {
            if (areReferences) {
                ids.add(each.isNull() ? CasValue.NOTHING : Fields.offset(each, JsonCas.ELEMENTS, fields.place()));
            } else {
                texts.add(each.isNull() ? "" : each.asString());
            }
        }
        return areReferences ? new CasValue.References(ids) : new CasValue.Texts(texts);
    }

    private static CasView view(Fields view) throws FormatException {
        List<Integer> members = new ArrayList<>();
        for (JsonNode member : view.list(JsonCas.MEMBERS)) {
            members.add(Fields.offset(member, JsonCas.MEMBERS, view.place()));
        }
        return new CasView(view.has(JsonCas.SOFA) ? view.offset(JsonCas.SOFA) : CasValue.NOTHING, members);
    }
}
