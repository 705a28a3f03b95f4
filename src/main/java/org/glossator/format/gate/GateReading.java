package org.glossator.format.gate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
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
import org.glossator.text.TextFlaw;
import org.jspecify.annotations.Nullable;

/// One document of GATE being read from its beginning to its end.
final class GateReading {

    private final Path file;
    private final XmlFile xml;
    private final Findings findings;
    private final Map<String, String> told = new LinkedHashMap<>();
    private final Map<String, Integer> nodes = new HashMap<>();
    private final Map<String, LayerDraft> layerOf = new HashMap<>();
    private @Nullable DocumentDraft draft;
    private String layer = DocumentDraft.UNNAMED_LAYER;

    GateReading(Path file, XmlFile xml, Findings findings) {
        this.file = file;
        this.xml = xml;
        this.findings = findings;
    }

    /// @throws FormatException if it is no XML, has no text, or what stands in it contradicts itself
    LayeredDocument document() throws FormatException {
        for (int next = xml.next(); next != XMLStreamConstants.END_DOCUMENT; next = xml.next()) {
            if (next == XMLStreamConstants.START_ELEMENT) {
                begin(xml.piece());
            }
        }
        return drafted().finished();
    }

    private void begin(XMLStreamReader piece) throws FormatException {
        switch (piece.getLocalName()) {
            case "Feature" -> {
                GateFeature feature = GateFeature.read(xml);
                if (feature.isPlain() && TextFlaw.firstIn(feature.value()).isEmpty()) {
                    told.put(feature.name(), feature.value());
                }
            }
            case "TextWithNodes" -> text();
            case "AnnotationSet" -> {
                String name = GateFeature.attribute(piece, "Name");
                layer = name.isBlank() ? DocumentDraft.UNNAMED_LAYER : name;
            }
            case "Annotation" -> annotation(piece);
            case "Relation" -> relation(piece);
            default -> {}
        }
    }

    private DocumentDraft drafted() throws FormatException {
        if (draft == null) {
            throw xml.place().refused("gate.no-text");
        }
        return draft;
    }

    private void text() throws FormatException {
        StringBuilder text = new StringBuilder();
        while (true) {
            int next = xml.next();
            XMLStreamReader piece = xml.piece();
            if (next == XMLStreamConstants.CHARACTERS || next == XMLStreamConstants.SPACE) {
                text.append(piece.getText());
            } else if (next == XMLStreamConstants.START_ELEMENT
                    && piece.getLocalName().equals("Node")) {
                nodes.put(GateFeature.attribute(piece, "id"), text.length());
            } else if (next == XMLStreamConstants.END_ELEMENT
                    && piece.getLocalName().equals("TextWithNodes")) {
                draft = new DocumentDraft(Place.line(file, 1), name(), text.toString(), told);
                return;
            }
        }
    }

    /// As the file, without `.xml` and the number that GATE puts behind it.
    private String name() {
        String name = String.valueOf(file.getFileName()).replaceFirst("(\\.xml)?(_[0-9A-F]{5})?\\.xml$", "");
        return name.isBlank() ? "_" : name;
    }

    private void annotation(XMLStreamReader piece) throws FormatException {
        Place place = xml.place();
        String id = GateFeature.attribute(piece, "Id");
        String label = GateFeature.attribute(piece, "Type");
        int start = node(GateFeature.attribute(piece, "StartNode"), id, place);
        int end = node(GateFeature.attribute(piece, "EndNode"), id, place);
        Map<AttributeName, AttributeValue> attributes = new LinkedHashMap<>();
        for (GateFeature feature : features("Annotation")) {
            if (feature.isPlain()) {
                attributes.put(new AttributeName(feature.name()), feature.attribute());
            } else {
                findings.once("feature " + feature.name(), place.finding("format.left-out", feature.name()));
            }
        }
        if (start == end) {
            findings.once("empty " + label, place.finding("gate.empty", label));
            return;
        }
        if (start > end) {
            throw place.refused("format.draft-reversed", id, start, end);
        }
        LayerDraft marks = drafted().layer(layer);
        marks.mark(id, label, List.of(new Span(start, end)), attributes, "");
        layerOf.put(id, marks);
    }

    private int node(String name, String annotation, Place place) throws FormatException {
        Integer offset = nodes.get(name);
        if (offset == null) {
            throw place.refused("gate.no-node", annotation, name);
        }
        return offset;
    }

    private void relation(XMLStreamReader piece) throws FormatException {
        Place place = xml.place();
        String type = GateFeature.attribute(piece, "Type");
        String[] members = GateFeature.attribute(piece, "Members").split(";", -1);
        if (!features("Relation").isEmpty()) {
            findings.once("relation features", place.finding("gate.relation-features"));
        }
        if (members.length != 2) {
            findings.add(place.finding("gate.members", type, members.length));
            return;
        }
        LayerDraft source = layerOf.get(members[0]);
        if (source == null || source != layerOf.get(members[1]) || members[0].equals(members[1])) {
            findings.add(place.finding("gate.relation", type, members[0], members[1]));
            return;
        }
        source.relate(type, members[0], members[1]);
    }

    /// The features up to the end of `element`.
    private List<GateFeature> features(String element) throws FormatException {
        List<GateFeature> features = new ArrayList<>();
        while (true) {
            int next = xml.next();
            if (next == XMLStreamConstants.START_ELEMENT
                    && xml.piece().getLocalName().equals("Feature")) {
                features.add(GateFeature.read(xml));
            } else if (next == XMLStreamConstants.END_ELEMENT
                    && xml.piece().getLocalName().equals(element)) {
                return features;
            }
        }
    }
}
