package org.glossator.format.gliner;

import java.util.List;
import java.util.Set;
import org.glossator.format.Feature;
import org.glossator.format.Format;
import org.glossator.message.Message;
import org.glossator.text.OffsetUnit;

/// The format: one list (or a line each) of `{"tokenized_text": ["…"], "ner": [[first, last, "label"]]}`; both token
/// numbers are inclusive.
///
/// * Tokens are cut as GLiNER itself cuts what it is to read: words with their hyphens and underscores, every other
///   sign alone; and wherever an annotation begins or ends.
/// * White space is no token, so an annotation that begins or ends with it is trimmed, and one of nothing else has no
///   place. GLiNER passes over annotations of more tokens than its model's width, customarily 12.
/// * Other fields are ignored there. We add `name` and the `text` that the tokens stand in; where a file has no
///   `text`, it becomes its tokens joined by blanks.
final class Gliner {

    static final Format FORMAT = new Format(
            "gliner",
            Message.of("format.gliner-name"),
            OffsetUnit.TOKEN,
            Set.of(Feature.OVERLAP),
            List.of("json", "jsonl"),
            "https://urchade.github.io/GLiNER/training.html");

    private Gliner() {}
}
