package org.glossator.format.brat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Relation;
import org.glossator.annotation.RelationSet;
import org.glossator.format.Export;
import org.glossator.format.ExportSettings;
import org.glossator.format.FormatException;
import org.glossator.format.ImportReport;
import org.glossator.format.LayerMarkup;
import org.glossator.format.LayeredDocument;
import org.glossator.format.Loss;
import org.glossator.format.LossReport;
import org.glossator.kit.Described;
import org.glossator.kit.Folders;
import org.glossator.kit.Property;
import org.glossator.kit.RandomDocuments;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeValue;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationName;
import org.glossator.schema.Schema;
import org.glossator.task.Progress;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BratRoundTripTest {

    @TempDir
    Path folder;

    @Test
    void what_brat_can_hold_comes_back_as_it_was() {
        Property.check(50, random -> {
            List<LayeredDocument> documents = documents(random, true);
            Path target = folder.resolve("tame");
            LossReport report = write(documents, target);
            assertThat(report.losses()).extracting(Loss::message).isEmpty();
            Map<String, LayeredDocument> read = read(target);
            assertThat(read).hasSameSizeAs(documents);
            for (LayeredDocument document : documents) {
                LayeredDocument back = read.get(document.document().name());
                assertThat(back.document().text()).isEqualTo(document.document().text());
                assertThat(Described.layers(back)).isEqualTo(Described.layers(document));
            }
        });
    }

    @Test
    void whatever_is_written_is_read_without_a_finding_and_written_again_to_the_byte() {
        Property.check(50, random -> {
            List<LayeredDocument> documents = documents(random, false);
            Path first = folder.resolve("first");
            Path second = folder.resolve("second");
            write(documents, first);
            Map<String, LayeredDocument> read = read(first);
            LossReport again = write(List.copyOf(read.values()), second);
            assertThat(again.losses()).extracting(Loss::message).isEmpty();
            Map<String, String> expected = Folders.content(first);
            Map<String, String> actual = Folders.content(second);
            expected.keySet().removeIf(file -> file.endsWith(".conf") || file.startsWith("."));
            actual.keySet().removeIf(file -> file.endsWith(".conf") || file.startsWith("."));
            assertThat(actual).isEqualTo(expected);
        });
    }

    @Test
    void whatever_is_lost_is_named_with_its_place() {
        Property.check(50, random -> {
            List<LayeredDocument> documents = documents(random, false);
            Path target = folder.resolve("wild");
            List<Loss> losses = write(documents, target).losses();
            List<LayeredDocument> read = List.copyOf(read(target).values());
            for (LayeredDocument document : documents) {
                List<Span> named = losses.stream()
                        .filter(loss ->
                                loss.document().equals(document.document().id()))
                        .flatMap(loss -> loss.place().stream())
                        .toList();
                List<List<Span>> there = read.stream()
                        .filter(each -> each.document()
                                .text()
                                .equals(document.document().text()))
                        .flatMap(each -> each.layers().stream())
                        .flatMap(layer -> layer.markup().annotations().inOrder().stream())
                        .map(Annotation::spans)
                        .toList();
                for (LayerMarkup layer : document.layers()) {
                    for (Annotation annotation : layer.markup().annotations().inOrder()) {
                        assertThat(there.contains(annotation.spans()) || named.contains(annotation.outer()))
                                .as("%s of %s", annotation, document.document().name())
                                .isTrue();
                    }
                }
            }
        });
    }

    private static List<LayeredDocument> documents(RandomGenerator random, boolean tame) {
        List<LayeredDocument> documents = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            LayeredDocument document = RandomDocuments.layered(random);
            if (!document.document().text().isBlank()) {
                documents.add(tame ? tamed(document, "document " + i) : document);
            }
        }
        return documents;
    }

    /// The same with names, values and notes of one word each, flags that are set, and no line ends in mentions.
    private static LayeredDocument tamed(LayeredDocument document, String name) {
        String text = document.document().text();
        List<LayerMarkup> layers = new ArrayList<>();
        for (LayerMarkup layer : document.layers()) {
            List<Annotation> annotations = layer.markup().annotations().inOrder().stream()
                    .map(annotation -> tamed(annotation, text))
                    .filter(annotation -> Fragments.joined(text, Fragments.cut(text, annotation.spans()))
                            .equals(annotation.spans()))
                    .toList();
            AnnotationSet set = AnnotationSet.of(annotations);
            List<Relation> relations = layer.markup().relations().inOrder().stream()
                    .filter(relation -> !relation.source().equals(relation.target()))
                    .filter(relation -> set.find(relation.source()).isPresent()
                            && set.find(relation.target()).isPresent())
                    .map(relation ->
                            relation.typed(new RelationName(word(relation.type().value()))))
                    .toList();
            layers.add(new LayerMarkup(layer.name(), layer.kind(), new Markup(set, RelationSet.of(relations))));
        }
        return new LayeredDocument(TextDocument.of(name, text, Map.of()), layers);
    }

    private static Annotation tamed(Annotation annotation, String text) {
        Map<AttributeName, AttributeValue> told = new LinkedHashMap<>();
        annotation
                .attributes()
                .forEach((name, value) -> told.put(
                        new AttributeName(word(name.value())),
                        switch (value) {
                            case AttributeValue.Flag _ -> new AttributeValue.Flag(true);
                            case AttributeValue.Numeric number -> number;
                            case AttributeValue.Text _ -> new AttributeValue.Text("some words");
                            case AttributeValue.Choices _ -> new AttributeValue.Choices(List.of("a", "b c"));
                        }));
        String note = Lines.joined(annotation.note(), '\n');
        return new Annotation(
                annotation.id(), new LabelName(word(annotation.label().value())), annotation.spans(), told, note);
    }

    private static String word(String name) {
        return "w" + Integer.toHexString(name.hashCode());
    }

    private static LossReport write(List<LayeredDocument> documents, Path target) throws FormatException {
        var exporter = new BratExporterMaker().exporter(ExportSettings.usual(Schema.empty("none")));
        try (Export export = exporter.begin(target)) {
            for (LayeredDocument document : documents) {
                export.add(document);
            }
            return export.finish();
        }
    }

    private static Map<String, LayeredDocument> read(Path target) throws FormatException {
        Map<String, LayeredDocument> read = new LinkedHashMap<>();
        ImportReport report = new BratImporter()
                .read(target, document -> read.put(document.document().name(), document), Progress.UNWATCHED);
        assertThat(report.findings())
                .filteredOn(finding -> !finding.message().key().equals("format.brat-unit"))
                .extracting(finding -> finding.message().sentence())
                .isEmpty();
        return read;
    }
}
