package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class AdjudicateCommandTest {

    private final Shell shell = new Shell();

    @TempDir
    private Path folder = Path.of("");

    private Path project = Path.of("");

    @BeforeEach
    void makeTheSample() {
        project = folder.resolve("sample.gloss");
        assertThat(shell.run("new", project, "--sample").code()).isZero();
    }

    private Shell.Answer settle(String strategy, Object... more) {
        Object[] words = new Object[9 + more.length];
        Object[] first = {
            "adjudicate",
            project,
            "--layers",
            "annotator-a,annotator-b",
            "--into",
            "settled",
            "--strategy",
            strategy,
            "--json"
        };
        System.arraycopy(first, 0, words, 0, 9);
        System.arraycopy(more, 0, words, 9, more.length);
        return shell.run(words);
    }

    @Test
    void agreed_and_then_majority_settle_the_sample_once_and_leave_ties_open() {
        JsonNode agreed = settle("agreed").json();
        assertThat(agreed.get("changed").asBoolean()).isTrue();
        assertThat(agreed.at("/labels/Actor/taken").asInt()).isPositive();
        assertThat(agreed.at("/documents/0/name").asString()).isEqualTo("Baghaei on Syria");

        JsonNode majority = settle("majority").json();
        assertThat(majority.at("/total/taken").asInt()).isZero();
        assertThat(majority.at("/total/tied").asInt()).isPositive();
        assertThat(majority.get("changed").asBoolean()).isFalse();

        JsonNode taken = settle("take:annotator-a").json();
        assertThat(taken.at("/total/taken").asInt()).isPositive();
        assertThat(settle("take:annotator-a").json().get("changed").asBoolean()).isFalse();
    }

    @Test
    void a_dry_run_foretells_what_happens_and_changes_nothing() throws IOException {
        byte[] before = Files.readAllBytes(project);
        JsonNode foretold = settle("agreed", "--dry-run").json();
        assertThat(foretold.get("applied").asBoolean()).isFalse();
        assertThat(Files.readAllBytes(project)).isEqualTo(before);

        assertThat(settle("agreed").json().get("total")).isEqualTo(foretold.get("total"));
    }

    @Test
    void only_some_labels_and_documents_are_settled() {
        JsonNode actors =
                settle("agreed", "--label", "Actor", "--document", "Baghaei*").json();
        assertThat(actors.get("labels").propertyNames()).containsExactly("Actor");

        assertThat(settle("agreed", "--document", "No such").err()).contains("“No such”");
        assertThat(settle("agreed", "--label", "Ship").err()).contains("Ship");
    }

    @Test
    void a_person_reads_one_line_for_each_label() {
        String told = shell.run(
                        "adjudicate",
                        project,
                        "--layers",
                        "annotator-a,annotator-b",
                        "--into",
                        "gold",
                        "--strategy",
                        "majority")
                .out();
        assertThat(told).contains("into “gold”.").contains("  Actor: ").contains("left open with a tie");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        annotator-a,nobody      ; settled     ; agreed           ; 3 ; “nobody”
        annotator-a             ; settled     ; majority         ; 3 ; two layers
        annotator-a,annotator-b ; annotator-a ; agreed           ; 3 ; “annotator-a” is one of the layers
        annotator-a,gold        ; annotator-b ; agreed           ; 3 ; not a gold layer
        annotator-a,annotator-b ; settled     ; take:gold        ; 3 ; “gold”
        annotator-a,annotator-b ; settled     ; threshold        ; 2 ; --at-least
        annotator-a,annotator-b ; settled     ; best             ; 2 ; “best”
        """)
    void what_cannot_be_settled_is_refused_with_a_sentence(
            String layers, String into, String strategy, int code, String sentence) {
        Shell.Answer answer =
                shell.run("adjudicate", project, "--layers", layers, "--into", into, "--strategy", strategy);

        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.err()).contains(sentence);
    }

    @Test
    void one_layer_is_enough_to_take_everything_of_it() {
        Shell.Answer answer = shell.run(
                "adjudicate",
                project,
                "--layers",
                "annotator-b",
                "--into",
                "settled",
                "--strategy",
                "take:annotator-b",
                "--json");
        assertThat(answer.json().at("/total/taken").asInt()).isPositive();
    }
}
