package org.glossator.format.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Markup;
import org.glossator.annotation.RelationSet;
import org.glossator.format.LayerMarkup;
import org.glossator.format.LayeredDocument;
import org.glossator.format.LossReport;
import org.glossator.schema.LabelName;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChatExporterTest {

    @TempDir
    Path folder;

    @Test
    void a_quote_is_told_by_its_words_and_their_occurrence() throws Exception {
        String text = "Iran met Iran.";
        Annotation second = Annotation.of(new LabelName("Actor"), new Span(9, 13));
        Markup markup = new Markup(AnnotationSet.of(List.of(second)), RelationSet.EMPTY);
        LayerMarkup layer = new LayerMarkup("mine", Layer.Kind.ANNOTATOR, markup);
        LossReport report = written(new LayeredDocument(TextDocument.of("a", text, Map.of()), List.of(layer)));
        assertThat(report.losses()).isEmpty();
        assertThat(Files.readString(folder.resolve("chat.jsonl")))
                .contains("\\\"quote\\\":\\\"Iran\\\",\\\"occurrence\\\":2")
                .doesNotContain("\\\"start\\\"");
    }

    @Test
    void a_document_that_nobody_annotated_is_named_and_not_counted() throws Exception {
        LossReport report = written(new LayeredDocument(TextDocument.of("a", "Nothing.", Map.of()), List.of()));
        assertThat(report.tally().documents()).isZero();
        assertThat(report.losses())
                .singleElement()
                .satisfies(loss -> assertThat(loss.message().sentence()).contains("nothing is annotated"));
        assertThat(folder.resolve("chat.jsonl")).isEmptyFile();
    }

    private LossReport written(LayeredDocument document) throws Exception {
        try (var export = new ChatExporter().begin(folder.resolve("chat.jsonl"))) {
            export.add(document);
            return export.finish();
        }
    }
}
