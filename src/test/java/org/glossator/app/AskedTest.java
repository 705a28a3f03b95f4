package org.glossator.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskedTest {

    @TempDir
    private Path folder;

    @Test
    void nothing_asks_for_the_window() {
        assertThat(asked()).isEqualTo(new Asked.Window(List.of()));
        assertThat(asked("--")).isEqualTo(new Asked.Window(List.of()));
    }

    @Test
    void a_project_is_shown_whether_or_not_it_is_there() {
        assertThat(asked("gone/Astana.gloss")).isEqualTo(window("gone/Astana.gloss"));
        assertThat(asked("../x/./Astana.gloss"))
                .isEqualTo(new Asked.Window(List.of(folder.resolveSibling("x").resolve("Astana.gloss"))));
        assertThat(asked(folder.resolve("Astana.gloss").toUri().toString())).isEqualTo(window("Astana.gloss"));
    }

    @Test
    void other_files_are_shown_if_they_are_there() throws IOException {
        Files.createFile(folder.resolve("letter.txt"));
        Files.createFile(folder.resolve("project without an end"));
        assertThat(asked("letter.txt")).isEqualTo(window("letter.txt"));
        assertThat(asked("./project without an end")).isEqualTo(window("project without an end"));
        assertThat(asked("gone.txt")).isInstanceOf(Asked.Command.class);
        assertThat(asked("letter.txt", "gone.txt")).isInstanceOf(Asked.Command.class);
    }

    @Test
    void a_command_is_a_command_also_where_a_file_is_called_so() throws IOException {
        Files.createFile(folder.resolve("check"));
        assertThat(asked("check")).isEqualTo(new Asked.Command(List.of("check")));
        assertThat(asked("check", "Astana.gloss")).isEqualTo(new Asked.Command(List.of("check", "Astana.gloss")));
        assertThat(asked("--help")).isInstanceOf(Asked.Command.class);
        assertThat(asked("-x.gloss")).isInstanceOf(Asked.Command.class);
        assertThat(asked("nonsense")).isInstanceOf(Asked.Command.class);
        assertThat(asked("bad\0path.gloss")).isInstanceOf(Asked.Command.class);
    }

    @Test
    void after_two_dashes_all_is_files() {
        assertThat(asked("--", "check")).isEqualTo(window("check"));
        assertThat(asked("--", "-x.gloss")).isEqualTo(window("-x.gloss"));
    }

    @Test
    void several_projects_at_once_are_refused_in_a_sentence() {
        assertThat(asked("a.gloss", "b.gloss"))
                .isInstanceOfSatisfying(
                        Asked.Nonsense.class,
                        nonsense -> assertThat(nonsense.why().sentence()).contains("one project at a time"));
    }

    @Test
    void more_files_than_can_be_handed_on_are_refused_in_a_sentence() throws IOException {
        Files.createFile(folder.resolve("letter.txt"));
        assertThat(asked(Collections.nCopies(1001, "letter.txt").toArray(String[]::new)))
                .isInstanceOfSatisfying(
                        Asked.Nonsense.class,
                        nonsense -> assertThat(nonsense.why().sentence()).contains("1,001 files"));
    }

    private Asked window(String name) {
        return new Asked.Window(List.of(folder.resolve(name)));
    }

    private Asked asked(String... words) {
        return Asked.by(List.of(words), folder);
    }
}
