package org.glossator.settings;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Puts what has changed here over what stands in a file that others write too: field by field the last writer counts,
/// and what nobody here has touched stays as it is, fields of newer versions among it.
final class Blending {

    private Blending() {}

    /// Brings everything in which `now` differs from `before` into `file`.
    static void blend(ObjectNode before, ObjectNode now, ObjectNode file) {
        for (Map.Entry<String, JsonNode> field : now.properties()) {
            JsonNode old = before.path(field.getKey());
            if (!field.getValue().equals(old)) {
                put(old, field, file);
            }
        }
        for (String gone : before.propertyNames()) {
            if (!now.has(gone)) {
                file.remove(gone);
            }
        }
    }

    private static void put(JsonNode old, Map.Entry<String, JsonNode> field, ObjectNode file) {
        if (field.getValue() instanceof ObjectNode now && file.path(field.getKey()) instanceof ObjectNode there) {
            blend(old instanceof ObjectNode before ? before : JsonNodeFactory.instance.objectNode(), now, there);
        } else {
            file.set(field.getKey(), field.getValue());
        }
    }
}
