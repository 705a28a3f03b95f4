package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Fitness;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Misfit;
import org.glossator.format.jsonl.JsonlExporter;
import org.glossator.format.jsonl.JsonlImporter;
import org.glossator.format.text.TextFile;
import org.glossator.schema.AttributeName;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationName;
import org.glossator.schema.Schema;
import org.glossator.schema.SchemaTemplates;
import org.glossator.task.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample that the program ships.
class SampleTest {

    private static final Path SAMPLE = Path.of("resources/sample/statements-on-syria.jsonl");

    private final List<LayeredDocument> documents = new ArrayList<>();

    @BeforeEach
    void read() throws FormatException {
        ImportReport report = new JsonlImporter().read(SAMPLE, documents::add, Progress.UNWATCHED);
        assertThat(report.findings()).isEmpty();
        assertThat(report.tally()).isEqualTo(new Tally(23, 132, 52));
    }

    @Test
    void the_first_statement_carries_three_layers_and_the_others_none() {
        LayeredDocument first = documents.getFirst();
        assertThat(first.document().name()).isEqualTo("Baghaei on Syria");
        assertThat(first.layers()).extracting(LayerMarkup::name).containsExactly("gold", "annotator-a", "annotator-b");
        assertThat(first.layers())
                .extracting(LayerMarkup::kind)
                .containsExactly(Layer.Kind.GOLD, Layer.Kind.ANNOTATOR, Layer.Kind.ANNOTATOR);
        assertThat(first.layers())
                .extracting(layer -> layer.markup().annotations().size())
                .containsExactly(47, 43, 42);
        assertThat(first.layers())
                .extracting(layer -> layer.markup().relations().size())
                .containsExactly(18, 18, 16);
        assertThat(documents.subList(1, 23))
                .allSatisfy(document -> assertThat(document.layers()).isEmpty());
    }

    @Test
    void the_first_statement_is_the_text_file_beside_it() throws FormatException {
        TextFile file = new TextFile(Path.of("resources/sample/baghaei-statement.txt"));
        assertThat(documents.getFirst().document().text())
                .isEqualTo(file.detected().text());
    }

    @Test
    void every_quote_is_the_words_at_its_place_and_whole_words_at_that() {
        String text = documents.getFirst().document().text();
        Set<String> quotes = new HashSet<>();
        for (LayerMarkup layer : documents.getFirst().layers()) {
            for (Annotation annotation : layer.markup().annotations().inOrder()) {
                String quote = annotation.quote(text);
                assertThat(quote).isEqualTo(quote.strip());
                quotes.add(quote);
            }
        }
        assertThat(quotes).contains("the Astana agreements", "Syria’s neighbors", "de-escalation zones");
    }

    @Test
    void all_but_what_annotator_a_told_of_the_zones_fits_the_default_schema() {
        Schema schema = SchemaTemplates.byDefault();
        String text = documents.getFirst().document().text();
        List<Misfit> misfits = new ArrayList<>();
        for (LayerMarkup layer : documents.getFirst().layers()) {
            var annotations = layer.markup().annotations();
            annotations.inOrder().forEach(each -> misfits.addAll(Fitness.of(each, schema, text)));
            layer.markup().relations().inOrder().forEach(each -> misfits.addAll(Fitness.of(each, schema, annotations)));
        }
        assertThat(misfits)
                .containsExactly(
                        new Misfit.UnknownAttribute(new LabelName("Location"), new AttributeName("status")),
                        new Misfit.UnfitEnds(
                                new RelationName("covers"), new LabelName("Location"), new LabelName("Location")));
    }

    @Test
    void each_statement_has_a_name_of_its_own_and_says_where_it_is_from() {
        assertThat(documents).extracting(document -> document.document().name()).doesNotHaveDuplicates();
        assertThat(documents.subList(1, 23))
                .allSatisfy(document ->
                        assertThat(document.document().head().metadata()).containsKeys("source", "url", "licence"));
        assertThat(Files.exists(SAMPLE.resolveSibling("ATTRIBUTION"))).isTrue();
        assertThat(Files.exists(SAMPLE.resolveSibling("LICENSE"))).isTrue();
    }

    @Test
    void it_exports_as_the_very_same_file(@TempDir Path folder) throws FormatException {
        Path again = folder.resolve("again.jsonl");
        try (Export export = new JsonlExporter().begin(again)) {
            for (LayeredDocument document : documents) {
                export.add(document);
            }
            export.finish();
        }
        assertThat(again).hasSameBinaryContentAs(SAMPLE);
    }
}
