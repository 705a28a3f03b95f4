package org.glossator.format.conll;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Markup;
import org.glossator.annotation.RelationSet;
import org.glossator.annotation.flat.TokenRange;
import org.glossator.format.Export;
import org.glossator.format.ExportSettings;
import org.glossator.format.ExporterMaker;
import org.glossator.format.FormatException;
import org.glossator.format.LayerMarkup;
import org.glossator.format.LayeredDocument;
import org.glossator.format.Loss;
import org.glossator.format.LossReport;
import org.glossator.kit.Described;
import org.glossator.kit.Property;
import org.glossator.kit.RandomDocuments;
import org.glossator.kit.RandomTexts;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;
import org.glossator.task.Progress;
import org.glossator.text.Blanks;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;
import org.glossator.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConllRoundTripTest {

    @TempDir
    Path folder;

    @Test
    void conll_u_gives_the_text_back_to_the_letter_and_flat_mentions_as_they_were_under_every_scheme() {
        Property.check(60, random -> {
            List<LayeredDocument> documents = flat(random);
            for (Scheme scheme : Scheme.values()) {
                Path file = folder.resolve("flat.conllu");
                LossReport report = write(documents, file, "conll-u", scheme);
                assertThat(report.losses()).extracting(Loss::message).isEmpty();
                List<LayeredDocument> read = read(file, "conll-u");
                assertThat(read).hasSameSizeAs(documents);
                for (int i = 0; i < read.size(); i++) {
                    assertThat(read.get(i).document().text())
                            .isEqualTo(documents.get(i).document().text());
                    assertThat(read.get(i).document().name())
                            .isEqualTo(documents.get(i).document().name());
                    assertThat(Described.all(read.get(i))).isEqualTo(Described.all(documents.get(i)));
                }
            }
        });
    }

    @Test
    void columns_give_the_words_back_and_flat_mentions_over_the_same_words_under_every_scheme() {
        Property.check(60, random -> {
            List<LayeredDocument> documents = flat(random);
            for (String format : List.of("conll-2002", "conll-2003")) {
                for (Scheme scheme : Scheme.values()) {
                    Path file = folder.resolve("flat.conll");
                    LossReport report = write(documents, file, format, scheme);
                    assertThat(report.losses()).extracting(Loss::message).isEmpty();
                    List<LayeredDocument> read = read(file, format);
                    assertThat(read).hasSameSizeAs(documents);
                    for (int i = 0; i < read.size(); i++) {
                        assertThat(packed(read.get(i).document().text()))
                                .isEqualTo(packed(documents.get(i).document().text()));
                        assertThat(mentions(read.get(i))).isEqualTo(mentions(documents.get(i)));
                    }
                }
            }
        });
    }

    @Test
    void whatever_was_read_is_written_again_to_the_byte() {
        Property.check(50, random -> {
            List<LayeredDocument> documents = List.of(RandomDocuments.layered(random), RandomDocuments.layered(random));
            for (ExporterMaker maker : ConllExporterMaker.all()) {
                String format = maker.format().id();
                Path first = folder.resolve("again.conll");
                Path second = folder.resolve("again-2.conll");
                write(documents, first, format, Scheme.IOB2);
                LossReport again = write(read(first, format), second, format, Scheme.IOB2);
                assertThat(again.losses()).extracting(Loss::message).isEmpty();
                assertThat(Files.readString(second)).isEqualTo(Files.readString(first));
            }
        });
    }

    @Test
    void every_annotation_is_written_or_named_with_its_place() {
        Property.check(50, random -> {
            LayeredDocument document = RandomDocuments.layered(random);
            if (document.document().text().isBlank()) {
                return;
            }
            Path file = folder.resolve("wild.conllu");
            LossReport report = write(List.of(document), file, "conll-u", Scheme.IOB2);
            List<String> there = new ArrayList<>();
            read(file, "conll-u")
                    .forEach(each -> each.layers()
                            .forEach(layer -> layer.markup()
                                    .annotations()
                                    .inOrder()
                                    .forEach(annotation ->
                                            there.add(annotation.outer().toString()))));
            List<Span> named = report.losses().stream()
                    .flatMap(loss -> loss.place().stream())
                    .toList();
            LayerMarkup written = document.layers().stream()
                    .filter(layer -> layer.kind() == Layer.Kind.GOLD)
                    .findFirst()
                    .orElseGet(() -> document.layers().isEmpty()
                            ? new LayerMarkup("none", Layer.Kind.GOLD, Markup.EMPTY)
                            : document.layers().getFirst());
            for (Annotation annotation : written.markup().annotations().inOrder()) {
                boolean found = there.contains(annotation.outer().toString()) && !annotation.isDiscontinuous();
                assertThat(found || named.contains(annotation.outer()))
                        .as("%s", annotation)
                        .isTrue();
            }
            long others = document.layers().size() - 1L;
            assertThat(report.losses())
                    .filteredOn(loss -> loss.message().key().equals("format.lost-layer"))
                    .hasSize((int) Math.max(0, others));
        });
    }

    /// Documents of flat mentions over whole words, each sentence and word as it comes.
    private static List<LayeredDocument> flat(RandomGenerator random) {
        List<LayeredDocument> documents = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            String text = "a " + RandomTexts.nonEmpty(40, random);
            Tokens tokens = Tokens.words(text);
            List<Annotation> annotations = new ArrayList<>();
            int token = random.nextInt(2);
            while (token < tokens.size()) {
                int end = Math.min(tokens.size(), token + 1 + random.nextInt(3));
                Span span = new TokenRange(token, end).in(tokens);
                annotations.add(Annotation.of(new LabelName(random.nextBoolean() ? "Actor" : "B-Ort"), span));
                token = end + (random.nextBoolean() ? 0 : random.nextInt(4));
            }
            documents.add(new LayeredDocument(
                    TextDocument.of("document " + i, text, Map.of()),
                    List.of(new LayerMarkup(
                            "Mina",
                            Layer.Kind.ANNOTATOR,
                            new Markup(AnnotationSet.of(annotations), RelationSet.EMPTY)))));
        }
        return documents;
    }

    private static List<String> mentions(LayeredDocument document) {
        String text = document.document().text();
        return document.layers().stream()
                .flatMap(layer -> layer.markup().annotations().inOrder().stream())
                .map(annotation -> annotation.label() + " "
                        + packed(text.substring(0, annotation.outer().start())).length() + " "
                        + packed(annotation.quote(text)))
                .toList();
    }

    private static String packed(String text) {
        StringBuilder packed = new StringBuilder();
        text.chars().filter(unit -> !Blanks.isBlank((char) unit)).forEach(unit -> packed.append((char) unit));
        return packed.toString();
    }

    private static LossReport write(List<LayeredDocument> documents, Path file, String format, Scheme scheme)
            throws FormatException {
        ExporterMaker maker = ConllExporterMaker.all().stream()
                .filter(each -> each.format().id().equals(format))
                .findFirst()
                .orElseThrow();
        Map<String, String> chosen =
                new LinkedHashMap<>(Map.of("scheme", scheme.name().toLowerCase(java.util.Locale.ROOT)));
        try (Export export =
                maker.exporter(new ExportSettings(Schema.empty("none"), chosen)).begin(file)) {
            for (LayeredDocument document : documents) {
                export.add(document);
            }
            return export.finish();
        }
    }

    private static List<LayeredDocument> read(Path file, String format) throws FormatException {
        List<LayeredDocument> read = new ArrayList<>();
        var report = ConllImporter.all().stream()
                .filter(each -> each.format().id().equals(format))
                .findFirst()
                .orElseThrow()
                .read(file, read::add, Progress.UNWATCHED);
        assertThat(report.findings())
                .extracting(finding -> finding.message().sentence())
                .isEmpty();
        return read;
    }
}
