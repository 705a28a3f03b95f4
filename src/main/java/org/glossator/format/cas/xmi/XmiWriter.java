package org.glossator.format.cas.xmi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.glossator.format.cas.Cas;
import org.glossator.format.cas.CasType;
import org.glossator.format.cas.CasValue;
import org.glossator.format.cas.CasView;
import org.glossator.format.cas.FeatureStructure;
import org.glossator.format.cas.Uima;

/// Writes one CAS, a line for each structure.
final class XmiWriter {

    private final Cas cas;
    private final XmlWords words;
    private final StringBuilder xml = new StringBuilder();
    private final Map<String, String> prefixes = new LinkedHashMap<>();

    private XmiWriter(Cas cas, XmlWords words) {
        this.cas = cas;
        this.words = words;
        prefix("uima.cas");
        cas.structures().values().forEach(structure -> prefix(namespace(structure.type())));
    }

    /// The XML of `cas`.
    ///
    /// @param version of XML
    static String written(Cas cas, XmlWords words, String version) {
        return new XmiWriter(cas, words).written(version);
    }

    private static String namespace(String type) {
        int dot = type.lastIndexOf('.');
        return dot < 0 ? Xmi.NO_PACKAGE : type.substring(0, dot);
    }

    /// The last part of a namespace, with a number where another has the same.
    private void prefix(String namespace) {
        if (!prefixes.containsKey(namespace)) {
            String last = CasType.shortName(namespace);
            String free = last;
            for (int number = 2; prefixes.containsValue(free) || free.equals("xmi"); number++) {
                free = last + number;
            }
            prefixes.put(namespace, free);
        }
    }

    private String written(String version) {
        xml.append("<?xml version=\"").append(version).append("\" encoding=\"UTF-8\"?>\n");
        xml.append("<xmi:XMI xmlns:xmi=\"").append(Xmi.NAMESPACE).append('"');
        prefixes.forEach((namespace, prefix) -> xml.append(" xmlns:")
                .append(prefix)
                .append("=\"")
                .append(Xmi.BEFORE_PACKAGE)
                .append(namespace.replace('.', '/'))
                .append(Xmi.AFTER_PACKAGE)
                .append('"'));
        xml.append(" xmi:version=\"2.0\">\n<cas:NULL xmi:id=\"0\"/>\n");
        cas.structures().values().forEach(this::structure);
        cas.views().forEach(this::view);
        return xml.append("</xmi:XMI>\n").toString();
    }

    private void structure(FeatureStructure structure) {
        String element = prefixes.get(namespace(structure.type())) + ":" + CasType.shortName(structure.type());
        xml.append('<').append(element);
        attribute("xmi:id", Integer.toString(structure.id()));
        List<String> texts = List.of();
        for (var feature : structure.features().entrySet()) {
            switch (feature.getValue()) {
                case CasValue.Words(var said) -> attribute(feature.getKey(), said);
                case CasValue.Reference(var id) -> attribute(feature.getKey(), Integer.toString(id));
                case CasValue.References(var ids) -> attribute(feature.getKey(), joined(ids));
                case CasValue.Texts(var several) -> texts = several;
            }
        }
        if (texts.isEmpty()) {
            xml.append("/>\n");
            return;
        }
        xml.append('>');
        for (String text : texts) {
            xml.append('<').append(Uima.ELEMENTS).append('>');
            words.add(xml, text);
            xml.append("</").append(Uima.ELEMENTS).append('>');
        }
        xml.append("</").append(element).append(">\n");
    }

    private void view(CasView view) {
        xml.append("<cas:View");
        attribute(Uima.OF_SOFA, Integer.toString(view.sofa()));
        attribute(Xmi.ELEMENTS_OF_VIEW, joined(view.members()));
        xml.append("/>\n");
    }

    private static String joined(List<Integer> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private void attribute(String name, String said) {
        xml.append(' ').append(name).append("=\"");
        words.add(xml, said);
        xml.append('"');
    }
}
