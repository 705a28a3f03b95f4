package org.glossator.format.spacy;

import java.util.Optional;
import org.glossator.format.DocumentDraft;
import org.glossator.format.FormatException;
import org.glossator.format.json.Fields;
import org.glossator.text.Span;
import org.glossator.text.UnitOffsets;

/// A span of a task.
///
/// @param key what it is called in its task
/// @param agrees whether its tokens, where they are told, are those at its characters
record ProdigySpan(String key, Fields fields, Span span, boolean agrees) {

    static ProdigySpan of(Fields fields, String number, DocumentDraft draft, UnitOffsets offsets, Tokens tokens)
            throws FormatException {
        String key = fields.id("id").map(id -> "id " + id).orElse(number);
        Span span = draft.span(offsets, fields.offset("start"), fields.offset("end"), fields.requiredText("label"));
        boolean told = fields.has("token_start")
                && fields.has("token_end")
                && !tokens.spans().isEmpty();
        boolean agrees = !told
                || (tokens.beginningAt(span.start()) == fields.offset("token_start")
                        && tokens.endingAt(span.end()) == fields.offset("token_end"));
        return new ProdigySpan(key, fields, span, agrees);
    }

    String label() throws FormatException {
        return fields.requiredText("label");
    }

    /// Whether `other`, at the end of a relation, tells of this span.
    boolean is(Fields other) throws FormatException {
        if (other.has("id") && fields.has("id")) {
            return other.id("id").equals(fields.id("id"));
        }
        Optional<String> label = other.text("label");
        return other.offset("start") == fields.offset("start")
                && other.offset("end") == fields.offset("end")
                && (label.isEmpty() || label.get().equals(label()));
    }
}
