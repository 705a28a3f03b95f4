package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.glossator.annotation.Assignment;
import org.glossator.annotation.Layer;
import org.glossator.project.Annotator;
import org.glossator.project.Project;
import org.glossator.project.ProjectFiles;
import org.glossator.project.edit.AssignDocuments;
import org.glossator.store.SqliteProjectFiles;
import org.glossator.text.DocumentId;
import org.glossator.workflow.OpenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeCommandTest {

    private static final String MARKED = """
        {"id": "00000000-0000-4000-8000-000000000001", "name": "statement", "text": "Iran and Turkey agreed.",\
         "annotations": [{"layer": "%s", "label": "Actor", "start": %d, "end": %d}]}
        """;

    private final Shell shell = new Shell();

    @TempDir
    Path folder;

    private Path project;

    @BeforeEach
    void begin() throws Exception {
        project = folder.resolve("talks.gloss");
        assertThat(shell.run("new", project).code()).isEqualTo(ExitCode.FINE);
        imported(project, "mina", 0, 4);
    }

    @Test
    void a_copy_goes_to_an_annotator_and_comes_back_as_a_table() throws Exception {
        Path copy = folder.resolve("omid.gloss");
        assertThat(shell.run("copy", project, copy, "--for", "omid").out()).contains("omid.gloss", "1 document");
        imported(copy, "omid", 9, 15);

        Shell.Answer dry = shell.run("merge", project, copy, "--dry-run");
        Shell.Answer answer = shell.run("merge", project, copy);

        assertThat(dry.out()).contains("would come in").contains("omid");
        assertThat(answer.code()).isEqualTo(ExitCode.FINE);
        assertThat(answer.out()).containsSubsequence("no conflicts", "annotations", "omid", "+1 ~0 −0");
        assertThat(shell.run("merge", project, copy).out()).contains("nothing in it that is not here");
        assertThat(shell.run("check", project).code()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void the_answer_for_machines_tells_what_came_in() throws Exception {
        Path copy = folder.resolve("copy.gloss");
        assertThat(shell.run("copy", project, copy, "--json")
                        .json()
                        .path("documents")
                        .intValue())
                .isEqualTo(1);
        assertThat(shell.run("import", copy, described("2024")).code()).isEqualTo(ExitCode.FINE);

        var json = shell.run("merge", project, copy, "--json").json();

        var told = json.path("copies").path(0);
        assertThat(told.path("kinship").stringValue("")).isEqualTo("copies");
        assertThat(told.path("documents").path("added").intValue()).isEqualTo(1);
        assertThat(told.path("conflicts").size()).isZero();
    }

    @Test
    void what_cannot_be_merged_is_refused_with_its_exit_code() throws Exception {
        Shell.Answer itself = shell.run("merge", project, project);
        assertThat(itself.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(itself.err()).contains("the project itself");
        assertThat(shell.run("merge", project, folder.resolve("nowhere.gloss")).code())
                .isEqualTo(ExitCode.REFUSED);
        assertThat(shell.run("merge", project).code()).isEqualTo(ExitCode.USAGE);
        assertThat(shell.run("copy", project, project).code()).isEqualTo(ExitCode.REFUSED);
        assertThat(shell.run("copy", project, folder.resolve("c.gloss"), "--for", "omid", "--document", "none*")
                        .code())
                .isEqualTo(ExitCode.REFUSED);
        assertThat(shell.run("copy", project, folder.resolve("c.gloss"), "--document", "s*")
                        .code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(folder.resolve("c.gloss")).doesNotExist();
    }

    @Test
    void a_copy_can_be_of_what_is_assigned_to_whoever_it_is_for() throws Exception {
        Path copy = folder.resolve("mina.gloss");
        assertThat(shell.run("copy", project, copy, "--for", "mina", "--documents", "assigned")
                        .err())
                .contains("no documents to copy for mina");
        assertThat(shell.run("copy", project, copy, "--documents", "assigned").code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(shell.run("import", project, described("more")).code()).isEqualTo(ExitCode.FINE);
        try (Project open = new OpenProject(new SqliteProjectFiles(), Clock.systemUTC())
                .open(project, ProjectFiles.Access.READ_WRITE, new Annotator("lead"))) {
            Layer mina = open.state().layerNamed("mina").orElseThrow();
            DocumentId more = open.state().documents().getLast().id();
            open.apply(new AssignDocuments(mina, List.of(more), Assignment.BLIND));
        }

        Shell.Answer made = shell.run("copy", project, copy, "--for", "mina", "--documents", "assigned");

        assertThat(made.out()).contains("1 document");
        assertThat(shell.run("check", copy).code()).isEqualTo(ExitCode.FINE);
    }

    private void imported(Path into, String layer, int start, int end) throws Exception {
        Path file = Files.writeString(folder.resolve(layer + ".jsonl"), MARKED.formatted(layer, start, end));
        shell.run("import", into, file);
    }

    private Path described(String name) throws Exception {
        return Files.writeString(folder.resolve(name + ".txt"), "Something else.");
    }
}
