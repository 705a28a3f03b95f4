package org.glossator.format.opennlp;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.glossator.format.DocumentDraft;
import org.glossator.format.FormatException;
import org.glossator.format.LayerDraft;
import org.glossator.format.LayeredDocument;
import org.glossator.format.Place;
import org.glossator.format.TokenSource;
import org.glossator.text.Blanks;
import org.glossator.text.Span;

/// A document while its lines are read.
final class SampleText {

    private final Place place;
    private final StringBuilder text = new StringBuilder();
    private final BitSet sentences = new BitSet();
    private final List<Name> names = new ArrayList<>();

    private record Name(String type, Span span) {}

    /// @param place of its first line
    SampleText(Place place) {
        this.place = place;
    }

    Place place() {
        return place;
    }

    /// Adds a line that is not blank.
    ///
    /// @throws FormatException if its tags do not come in pairs around words
    void add(String line, Place where) throws FormatException {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        boolean first = true;
        String type = "";
        int nameStart = -1;
        for (String token : tokens(line)) {
            Optional<String> begun = NameSamples.typeBegun(token);
            if (begun.isPresent()) {
                if (!type.isEmpty()) {
                    throw where.refused("opennlp.start-in-name", token);
                }
                type = begun.get();
                nameStart = -1;
            } else if (token.equals(NameSamples.END)) {
                if (nameStart < 0) {
                    throw where.refused("opennlp.end-alone");
                }
                names.add(new Name(type, new Span(nameStart, text.length())));
                type = "";
                nameStart = -1;
            } else {
                text.append(first ? "" : " ");
                sentences.set(text.length(), first);
                nameStart = !type.isEmpty() && nameStart < 0 ? text.length() : nameStart;
                text.append(token);
                first = false;
            }
        }
        if (!type.isEmpty()) {
            throw where.refused("opennlp.no-end", NameSamples.start(type));
        }
    }

    private static List<String> tokens(String line) {
        List<String> tokens = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= line.length(); at++) {
            if (at == line.length() || Blanks.isBlank(line.charAt(at))) {
                if (at > from) {
                    tokens.add(line.substring(from, at));
                }
                from = at + 1;
            }
        }
        return tokens;
    }

    /// @throws FormatException if there are no words
    LayeredDocument document(String name) throws FormatException {
        String whole = text.toString();
        DocumentDraft draft =
                new DocumentDraft(place, name, whole, TokenSource.metadata(whole, new BitSet(), sentences));
        LayerDraft layer = draft.layer(DocumentDraft.UNNAMED_LAYER);
        for (int i = 0; i < names.size(); i++) {
            layer.mark(
                    String.valueOf(i + 1),
                    names.get(i).type(),
                    List.of(names.get(i).span()));
        }
        return draft.finished();
    }
}
