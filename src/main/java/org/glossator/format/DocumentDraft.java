package org.glossator.format;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.glossator.annotation.Layer;
import org.glossator.text.DocumentId;
import org.glossator.text.Span;
import org.glossator.text.TextDigest;
import org.glossator.text.TextDocument;
import org.glossator.text.TextFlaw;
import org.glossator.text.UnitOffsets;

/// A document while it is put together from a file that gives it no id of ours. Its id follows from its name and
/// text, and those of its annotations from it, so that the same file always gives the same document.
///
/// What cannot be refuses the document as a whole, with its place: half a document would be worse than none.
public final class DocumentDraft {

    /// Where annotations stand of which nobody says who made them.
    public static final String UNNAMED_LAYER = "imported";

    private final Place place;
    private final TextDocument document;
    private final Map<String, LayerDraft> layers = new LinkedHashMap<>();

    /// Begins a document.
    ///
    /// @throws FormatException if it has no text, or a text or name that no document can have
    public DocumentDraft(Place place, String name, String text, Map<String, String> metadata) throws FormatException {
        if (text.isEmpty()) {
            throw place.refused("format.draft-no-text");
        }
        Optional<TextFlaw> flaw = TextFlaw.firstIn(text);
        if (flaw.isPresent()) {
            throw place.refused("format.draft-flaw", flaw.get().offset());
        }
        if (name.isBlank()) {
            throw place.refused("format.draft-no-name");
        }
        this.place = place;
        UUID id = derived(TextDigest.of(text) + "\n" + name);
        this.document = TextDocument.of(new DocumentId(id), name, text, metadata);
    }

    /// The kind of a layer called `name` whose kind nobody tells.
    public static Layer.Kind customaryKind(String name) {
        return switch (name) {
            case "gold" -> Layer.Kind.GOLD;
            case UNNAMED_LAYER -> Layer.Kind.IMPORTED;
            default -> Layer.Kind.ANNOTATOR;
        };
    }

    /// The id that always stands for `words`.
    static UUID derived(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }

    /// The text.
    public String text() {
        return document.text();
    }

    /// Where it is read.
    public Place place() {
        return place;
    }

    /// The layer called `name`, made if it is not there yet.
    public LayerDraft layer(String name, Layer.Kind kind) {
        return layers.computeIfAbsent(name, _ -> new LayerDraft(this, name, kind));
    }

    /// The layer called `name`, of the kind that is customary for it.
    public LayerDraft layer(String name) {
        return layer(name, customaryKind(name));
    }

    /// The span of `[start, end)` as `offsets` count.
    ///
    /// @param named what the span is called in the sentence that refuses it
    /// @throws FormatException if it covers nothing, is reversed, lies outside the text or cuts a character in two
    public Span span(UnitOffsets offsets, int start, int end, String named) throws FormatException {
        return span(offsets, start, end, named, place);
    }

    /// The span of `[start, end)` as `offsets` count, told elsewhere in the file than the document is.
    ///
    /// @param where where the span is told
    /// @throws FormatException as the shorter form does
    public Span span(UnitOffsets offsets, int start, int end, String named, Place where) throws FormatException {
        if (start >= end) {
            throw where.refused("format.draft-reversed", named, start, end);
        }
        if (start < 0 || end > offsets.length()) {
            throw where.refused("format.draft-outside", named, start, end, offsets.length());
        }
        return offsets.span(start, end).orElseThrow(() -> where.refused("format.draft-cuts", named, start, end));
    }

    UUID id() {
        return document.id().value();
    }

    /// The document as far as it was told.
    ///
    /// @throws FormatException if a relation leads to nothing or to where it comes from
    public LayeredDocument finished() throws FormatException {
        Map<String, LayerMarkup> finished = new LinkedHashMap<>();
        for (LayerDraft layer : layers.values()) {
            LayerMarkup markup = layer.markup();
            finished.put(markup.name(), markup);
        }
        return new LayeredDocument(document, finished.values().stream().toList());
    }
}
