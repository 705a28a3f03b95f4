package org.glossator.format.conll;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Markup;
import org.glossator.annotation.RelationSet;
import org.glossator.format.LayerMarkup;
import org.glossator.format.LayeredDocument;
import org.glossator.format.TokenSource;
import org.glossator.format.conll.MentionDecoder.Mention;
import org.glossator.schema.LabelName;
import org.glossator.text.DocumentId;
import org.glossator.text.Span;
import org.glossator.text.TextDigest;
import org.glossator.text.TextDocument;

/// A document as its tokens are read: its text, the places of its tokens, and where its sentences begin.
final class Assembly {

    private final StringBuilder text = new StringBuilder();
    private final List<Span> places = new ArrayList<>();
    private final BitSet cuts = new BitSet();
    private final BitSet sentences = new BitSet();
    private boolean sentenceBegins = true;
    private int reached = -1;

    /// Whether there is no token yet.
    boolean isEmpty() {
        return places.isEmpty();
    }

    /// Appends blanks.
    void blanks(String blanks) {
        text.append(blanks);
    }

    /// Appends a token and gives it a place; its number is that of the places before it.
    void token(String form) {
        int start = text.length();
        if (start == reached) {
            cuts.set(start);
        }
        sentences.set(start, sentenceBegins);
        sentenceBegins = false;
        text.append(form);
        reached = text.length();
        places.add(new Span(start, reached));
    }

    /// Gives one more number to the place of the token before.
    void sameToken() {
        places.add(places.getLast());
    }

    int size() {
        return places.size();
    }

    boolean isBetweenSentences() {
        return sentenceBegins;
    }

    void endSentence() {
        sentenceBegins = true;
    }

    /// The words of everything so far.
    String text() {
        return text.toString();
    }

    /// The document of this name with these mentions.
    LayeredDocument document(String name, List<Mention> mentions) {
        String whole = text.toString();
        String seed = TextDigest.of(whole) + "\n" + name;
        List<Annotation> annotations = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            Span span = new Span(
                    places.get(mention.first()).start(),
                    places.get(mention.last()).end());
            AnnotationId id = new AnnotationId(id(seed + "\n" + annotations.size()));
            annotations.add(new Annotation(id, new LabelName(mention.label()), List.of(span), Map.of(), ""));
        }
        Markup markup = new Markup(AnnotationSet.of(annotations), RelationSet.EMPTY);
        TextDocument document =
                TextDocument.of(new DocumentId(id(seed)), name, whole, TokenSource.metadata(whole, cuts, sentences));
        return new LayeredDocument(document, List.of(new LayerMarkup(Conll.LAYER, Layer.Kind.IMPORTED, markup)));
    }

    private static UUID id(String seed) {
        return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
    }
}
