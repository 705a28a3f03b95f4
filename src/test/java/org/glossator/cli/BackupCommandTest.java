package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class BackupCommandTest {

    private final Shell shell = new Shell();

    @TempDir
    private Path folder;

    private Path file;
    private Path shelf;

    @BeforeEach
    void make() throws Exception {
        file = folder.resolve("Astana.gloss");
        shelf = Files.createDirectory(folder.resolve("stick"));
        assertThat(shell.run("new", file, "--sample").code()).isZero();
    }

    @Test
    void a_backup_is_made_listed_and_can_be_copied_into_a_project() {
        Shell.Answer answer = shell.run("backup", file, "--to", shelf);
        assertThat(answer.err()).isEmpty();
        assertThat(answer.out()).contains(shelf.resolve("Astana").toString());
        assertThat(shell.run("backups", file, "--in", shelf).out())
                .contains("132 marks, 23 documents", shelf.toString());
        JsonNode backup = shell.run("backups", file, "--in", shelf, "--json")
                .json()
                .path("backups")
                .path(0);
        assertThat(backup.path("annotations").intValue()).isEqualTo(132);

        Path again = folder.resolve("again.gloss");
        assertThat(shell.run("copy", backup.path("file").stringValue(), again).code())
                .isZero();
        assertThat(shell.run("merge", file, again).code()).isZero();
        assertThat(shell.run("check", again).code())
                .isEqualTo(shell.run("check", file).code());
    }

    @Test
    void only_as_many_stay_as_are_wanted() {
        shell.run("backup", file, "--to", shelf);
        Shell.Answer answer = shell.run("backup", file, "--to", shelf, "--keep", "1", "--json");
        String made = answer.json().path("backup").path("file").stringValue();
        JsonNode left =
                shell.run("backups", file, "--in", shelf, "--json").json().path("backups");
        assertThat(left.size()).isEqualTo(1);
        assertThat(left.path(0).path("file").stringValue()).isEqualTo(made);
    }

    @Test
    void what_cannot_be_is_refused_in_a_sentence() {
        assertThat(shell.run("backup", file, "--to", shelf, "--keep", "0").code())
                .isEqualTo(ExitCode.USAGE);
        Shell.Answer gone = shell.run("backup", file, "--to", folder.resolve("nowhere"));
        assertThat(gone.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(gone.err()).contains("nowhere");
        assertThat(shell.run("backups", folder.resolve("none.gloss"), "--in", shelf)
                        .code())
                .isEqualTo(ExitCode.REFUSED);
    }
}
