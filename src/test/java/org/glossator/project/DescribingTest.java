package org.glossator.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.annotation.DocumentState;
import org.glossator.annotation.Layer;
import org.glossator.message.ExplainedException;
import org.glossator.project.edit.AddDocuments;
import org.glossator.project.edit.DescribeDocuments;
import org.glossator.project.edit.SetDocumentState;
import org.glossator.schema.SchemaTemplates;
import org.glossator.store.SqliteProjectFiles;
import org.glossator.text.DocumentId;
import org.glossator.text.TextDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DescribingTest {

    @TempDir
    Path folder;

    private final TextDocument first = TextDocument.of("first", "Iran", Map.of("speaker", "Baghaei"));
    private final TextDocument second = TextDocument.of("second", "Turkey", Map.of("process", "elsewhere"));
    private Project project;

    @BeforeEach
    void open() throws ExplainedException {
        var schema = SchemaTemplates.byDefault();
        var store = new SqliteProjectFiles().create(folder.resolve("described.gloss"), "Described", schema);
        project = new Project(store, new Annotator("Mina"), Clock.systemUTC());
        project.apply(new AddDocuments(
                List.of(new AddDocuments.Incoming(first, Map.of()), new AddDocuments.Incoming(second, Map.of())),
                schema));
    }

    @AfterEach
    void close() throws ExplainedException {
        project.close();
    }

    @Test
    void several_documents_are_described_in_one_step_and_undone_in_one() throws ExplainedException {
        project.apply(
                new DescribeDocuments(List.of(first.id(), second.id()), Map.of("process", Optional.of("Astana"))));

        assertThat(metadata(first.id())).containsEntry("process", "Astana").containsEntry("speaker", "Baghaei");
        assertThat(metadata(second.id())).containsEntry("process", "Astana");

        project.undo().join();

        assertThat(metadata(first.id())).doesNotContainKey("process");
        assertThat(metadata(second.id())).containsEntry("process", "elsewhere");
    }

    @Test
    void a_name_is_changed_in_one_step() throws ExplainedException {
        Map<String, Optional<String>> told = new LinkedHashMap<>();
        told.put("speaker", Optional.empty());
        told.put("said by", Optional.of("Baghaei"));

        project.apply(new DescribeDocuments(List.of(first.id()), told));

        assertThat(metadata(first.id())).containsExactly(Map.entry("said by", "Baghaei"));
    }

    @Test
    void what_the_schema_does_not_offer_under_a_document_label_is_refused() {
        assertThatExceptionOfType(EditRefusedException.class)
                .isThrownBy(() -> project.apply(DescribeDocuments.one(first.id(), "process", Optional.of("Sochi"))))
                .satisfies(refusal -> assertThat(refusal.explanation().sentence())
                        .contains("process")
                        .contains("Sochi"));
        assertThat(metadata(first.id())).doesNotContainKey("process");
    }

    @Test
    void what_did_not_fit_before_is_in_nobodys_way() throws ExplainedException {
        project.apply(DescribeDocuments.one(second.id(), "speaker", Optional.of("Lavrov")));

        assertThat(metadata(second.id())).containsEntry("process", "elsewhere").containsEntry("speaker", "Lavrov");
    }

    @Test
    void what_is_told_needs_a_name() {
        assertThatExceptionOfType(EditRefusedException.class)
                .isThrownBy(() -> project.apply(DescribeDocuments.one(first.id(), " ", Optional.of("x"))));
    }

    @Test
    void several_documents_are_done_in_one_step() throws ExplainedException {
        Layer mine = Layer.of("Mina", Layer.Kind.ANNOTATOR);

        project.apply(new SetDocumentState(mine, List.of(first.id(), second.id()), DocumentState.DONE));

        assertThat(state(mine, first.id())).isEqualTo(DocumentState.DONE);
        assertThat(state(mine, second.id())).isEqualTo(DocumentState.DONE);
        project.undo().join();
        assertThat(state(mine, first.id())).isEqualTo(DocumentState.NEW);
    }

    private Map<String, String> metadata(DocumentId document) {
        return project.state().document(document).orElseThrow().metadata();
    }

    private DocumentState state(Layer layer, DocumentId document) {
        return project.state().tally(new LayerDocument(layer.id(), document)).state();
    }
}
