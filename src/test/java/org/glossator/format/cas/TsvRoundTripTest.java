package org.glossator.format.cas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Relation;
import org.glossator.annotation.RelationSet;
import org.glossator.format.Export;
import org.glossator.format.ExportSettings;
import org.glossator.format.ImportReport;
import org.glossator.format.LayerMarkup;
import org.glossator.format.LayeredDocument;
import org.glossator.format.LossReport;
import org.glossator.format.Tally;
import org.glossator.format.cas.tsv.TsvExporterMaker;
import org.glossator.format.cas.tsv.TsvImporter;
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
import org.glossator.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is written as WebAnno TSV and read again is the same, less what the report names.
class TsvRoundTripTest {

    @TempDir
    Path folder;

    private LossReport losses = new LossReport(Tally.NOTHING, List.of());

    @Test
    void marks_relations_and_text_come_back() {
        Property.check(150, random -> {
            LayeredDocument document = RandomDocuments.layered(random);
            String text = document.document().text();
            Path written = write(document);
            if (losses.tally().documents() == 0) {
                assertThat(Tokens.words(text).size()).isZero();
                return;
            }
            LayeredDocument read = read(written);
            int begin = Tokens.words(text).start(0);
            assertThat(read.document().text()).isEqualTo(" ".repeat(begin) + text.substring(begin));
            assertThat(told(read)).containsExactlyInAnyOrderElementsOf(told(document));
            assertThat(losses.tally().annotations()).isEqualTo(read.annotations());
            assertThat(losses.tally().relations()).isEqualTo(read.relations());
        });
    }

    @Test
    void a_file_is_one_that_every_project_of_inception_takes() throws Exception {
        Annotation accord = Annotation.of(new LabelName("Agreement"), new Span(4, 18));
        Annotation place = Annotation.of(new LabelName("Place"), new Span(4, 10));
        Annotation part = Annotation.of(new LabelName("Type|o"), new Span(20, 22));
        Relation about = Relation.of(new RelationName("about"), place.id(), accord.id());
        Markup markup = new Markup(AnnotationSet.of(List.of(accord, place, part)), RelationSet.of(List.of(about)));
        Path written = write(new LayeredDocument(
                TextDocument.of("a", "The Astana accords hold. 😀\nYes!", Map.of()),
                List.of(new LayerMarkup("imported", Layer.Kind.IMPORTED, markup))));
        assertThat(Files.readString(written)).isEqualTo("""
            #FORMAT=WebAnno TSV 3.3
            #T_SP=custom.Span|label
            #T_RL=custom.Relation|label|BT_custom.Span


            #Text=The Astana accords hold.\s
            1-1⇥0-3⇥The⇥_⇥_⇥_⇥
            1-2⇥4-10⇥Astana⇥Agreement[1]|Place[2]⇥about⇥1-2[2_1]⇥
            1-3⇥11-18⇥accords⇥Agreement[1]⇥_⇥_⇥
            1-4⇥19-23⇥hold⇥_⇥_⇥_⇥
            1-4.1⇥20-22⇥ol⇥Type\\|o⇥_⇥_⇥
            1-5⇥23-24⇥.⇥_⇥_⇥_⇥

            #Text=😀
            2-1⇥25-27⇥😀⇥_⇥_⇥_⇥

            #Text=Yes!
            3-1⇥28-31⇥Yes⇥_⇥_⇥_⇥
            3-2⇥31-32⇥!⇥_⇥_⇥_⇥
            """.replace('⇥', '\t'));
        assertThat(losses.losses()).isEmpty();
    }

    private Path write(LayeredDocument document) throws Exception {
        Path target = folder.resolve("tsv");
        ExportSettings settings = ExportSettings.usual(Schema.empty("none"));
        try (Export export = new TsvExporterMaker().exporter(settings).begin(target)) {
            export.add(document);
            losses = export.finish();
        }
        try (var files = Files.list(target)) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .findFirst()
                    .orElse(target);
        }
    }

    private static LayeredDocument read(Path file) throws Exception {
        List<LayeredDocument> read = new ArrayList<>();
        ImportReport report = new TsvImporter().read(file, read::add, Progress.UNWATCHED);
        assertThat(report.findings()).isEmpty();
        return read.getFirst();
    }

    /// What is told of a document, in so far as the format has room: values as words, whatever their names.
    private static List<String> told(LayeredDocument layered) {
        List<String> told = new ArrayList<>();
        for (LayerMarkup layer : layered.layers()) {
            for (Annotation annotation : layer.markup().annotations().inOrder()) {
                Span words = words(layered, annotation);
                if (!words.isEmpty()) {
                    told.add(mark(annotation, words) + says(annotation.attributes()) + annotation.note());
                }
            }
            for (Relation relation : layer.markup().relations().inOrder()) {
                String source = end(layered, layer, relation.source());
                String target = end(layered, layer, relation.target());
                if (!source.isEmpty() && !target.isEmpty()) {
                    told.add(relation.type() + ": " + source + " → " + target);
                }
            }
        }
        return told;
    }

    private static String end(LayeredDocument layered, LayerMarkup layer, AnnotationId id) {
        Annotation end = layer.markup().annotations().find(id).orElseThrow();
        Span words = words(layered, end);
        return words.isEmpty() ? "" : mark(end, words);
    }

    /// What is left of an annotation without the blanks around it.
    private static Span words(LayeredDocument layered, Annotation annotation) {
        Tokens tokens = Tokens.words(layered.document().text());
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (int token = 0; token < tokens.size(); token++) {
            Span word = new Span(tokens.start(token), tokens.end(token));
            if (word.overlaps(annotation.outer())) {
                start = Math.min(
                        start, Math.max(word.start(), annotation.outer().start()));
                end = Math.min(word.end(), annotation.outer().end());
            }
        }
        return end == 0 ? new Span(0, 0) : new Span(start, end);
    }

    private static String mark(Annotation annotation, Span words) {
        return annotation.label() + " " + words;
    }

    private static List<String> says(Map<AttributeName, AttributeValue> attributes) {
        return attributes.values().stream()
                .map(AttributeValue::toString)
                .sorted()
                .toList();
    }
}
