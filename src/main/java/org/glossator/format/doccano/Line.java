package org.glossator.format.doccano;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.format.FormatException;
import org.glossator.format.json.Fields;
import tools.jackson.databind.JsonNode;

/// A line as it is written.
record Line(Fields fields) {

    private static final List<String> TRIPLES = List.of("label", "labels");
    private static final Set<String> TAKEN =
            Set.of("text", "data", "name", "entities", "relations", "annotations", Doccano.UNIT);

    /// A mark; its offsets are in the unit of the file.
    ///
    /// @param id what relations call it
    record Mark(String id, int start, int end, String label) {}

    /// A relation between marks.
    record Link(String type, String from, String to) {}

    String text() throws FormatException {
        return fields.requiredText(fields.has("data") && !fields.has("text") ? "data" : "text");
    }

    Optional<String> name() throws FormatException {
        return fields.text("name");
    }

    /// What the line says of its offsets, if it says it.
    Optional<String> unit() {
        return fields.value(Doccano.UNIT).filter(JsonNode::isString).map(JsonNode::stringValue);
    }

    /// The marks; where several forms stand side by side, they say the same, and entities say the most.
    List<Mark> marks() throws FormatException {
        for (String form : List.of("entities", "annotations")) {
            if (fields.has(form)) {
                return entities(form);
            }
        }
        for (String form : TRIPLES) {
            if (isOfTriples(form)) {
                return triples(form);
            }
        }
        return List.of();
    }

    private List<Mark> entities(String form) throws FormatException {
        List<Mark> marks = new ArrayList<>();
        for (Fields entity : fields.objects(form)) {
            marks.add(new Mark(
                    entity.id("id").orElse("#" + (marks.size() + 1)),
                    entity.offset("start_offset"),
                    entity.offset("end_offset"),
                    entity.requiredId("label")));
        }
        return marks;
    }

    /// Labels that are words alone are labels of the document.
    private boolean isOfTriples(String form) throws FormatException {
        return fields.value(form).isPresent()
                && fields.value(form).get().isArray()
                && fields.list(form).stream().noneMatch(JsonNode::isString);
    }

    private List<Mark> triples(String form) throws FormatException {
        List<Mark> marks = new ArrayList<>();
        for (JsonNode triple : fields.list(form)) {
            if (!triple.isArray() || triple.size() != 3 || !triple.get(2).isString()) {
                throw fields.wrong(form, "triples");
            }
            marks.add(new Mark(
                    "#" + (marks.size() + 1),
                    Fields.offset(triple.get(0), form, fields.place()),
                    Fields.offset(triple.get(1), form, fields.place()),
                    triple.get(2).stringValue()));
        }
        return marks;
    }

    List<Link> links() throws FormatException {
        List<Link> links = new ArrayList<>();
        for (Fields relation : fields.objects("relations")) {
            links.add(new Link(
                    relation.requiredText("type"), relation.requiredId("from_id"), relation.requiredId("to_id")));
        }
        return links;
    }

    Map<String, String> metadata() throws FormatException {
        Set<String> taken = new HashSet<>(TAKEN);
        for (String form : TRIPLES) {
            if (isOfTriples(form)) {
                taken.add(form);
            }
        }
        return fields.told(taken);
    }
}
