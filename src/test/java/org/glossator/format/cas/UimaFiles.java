package org.glossator.format.cas;

import static java.util.stream.Collectors.toMap;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.json.jsoncas2.JsonCas2Serializer;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;

/// Reads and writes as UIMA does.
final class UimaFiles {

    private UimaFiles() {}

    static CAS xmi(Path file) throws Exception {
        return xmi(file, types(file.resolveSibling("TypeSystem.xml")));
    }

    static CAS xmi(Path file, TypeSystemDescription types) throws Exception {
        CAS cas = CasCreationUtils.createCas(types, null, null, null);
        try (InputStream stream = Files.newInputStream(file)) {
            XmiCasDeserializer.deserialize(stream, cas);
        }
        return cas;
    }

    static TypeSystemDescription types(Path file) throws Exception {
        return UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(file.toFile()));
    }

    static void writeXmi(CAS cas, Path file) throws Exception {
        try (OutputStream stream = Files.newOutputStream(file)) {
            XmiCasSerializer.serialize(cas, stream);
        }
    }

    static CAS json(Path file, TypeSystemDescription types) throws Exception {
        CAS cas = CasCreationUtils.createCas(types, null, null, null);
        new JsonCas2Deserializer().deserialize(file.toFile(), cas);
        return cas;
    }

    static void writeJson(CAS cas, Path file) throws Exception {
        new JsonCas2Serializer().serialize(cas, file.toFile());
    }

    /// The lines that a [Marks] tells of a document, told of what UIMA has read.
    static Map<String, List<String>> marks(CAS cas) {
        Map<String, List<String>> marks = new TreeMap<>();
        cas.getViewIterator().forEachRemaining(view -> {
            String name = first(view, "glossator.Layer", "name");
            Map<String, String> names = cas
                    .getView(CAS.NAME_DEFAULT_SOFA)
                    .getIndexedFSs(cas.getTypeSystem().getType("glossator.Name"))
                    .stream()
                    .collect(toMap(UimaFiles::key, fs -> text(fs, "name")));
            List<String> lines = new ArrayList<>();
            for (AnnotationFS mark :
                    view.getAnnotationIndex(view.getTypeSystem().getType("glossator.Mention"))) {
                lines.add(named(names, mark.getType()) + " " + mark.getBegin() + " " + mark.getEnd() + " "
                        + mark.getCoveredText());
            }
            for (AnnotationFS link :
                    view.getAnnotationIndex(view.getTypeSystem().getType("glossator.Link"))) {
                lines.add(named(names, link.getType()) + " " + end(link, "Governor") + " " + end(link, "Dependent"));
            }
            lines.sort(null);
            if (!name.isEmpty()) {
                marks.put(name, lines);
            }
        });
        return marks;
    }

    private static String end(FeatureStructure link, String feature) {
        AnnotationFS end = (AnnotationFS) link.getFeatureValue(link.getType().getFeatureByBaseName(feature));
        return end.getBegin() + " " + end.getEnd();
    }

    private static String named(Map<String, String> names, Type type) {
        return names.getOrDefault(type.getName(), type.getShortName());
    }

    private static String key(FeatureStructure name) {
        String type = text(name, "type");
        return type == null ? text(name, "feature") : type;
    }

    static String text(FeatureStructure structure, String feature) {
        return structure.getStringValue(structure.getType().getFeatureByBaseName(feature));
    }

    static String first(CAS view, String type, String feature) {
        return view.getIndexedFSs(view.getTypeSystem().getType(type)).stream()
                .map(fs -> text(fs, feature))
                .findFirst()
                .orElse("");
    }
}
