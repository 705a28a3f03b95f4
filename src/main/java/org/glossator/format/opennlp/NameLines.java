package org.glossator.format.opennlp;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.glossator.annotation.flat.Placed;
import org.glossator.format.DocumentLosses;
import org.glossator.format.Flattening.FlatDocument;
import org.glossator.format.TypeNames;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;
import org.glossator.text.Span;
import org.glossator.text.Tokens;
import org.jspecify.annotations.Nullable;

/// The lines of documents. A sentence never ends within a name; labels are written as words, and one that has to
/// change is told once.
final class NameLines {

    private final TypeNames types = new TypeNames();
    private final Set<LabelName> told = new HashSet<>();

    NameLines(Schema schema) {
        schema.allLabels().map(Label::name).forEach(label -> types.of(label.value()));
    }

    String of(FlatDocument flat, DocumentLosses losses) {
        Tokens tokens = flat.tokens();
        StringBuilder out = new StringBuilder(flat.document().text().length() * 5 / 4);
        Iterator<Placed> names = flat.kept().iterator();
        @Nullable Placed name = names.hasNext() ? names.next() : null;
        for (int i = 0; i < tokens.size(); i++) {
            boolean within = name != null && name.tokens().first() < i;
            if (i > 0) {
                out.append(tokens.beginsSentence(i) && !within ? '\n' : ' ');
            }
            if (name != null && name.tokens().first() == i) {
                out.append(NameSamples.start(type(name, losses))).append(' ');
            }
            out.append(token(tokens, i, flat.document().text(), losses));
            if (name != null && name.tokens().end() == i + 1) {
                out.append(' ').append(NameSamples.END);
                name = names.hasNext() ? names.next() : null;
            }
        }
        return out.append('\n').toString();
    }

    private String type(Placed name, DocumentLosses losses) {
        LabelName label = name.annotation().label();
        String type = types.of(label.value());
        if (!type.equals(label.value()) && told.add(label)) {
            losses.tell(name.annotation().outer(), "format.changed-name", "label", label.value(), type);
        }
        return type;
    }

    /// A token that would be taken for a tag loses its first sign.
    private static String token(Tokens tokens, int i, String text, DocumentLosses losses) {
        Span span = new Span(tokens.start(i), tokens.end(i));
        String token = span.of(text);
        if (!NameSamples.isTag(token)) {
            return token;
        }
        losses.tell(span, "opennlp.token", token);
        return token.substring(1);
    }
}
