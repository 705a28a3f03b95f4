package org.glossator.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.glossator.annotation.Annotation;
import org.glossator.message.Message;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;
import org.jspecify.annotations.Nullable;

/// Tells what is lost or changed of one document. Each sentence begins with the document's name.
///
/// @param listener who is told
public record DocumentLosses(TextDocument document, Consumer<Loss> listener) {

    private static final int SHOWN = 40;

    /// Tells the message `key` with the document's name and then `more` as its arguments.
    public void tell(@Nullable Span place, String key, Object... more) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(document.name());
        arguments.addAll(List.of(more));
        listener.accept(new Loss(document.id(), place, new Message(key, arguments)));
    }

    /// How `annotation` is named in a sentence: label and words, shortened.
    public Message shown(Annotation annotation) {
        return Message.of("format.labelled", annotation.label(), shortened(annotation.quote(document.text())));
    }

    /// How the words of `span` are named in a sentence.
    public String shown(Span span) {
        return shortened(span.of(document.text()));
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
