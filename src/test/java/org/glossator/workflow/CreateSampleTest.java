package org.glossator.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.glossator.annotation.Layer;
import org.glossator.format.jsonl.JsonlImporter;
import org.glossator.message.ExplainedException;
import org.glossator.project.Annotator;
import org.glossator.project.History;
import org.glossator.project.Project;
import org.glossator.store.SqliteProjectFiles;
import org.glossator.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CreateSampleTest {

    @TempDir
    private Path folder;

    @Test
    void a_fresh_sample_cannot_be_undone_away() throws Exception {
        try (Project project = sample(folder.resolve("sample.gloss"))) {
            assertThat(project.annotator()).isEqualTo(new Annotator("mina"));
            assertThat(project.history()).isEqualTo(History.EMPTY);
            assertThat(project.undo().join()).isEmpty();
            assertThat(project.state().documents()).hasSize(23);
            assertThat(project.state().layers())
                    .extracting(Layer::name)
                    .containsExactlyInAnyOrder("annotator-a", "annotator-b", "gold");
        }
    }

    @Test
    void where_a_file_is_already_it_stays_as_it_is() throws Exception {
        Path file = Files.writeString(folder.resolve("sample.gloss"), "not a project");
        assertThatThrownBy(() -> sample(file)).isInstanceOf(ExplainedException.class);
        assertThat(file).content().isEqualTo("not a project");
    }

    private static Project sample(Path file) throws ExplainedException {
        CreateProject create = new CreateProject(new SqliteProjectFiles(), Clock.systemUTC());
        return new CreateSample(create, new ImportDocuments(), new JsonlImporter())
                .create(file, new Annotator("mina"), Progress.UNWATCHED);
    }
}
