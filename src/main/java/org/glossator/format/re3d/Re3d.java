package org.glossator.format.re3d;

import java.util.List;
import java.util.Set;
import org.glossator.format.Feature;
import org.glossator.format.Format;
import org.glossator.message.Message;
import org.glossator.text.OffsetUnit;

/// The format: a folder with `documents.json`, `entities.json` and `relations.json`, an object a line in each.
///
/// * Offsets count UTF-16 units, as the Java did that made the corpus. `value` repeats the words and proves them.
/// * An entity's `confidence` becomes an attribute. A relation names its ends by their places: where several
///   entities stand there, it leads to the one of the highest confidence.
/// * A relation from an entity to itself, of which the corpus has some, is left out and told of.
/// * A relation's own place and confidence have no room here and are told of.
final class Re3d {

    static final Format FORMAT = new Format(
            "re3d",
            Message.of("format.re3d-name"),
            OffsetUnit.UTF_16,
            Set.of(Feature.OVERLAP, Feature.ATTRIBUTES, Feature.RELATIONS, Feature.METADATA),
            List.of(),
            "https://github.com/dstl/re3d");

    static final String DOCUMENTS = "documents.json";
    static final String ENTITIES = "entities.json";
    static final String RELATIONS = "relations.json";

    /// The files of a folder, of which the last may be missing.
    static final Set<String> FILES = Set.of(DOCUMENTS, ENTITIES, RELATIONS);

    private Re3d() {}
}
