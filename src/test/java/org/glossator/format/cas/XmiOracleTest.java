package org.glossator.format.cas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.CAS;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Markup;
import org.glossator.annotation.RelationSet;
import org.glossator.format.Export;
import org.glossator.format.ExportSettings;
import org.glossator.format.ImportReport;
import org.glossator.format.LayerMarkup;
import org.glossator.format.LayeredDocument;
import org.glossator.format.cas.xmi.XmiExporterMaker;
import org.glossator.format.cas.xmi.XmiImporter;
import org.glossator.kit.Property;
import org.glossator.kit.RandomDocuments;
import org.glossator.schema.AttributeType;
import org.glossator.schema.AttributeValue;
import org.glossator.schema.Colour;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;
import org.glossator.task.Progress;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Apache UIMA reads what we write, and we read what it writes.
class XmiOracleTest {

    @TempDir
    Path folder;

    @Test
    void uima_reads_our_marks_and_relations_where_they_are() {
        Property.check(60, random -> {
            LayeredDocument document = RandomDocuments.layered(random);
            CAS cas = UimaFiles.xmi(written(document, Schema.empty("none"), "1.1"));
            assertThat(UimaFiles.marks(cas)).isEqualTo(inXml(Marks.of(document)));
            assertThat(cas.getDocumentText())
                    .isEqualTo(inXml(document.document().text()));
        });
    }

    @Test
    void we_read_what_uima_makes_of_our_files() {
        Property.check(60, random -> {
            LayeredDocument document = RandomDocuments.layered(random);
            Path ours = written(document, Schema.empty("none"), "1.0");
            LayeredDocument before = read(ours);
            Path theirs = folder.resolve("theirs");
            Files.createDirectories(theirs);
            Files.copy(
                    ours.resolveSibling("TypeSystem.xml"),
                    theirs.resolve("TypeSystem.xml"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            UimaFiles.writeXmi(UimaFiles.xmi(ours), theirs.resolve("a.xmi"));
            LayeredDocument after = read(theirs.resolve("a.xmi"));
            assertThat(Marks.of(after)).isEqualTo(Marks.of(before));
            assertThat(after.document().name()).isEqualTo(before.document().name());
            assertThat(after.document().head().metadata())
                    .isEqualTo(before.document().head().metadata());
        });
    }

    @Test
    void labels_are_types_in_the_order_of_the_schema_and_attributes_their_features() throws Exception {
        AttributeType role = AttributeType.of("Röle", AttributeType.Kind.TEXT).on(List.of(new LabelName("Actor")));
        AttributeType sure = AttributeType.of("how sure", AttributeType.Kind.NUMBER);
        Schema schema = Schema.empty("a schema")
                .withLabels(List.of(
                        Label.of("Actor", Schema.PLAIN).over(List.of(Label.of("State", new Colour("#112233"))))))
                .withAttributes(List.of(role, sure));
        Annotation state = Annotation.of(new LabelName("State"), new Span(0, 4))
                .saying(role.name(), new AttributeValue.Text("host & <guest>\n\t\"x\""))
                .saying(sure.name(), AttributeValue.Numeric.parse("0.50").orElseThrow());
        CAS cas = UimaFiles.xmi(written(document("Iran speaks", state), schema, "1.0"));
        var read = cas.getAnnotationIndex(cas.getTypeSystem().getType("glossator.label.Actor"))
                .iterator()
                .next();
        assertThat(read.getType().getName()).isEqualTo("glossator.label.State");
        assertThat(UimaFiles.text(read, "Röle")).isEqualTo("host & <guest>\n\t\"x\"");
        assertThat(read.getDoubleValue(read.getType().getFeatureByBaseName("how_sure")))
                .isEqualTo(0.5);
    }

    @Test
    void control_characters_stay_in_xml_1_1_and_are_named_in_1_0() throws Exception {
        LayeredDocument document = document("a\u0001b\u0085c\r\nd", Annotation.of(new LabelName("X"), new Span(1, 2)));
        assertThat(UimaFiles.xmi(written(document, Schema.empty("none"), "1.1")).getDocumentText())
                .isEqualTo("a\u0001b\u0085c\r\nd");
        assertThat(UimaFiles.xmi(written(document, Schema.empty("none"), "1.0")).getDocumentText())
                .isEqualTo("a\uFFFDb\u0085c\r\nd");
        assertThat(losses).singleElement().satisfies(said -> assertThat(said).contains("U+0001"));
    }

    private final List<String> losses = new ArrayList<>();

    private static LayeredDocument document(String text, Annotation... annotations) {
        Markup markup = new Markup(AnnotationSet.of(List.of(annotations)), RelationSet.EMPTY);
        return new LayeredDocument(
                TextDocument.of("a", text, Map.of()), List.of(new LayerMarkup("me", Layer.Kind.ANNOTATOR, markup)));
    }

    private Path written(LayeredDocument document, Schema schema, String version) throws Exception {
        Path target = folder.resolve("ours");
        ExportSettings settings = new ExportSettings(schema, Map.of("xml", version));
        try (Export export = new XmiExporterMaker().exporter(settings).begin(target)) {
            export.add(document);
            losses.clear();
            export.finish().losses().forEach(loss -> losses.add(loss.message().sentence()));
        }
        try (var files = Files.list(target)) {
            return files.filter(file -> file.toString().endsWith(".xmi"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static LayeredDocument read(Path file) throws Exception {
        List<LayeredDocument> read = new ArrayList<>();
        ImportReport report = new XmiImporter().read(file, read::add, Progress.UNWATCHED);
        assertThat(report.findings()).isEmpty();
        return read.getFirst();
    }

    /// What XML 1.1 has no room for.
    private static String inXml(String words) {
        return words.replaceAll("[\\uFFFE\\uFFFF]", "\uFFFD");
    }

    private static Map<String, List<String>> inXml(Map<String, List<String>> marks) {
        Map<String, List<String>> written = new java.util.TreeMap<>();
        marks.forEach((layer, lines) -> written.put(
                inXml(layer), lines.stream().map(XmiOracleTest::inXml).sorted().toList()));
        return written;
    }
}
