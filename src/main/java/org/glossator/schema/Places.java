package org.glossator.schema;

import java.util.HashMap;
import java.util.Map;

/// Where the things of a schema stand in its file. Of two with one name, the later one counts.
final class Places {

    private final Map<SchemaItem, Map<Flaw.Field, Place>> places = new HashMap<>();

    void put(SchemaItem item, Flaw.Field field, Place place) {
        places.computeIfAbsent(item, _ -> new HashMap<>()).put(field, place);
    }

    /// Where `flaw` is, `elsewhere` if that is not known.
    Place of(Flaw flaw, Place elsewhere) {
        return places.getOrDefault(flaw.item(), Map.of()).getOrDefault(flaw.field(), elsewhere);
    }
}
