package org.glossator.format.mae;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.glossator.format.DocumentDraft;
import org.glossator.format.Findings;
import org.glossator.format.FormatException;
import org.glossator.format.LayerDraft;
import org.glossator.format.LayeredDocument;
import org.glossator.format.Place;
import org.glossator.format.XmlFile;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeValue;
import org.glossator.text.Span;

/// One file of MAE as it stands there.
///
/// @param tags in the order of the file, links among them
record MaeDocument(Place place, String text, List<MaeTag> tags) {

    static MaeDocument read(Path file, XmlFile xml) throws FormatException {
        StringBuilder text = new StringBuilder();
        List<MaeTag> tags = new ArrayList<>();
        boolean inText = false;
        boolean inTags = false;
        for (int next = xml.next(); next != XMLStreamConstants.END_DOCUMENT; next = xml.next()) {
            if (next == XMLStreamConstants.START_ELEMENT) {
                String name = xml.piece().getLocalName();
                if (inTags) {
                    tags.add(MaeTag.of(xml.piece(), xml.place()));
                }
                inText |= name.equals("TEXT") && !inTags;
                inTags |= name.equals("TAGS");
            } else if (next == XMLStreamConstants.END_ELEMENT) {
                inText &= !xml.piece().getLocalName().equals("TEXT");
                inTags &= !xml.piece().getLocalName().equals("TAGS");
            } else if (inText && xml.piece().hasText() && next != XMLStreamConstants.COMMENT) {
                text.append(xml.piece().getText());
            }
        }
        return new MaeDocument(Place.line(file, 1), text.toString(), List.copyOf(tags));
    }

    /// The document that it amounts to.
    ///
    /// @throws FormatException if its quotes stand elsewhere, or what it says contradicts itself
    LayeredDocument layered(Findings findings) throws FormatException {
        Map<String, String> whole = new LinkedHashMap<>();
        tags.stream().filter(MaeTag::isOfWhole).forEach(tag -> ofWhole(tag, whole));
        DocumentDraft draft = new DocumentDraft(place, name(), text, whole);
        MaePlaces places = MaePlaces.proven(text, tags, place, findings);
        LayerDraft layer = draft.layer(DocumentDraft.UNNAMED_LAYER);
        for (MaeTag tag : tags) {
            if (tag.isLink()) {
                link(tag, layer, findings);
            } else if (!tag.isOfWhole()) {
                mark(tag, places, layer);
            }
        }
        return draft.finished();
    }

    private String name() {
        String name = String.valueOf(place.file().getFileName()).replaceFirst("\\.xml$", "");
        return name.isBlank() ? "_" : name;
    }

    /// Several of one name stand one a line, as labels of documents do.
    private static void ofWhole(MaeTag tag, Map<String, String> whole) {
        Map<String, String> attributes = tag.attributes();
        if (attributes.isEmpty()) {
            whole.merge(tag.name(), tag.id(), (old, other) -> old + "\n" + other);
        }
        attributes.forEach(
                (name, value) -> whole.merge(tag.name() + "." + name, value, (old, other) -> old + "\n" + other));
    }

    private static void mark(MaeTag tag, MaePlaces places, LayerDraft layer) throws FormatException {
        List<Span> spans = places.of(tag);
        if (spans.isEmpty()) {
            throw tag.place().refused("mae.nowhere", tag.id());
        }
        Map<AttributeName, AttributeValue> attributes = new LinkedHashMap<>();
        tag.attributes()
                .forEach((name, value) -> attributes.put(new AttributeName(name), new AttributeValue.Text(value)));
        layer.mark(tag.id(), tag.name(), spans, attributes, "");
    }

    private void link(MaeTag tag, LayerDraft layer, Findings findings) throws FormatException {
        List<String> ends = tag.ends();
        if (ends.size() != 2) {
            findings.add(tag.place().finding("mae.ends", tag.name(), tag.id(), ends.size()));
            return;
        }
        if (tags.stream().filter(MaeTag::isOfWhole).map(MaeTag::id).anyMatch(ends::contains)) {
            findings.add(tag.place().finding("mae.link-of-whole", tag.name(), tag.id()));
            return;
        }
        if (!tag.attributes().isEmpty()) {
            String names = String.join(", ", tag.attributes().keySet());
            findings.once("link " + tag.name(), tag.place().finding("mae.link-attributes", tag.name(), names));
        }
        layer.relate(tag.name(), ends.getFirst(), ends.getLast());
    }
}
