package org.glossator.format.spacy;

import java.util.List;
import java.util.Set;
import org.glossator.format.Feature;
import org.glossator.format.Format;
import org.glossator.message.Message;
import org.glossator.text.OffsetUnit;

/// The format of spaCy: on each line what `Doc.to_json()` gives and `Doc.from_json()` takes.
///
/// ```json
/// {"text": "…", "ents": [{"start": 0, "end": 4, "label": "Actor"}],
///  "spans": {"gold": [{"start": 0, "end": 4, "label": "Actor", "kb_id": ""}]},
///  "tokens": [{"id": 0, "start": 0, "end": 4}], "name": "…", "meta": {"source": "…"}}
/// ```
///
/// * Offsets count code points, ends exclusive.
/// * A group of `spans` is a layer. `ents` are written beside it where there is one layer and nothing in it overlaps,
///   since spaCy takes no others; read, an entity that stands in a group, too, is one with it.
/// * `tokens` are written so that every annotation begins and ends with one: spaCy drops spans that do not. They
///   follow Unicode's words; blanks stand alone where spaCy's own rules let them.
/// * Read as well: `{"text", "entities": [[start, end, "label"]]}` and `["text", {"entities": …}]`, which former
///   versions were trained with, and a plain list of `spans`.
final class Spacy {

    static final Format FORMAT = new Format(
            "spacy",
            Message.of("format.spacy-name"),
            OffsetUnit.CODE_POINT,
            Set.of(Feature.OVERLAP, Feature.LAYERS, Feature.METADATA),
            List.of("jsonl", "json"),
            "https://spacy.io/api/doc#to_json");

    private Spacy() {}
}
