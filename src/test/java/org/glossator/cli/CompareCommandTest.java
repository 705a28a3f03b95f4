package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Layers as they are compared in a shell.
class CompareCommandTest {

    private final Shell shell = new Shell();

    @TempDir
    private Path folder = Path.of("");

    private Path project = Path.of("");

    @BeforeEach
    void make() {
        project = folder.resolve("sample.gloss");
        assertThat(shell.run("new", project, "--sample").code()).isZero();
    }

    private Shell.Answer compare(String layers, String... more) {
        Object[] arguments = new Object[4 + more.length];
        System.arraycopy(new Object[] {"compare", project, "--layers", layers}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return shell.run(arguments);
    }

    @Test
    void the_annotators_of_the_sample_differ_as_a_reader_would_say() {
        Shell.Answer answer = compare("annotator-a,annotator-b");

        assertThat(answer.code()).isEqualTo(ExitCode.FINDING);
        assertThat(answer.out())
                .contains(
                        "Baghaei on Syria",
                        "line 7: label: “de-escalation zones”: annotator-a: Location; annotator-b: Agreement",
                        "line 7: boundary: “the outskirts of Aleppo and Idlib”",
                        "line 5: missing: “Syria’s neighbors”: annotator-a: nothing; annotator-b: Actor",
                        "line 9: missing, relation: ",
                        "Compared 1 document: 18 differences.")
                .containsPattern("All +47 +31 +2 +5 +0 +0 +0 +9 +5 +4\n");
        assertThat(answer.err()).contains("22 documents were left out on which none of the layers has worked.");
    }

    @Test
    void what_was_not_asked_for_is_no_finding() {
        assertThat(compare("annotator-a,annotator-b", "--kind", "note,attribute")
                        .code())
                .isZero();
        Shell.Answer labels = compare("annotator-a,annotator-b", "--kind", "label", "--label", "Location");
        assertThat(labels.out()).contains("de-escalation zones").doesNotContain("Astana Peace Process", "line 1:");
    }

    @Test
    void a_machine_is_told_everything_with_places_in_code_points() {
        JsonNode told = compare("annotator-a,annotator-b,gold", "--json").json();

        assertThat(told.get("marks").get("cases").asInt()).isGreaterThanOrEqualTo(47);
        assertThat(told.get("documents").get(0).get("layers").size()).isEqualTo(3);
        JsonNode difference = told.get("documents").get(0).get("differences").get(0);
        assertThat(difference.get("voices").propertyNames()).containsExactly("annotator-a", "annotator-b", "gold");
        assertThat(told.get("idle").size()).isEqualTo(22);
    }

    @Test
    void a_layer_that_is_not_there_is_named_with_those_that_are() {
        Shell.Answer answer = compare("annotator-a,nobody");

        assertThat(answer.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(answer.err()).contains("“nobody”", "gold, annotator-a, annotator-b");
    }

    @Test
    void one_layer_or_the_same_twice_is_refused() {
        assertThat(compare("annotator-a").err()).contains("Name another layer to compare “annotator-a” with.");
        assertThat(compare("annotator-a,annotator-a").err()).contains("named twice");
        assertThat(compare("annotator-a,annotator-a").code()).isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void documents_on_which_no_two_have_worked_are_nothing_to_compare() {
        assertThat(compare("annotator-a,annotator-b", "--document", "Terrorist Attacks*")
                        .err())
                .contains("There is no document on which two of these layers have worked: annotator-a, annotator-b.");
        assertThat(compare("annotator-a,annotator-b", "--document", "no such").err())
                .contains("There is no document of this name in the project: no such.");
    }

    @Test
    void an_unknown_kind_is_a_misuse() {
        assertThat(compare("annotator-a,annotator-b", "--kind", "colour").code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void two_texts_of_one_name_are_told_and_not_skipped_in_silence() throws IOException {
        Path one = Files.writeString(folder.resolve("one.jsonl"), line("memo", "Iran and\\nTurkey", "annotator-a"));
        Path other =
                Files.writeString(folder.resolve("other.jsonl"), line("memo", "Iran and\\nTürkiye", "annotator-b"));
        assertThat(shell.run("import", project, one, other).code()).isLessThan(ExitCode.USAGE);

        Shell.Answer answer = compare("annotator-a,annotator-b", "--kind", "note");

        assertThat(answer.code()).isEqualTo(ExitCode.FINDING);
        assertThat(answer.err())
                .contains(
                        "“memo” stands for two texts, which were not compared with each other: "
                                + "they first differ at line 2, column 2.",
                        "“memo” was left out: annotator-b has not worked on it.");
    }

    private static String line(String name, String text, String layer) {
        return """
            {"name":"%s","text":"%s","layer":"%s","annotations":[{"label":"Actor","start":0,"end":4}]}
            """.formatted(name, text, layer);
    }
}
