package org.glossator.format.brat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.dkpro.core.io.brat.BratReader;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Relation;
import org.glossator.annotation.RelationSet;
import org.glossator.format.Export;
import org.glossator.format.ExportSettings;
import org.glossator.format.LayerMarkup;
import org.glossator.format.LayeredDocument;
import org.glossator.kit.Dkpro;
import org.glossator.kit.Property;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationName;
import org.glossator.schema.Schema;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// DKPro Core reads our brat to the same spans and relations. It takes offsets for UTF-16, where brat counts code
/// points, so the texts keep to characters for which both are the same; fragments are annotations of their own there.
class DkproReadsBratTest {

    private static final List<String> PIECES = List.of(
            "Iran",
            "e\u0301",
            "می‌شود",
            "שלום",
            "阿斯塔纳",
            " ",
            " ",
            "\u00A0",
            ", ",
            ".",
            "\t",
            "(",
            "\uFEFF",
            "&",
            "state-of-the-art");

    @TempDir
    Path folder;

    @Test
    void marks_stand_where_they_stood_and_relations_lead_where_they_led() {
        Property.check(40, random -> {
            String text = text(random);
            List<Annotation> marks = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                mark(text, random, marks);
            }
            List<Relation> relations = new ArrayList<>();
            for (int i = 1; i < marks.size(); i += 2) {
                relations.add(Relation.of(
                        new RelationName("org-example-About"),
                        marks.get(i - 1).id(),
                        marks.get(i).id()));
            }
            Path written = write(text, marks, relations);
            CAS cas = Dkpro.read(BratReader.class, types(), written, "*.ann", "relationTypes", new String[] {
                        "org.example.About:source:target"
                    })
                    .getFirst();
            assertThat(cas.getDocumentText()).isEqualTo(text);
            assertThat(spans(cas)).containsExactlyInAnyOrderElementsOf(spans(marks));
            assertThat(ends(cas)).containsExactlyInAnyOrderElementsOf(ends(marks, relations));
        });
    }

    private static String text(RandomGenerator random) {
        StringBuilder text = new StringBuilder("The ");
        for (int i = 0; i < 40; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(i % 9 == 8 ? "\n" : "");
        }
        return text.toString();
    }

    private static void mark(String text, RandomGenerator random, List<Annotation> marks) {
        int start = random.nextInt(text.length() - 1);
        int end = Math.min(text.length(), start + 1 + random.nextInt(9));
        if (!text.substring(start, end).contains("\n")) {
            String label = random.nextBoolean() ? "org-example-Actor" : "org-example-Event";
            marks.add(Annotation.of(new LabelName(label), new Span(start, end)));
        }
    }

    private static TypeSystemDescription types() {
        TypeSystemDescription types = Dkpro.types();
        types.addType("org.example.Actor", "", "uima.tcas.Annotation");
        types.addType("org.example.Event", "", "uima.tcas.Annotation");
        TypeDescription about = types.addType("org.example.About", "", "uima.tcas.Annotation");
        about.addFeature("source", "", "uima.tcas.Annotation");
        about.addFeature("target", "", "uima.tcas.Annotation");
        return types;
    }

    private Path write(String text, List<Annotation> marks, List<Relation> relations) throws Exception {
        Path target = folder.resolve("brat");
        Markup markup = new Markup(AnnotationSet.of(marks), RelationSet.of(relations));
        LayerMarkup layer = new LayerMarkup("imported", Layer.Kind.IMPORTED, markup);
        ExportSettings settings = ExportSettings.usual(Schema.empty("none"));
        try (Export export = new BratExporterMaker().exporter(settings).begin(target)) {
            export.add(new LayeredDocument(TextDocument.of("a", text, Map.of()), List.of(layer)));
            assertThat(export.finish().losses()).isEmpty();
        }
        return target;
    }

    private static List<String> spans(CAS cas) {
        List<String> spans = new ArrayList<>();
        for (String type : List.of("org.example.Actor", "org.example.Event")) {
            Dkpro.annotations(cas, type).forEach(mark -> spans.add(type.replace('.', '-') + place(mark)));
        }
        return spans;
    }

    private static String place(AnnotationFS mark) {
        return " " + mark.getBegin() + " " + mark.getEnd();
    }

    private static List<String> spans(List<Annotation> marks) {
        return marks.stream().map(mark -> mark.label() + place(mark)).toList();
    }

    private static String place(Annotation mark) {
        return " " + mark.outer().start() + " " + mark.outer().end();
    }

    private static List<String> ends(CAS cas) {
        return Dkpro.annotations(cas, "org.example.About").stream()
                .map(relation -> end(relation, "source") + " →" + end(relation, "target"))
                .toList();
    }

    private static String end(FeatureStructure relation, String feature) {
        return place((AnnotationFS) relation.getFeatureValue(relation.getType().getFeatureByBaseName(feature)));
    }

    private static List<String> ends(List<Annotation> marks, List<Relation> relations) {
        return relations.stream()
                .map(relation -> place(find(marks, relation.source())) + " →" + place(find(marks, relation.target())))
                .toList();
    }

    private static Annotation find(List<Annotation> marks, AnnotationId id) {
        return marks.stream().filter(mark -> mark.id().equals(id)).findFirst().orElseThrow();
    }
}
