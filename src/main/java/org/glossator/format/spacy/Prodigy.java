package org.glossator.format.spacy;

import java.util.List;
import java.util.Set;
import org.glossator.format.Feature;
import org.glossator.format.Format;
import org.glossator.message.Message;
import org.glossator.text.OffsetUnit;

/// The format of Prodigy: a task on each line.
///
/// ```json
/// {"text": "…", "spans": [{"start": 0, "end": 4, "token_start": 0, "token_end": 0, "label": "Actor"}],
///  "tokens": [{"text": "Iran", "start": 0, "end": 4, "id": 0, "ws": true}],
///  "relations": [{"head": 0, "child": 3, "label": "agent", "head_span": {…}, "child_span": {…}}],
///  "meta": {"source": "…"}, "answer": "accept", "_annotator_id": "…"}
/// ```
///
/// * Offsets count code points, ends exclusive; `token_end` is inclusive, and characters are believed where both
///   disagree. `head` and `child` of a relation count tokens, of a span [the last one][relations].
/// * A task is accepted, rejected or ignored; only what was accepted is read.
/// * One annotator's answer is one line: those over the same text become layers of one document. The names of
///   fields that begin with `_` are Prodigy's own bookkeeping.
/// * Fields that Prodigy does not know it passes on, so attributes and notes stand with their span.
///
/// [relations]: https://support.prodi.gy/t/confusion-about-structure-of-relations-jsonl-format/6467
final class Prodigy {

    static final Format FORMAT = new Format(
            "prodigy",
            Message.of("format.prodigy-name"),
            OffsetUnit.CODE_POINT,
            Set.of(
                    Feature.OVERLAP,
                    Feature.ATTRIBUTES,
                    Feature.RELATIONS,
                    Feature.NOTES,
                    Feature.LAYERS,
                    Feature.METADATA),
            List.of("jsonl", "json"),
            "https://prodi.gy/docs/api-interfaces");

    private Prodigy() {}
}
