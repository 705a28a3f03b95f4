package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SuggestCommandTest {

    private final Shell shell = new Shell();

    @TempDir
    private Path folder = Path.of("");

    private Path project = Path.of("");

    @BeforeEach
    void makeTheSample() {
        project = folder.resolve("sample.gloss");
        assertThat(shell.run("new", project, "--sample").code()).isZero();
    }

    @Test
    void what_was_marked_in_one_document_is_suggested_in_the_others_and_listing_changes_nothing() throws IOException {
        byte[] before = Files.readAllBytes(project);
        JsonNode answer = memory().json();
        assertThat(answer.get("suggestions")).isNotEmpty().allSatisfy(each -> {
            assertThat(each.get("source").asString()).isEqualTo("memory");
            assertThat(each.get("score").asDouble()).isBetween(0.0, 1.0);
        });
        assertThat(answer.get("applied").asBoolean()).isFalse();
        assertThat(Files.readAllBytes(project)).isEqualTo(before);
    }

    @Test
    void what_is_accepted_is_marked_once_and_not_suggested_again() {
        int found = memory().json().get("suggestions").size();
        JsonNode accepted = memory("--accept").json();
        assertThat(accepted.get("suggestions")).hasSize(found);
        assertThat(accepted.get("changed").asBoolean()).isTrue();
        assertThat(memory("--accept").json().get("changed").asBoolean()).isFalse();
        assertThat(shell.run("check", project, "--json").out()).doesNotContain("outside");
    }

    @Test
    void a_layer_that_is_new_is_kept_apart_as_suggestions() throws IOException {
        Path names =
                Files.writeString(folder.resolve("names.csv"), "name,label\nSyria,Location\nUnited Nations,Actor\n");
        JsonNode answer = shell.run(
                        "suggest",
                        project,
                        "--layer",
                        "annotator-a",
                        "--with",
                        "gazetteer:" + names,
                        "--into",
                        "from the list",
                        "--accept",
                        "--json")
                .json();
        assertThat(answer.get("into").asString()).isEqualTo("from the list");
        assertThat(answer.get("suggestions"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.get("quote").asString()).matches("(?i)Syria|United\\s+Nations"));
    }

    @Test
    void offsets_count_code_points_as_in_the_file() throws IOException {
        Path text = Files.writeString(folder.resolve("flags.txt"), "🕊🕊 Sochi 2018");
        assertThat(shell.run("import", project, text).code()).isZero();
        Path patterns = Files.writeString(folder.resolve("patterns.csv"), "pattern,label\n\\d{4},Event\n");
        JsonNode found = shell.run(
                        "suggest",
                        project,
                        "--layer",
                        "mina",
                        "--with",
                        "pattern:" + patterns,
                        "--document",
                        "flags*",
                        "--json")
                .json()
                .at("/suggestions/0");
        assertThat(found.get("start").asInt()).isEqualTo(9);
        assertThat(found.get("end").asInt()).isEqualTo(13);
        assertThat(found.get("quote").asString()).isEqualTo("2018");
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory:x", "gazetteer", "gazetteer:", "oracle", "pattern: "})
    void a_suggester_that_is_none_is_refused_with_those_there_are(String with) {
        Shell.Answer answer = shell.run("suggest", project, "--layer", "annotator-a", "--with", with);
        assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
        assertThat(answer.err()).contains("say memory");
    }

    @Test
    void a_table_that_cannot_be_used_is_refused_with_its_line() throws IOException {
        assertThat(refused("gazetteer", "name\nSyria\n")).contains("“name” and “label”");
        assertThat(refused("gazetteer", "name,label\nSyria,Planet\n"))
                .contains("line 2")
                .contains("“Planet”");
        assertThat(refused("pattern", "pattern,label\na,Actor\n(,Actor\n"))
                .contains("line 3")
                .contains("“(”");
        assertThat(refused("pattern", "pattern,label\n ,Actor\n")).contains("line 2");
    }

    @Test
    void nothing_can_be_learned_from_a_layer_that_is_not_there() {
        Shell.Answer answer = shell.run("suggest", project, "--layer", "nobody", "--with", "memory");
        assertThat(answer.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(answer.err()).contains("“annotator-a”");
    }

    private String refused(String kind, String table) throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), table);
        Shell.Answer answer = shell.run("suggest", project, "--layer", "annotator-a", "--with", kind + ":" + file);
        assertThat(answer.code()).isEqualTo(ExitCode.REFUSED);
        return answer.err();
    }

    private Shell.Answer memory(String... more) {
        Object[] words = new Object[7 + more.length];
        Object[] first = {"suggest", project, "--layer", "annotator-a", "--with", "memory", "--json"};
        System.arraycopy(first, 0, words, 0, first.length);
        System.arraycopy(more, 0, words, first.length, more.length);
        return shell.run(words);
    }
}
