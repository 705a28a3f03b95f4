package org.glossator.workflow.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Relation;
import org.glossator.message.Message;
import org.glossator.text.OffsetMap;
import org.glossator.text.TextDocument;
import org.jspecify.annotations.Nullable;

/// Tells what becomes of single annotations and relations: in which document and layer, over which words, and where,
/// in code points as everywhere on the screen.
final class Wording {

    private static final int LONGEST_QUOTE = 60;

    private final TextDocument document;
    private final String layer;
    private final Consumer<Message> listener;
    private @Nullable OffsetMap offsets;

    Wording(TextDocument document, String layer, Consumer<Message> listener) {
        this.document = document;
        this.layer = layer;
        this.listener = listener;
    }

    /// Tells the sentence `key` with document, layer, words, label and place of `annotation`, and then `more`.
    void tell(String key, Annotation annotation, Object... more) {
        OffsetMap map = offsets == null ? OffsetMap.of(document.text()) : offsets;
        offsets = map;
        List<Object> arguments = new ArrayList<>(List.of(
                document.name(),
                layer,
                quote(annotation),
                annotation.label().value(),
                map.toCodePoint(annotation.outer().start())));
        arguments.addAll(List.of(more));
        listener.accept(new Message(key, arguments));
    }

    /// Tells the sentence `key` with document, layer, type and the words of both ends of `relation`.
    void tell(String key, Relation relation, Markup markup) {
        listener.accept(Message.of(
                key,
                document.name(),
                layer,
                relation.type().value(),
                quote(relation.source(), markup),
                quote(relation.target(), markup)));
    }

    private String quote(AnnotationId end, Markup markup) {
        return markup.annotations().find(end).map(this::quote).orElse("?");
    }

    private String quote(Annotation annotation) {
        String words = annotation.quote(document.text()).replaceAll("\\s+", " ");
        return words.length() <= LONGEST_QUOTE
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_QUOTE / 2)) + "…";
    }
}
