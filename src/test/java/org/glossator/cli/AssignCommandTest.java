package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.glossator.cli.Shell.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class AssignCommandTest {

    private final Shell shell = new Shell();

    @TempDir
    Path folder;

    private Path project;

    @BeforeEach
    void bring() throws Exception {
        project = folder.resolve("statements.gloss");
        for (int i = 1; i <= 9; i++) {
            Files.writeString(folder.resolve("statement-" + i + ".txt"), "Statement.".repeat(i));
        }
        assertThat(shell.run("new", project).code()).isZero();
        assertThat(shell.run("import", project, folder, "--format", "text").code())
                .isZero();
    }

    @Test
    void documents_are_shared_and_progress_tells_of_them() {
        Answer dry = shell.run("assign", project, "--to", "Ava,Bo,Cyrus", "--overlap", "2", "--dry-run");
        assertThat(dry.code()).as(dry.err()).isZero();
        assertThat(dry.out() + dry.err()).contains("Would give 9 documents to 3 annotators.");
        assertThat(given("Ava")).isZero();

        Answer answer = shell.run("assign", project, "--to", "Ava,Bo,Cyrus", "--overlap", "2", "--blind");
        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.out())
                .containsPattern("Ava +6 +0 +6 ")
                .containsPattern("Ava – Bo +3")
                .containsPattern("Bo – Cyrus +3");
        assertThat(answer.out() + answer.err()).contains("Gave 9 documents to 3 annotators, to be annotated blind.");
        assertThat(given("Cyrus")).isEqualTo(6);

        JsonNode again = shell.run("assign", project, "--to", "Ava,Bo,Cyrus", "--overlap", "3", "--json")
                .json();
        assertThat(again.get("applied").asBoolean()).isTrue();
        assertThat(again.get("annotators").get(0).get("before").asInt()).isEqualTo(6);
        assertThat(given("Ava")).isEqualTo(9);
        assertThat(shell.run("progress", project).out()).containsPattern("Bo +9 +9 +0 +0 +0 +0 +0 +0");
    }

    @Test
    void what_is_left_is_a_finding_and_said() {
        Answer answer = shell.run(
                "assign", project, "--to", "Ava,Bo", "--overlap", "2", "--most", "2", "--document", "statement-*");
        assertThat(answer.code()).isEqualTo(ExitCode.FINDING);
        assertThat(answer.err()).contains("was not given to anybody: too few annotators have room for it");
        assertThat(given("Ava")).isEqualTo(2);
    }

    @Test
    void what_cannot_be_shared_is_refused_and_nothing_is_given() {
        refused("Each document is to go to 3 annotators, but only 1 is named", "--to", "Ava", "--overlap", "3");
        refused("at least one annotator", "--to", "Ava", "--overlap", "0");
        refused("An annotator’s name is missing", "--to", "Ava,,Bo");
        refused("No document of this project is called “none”", "--to", "Ava", "--document", "none");
        refused("in which layer", "--to", "Ava", "--quota", "Event=3");
        refused("There is no layer “nowhere”", "--to", "Ava", "--quota", "Event=3", "--counted-in", "nowhere");
        refused("Nothing", "--to", "Ava", "--quota", "Nothing=3", "--counted-in", "nowhere");
        assertThat(shell.run("assign", project, "--to", "Ava", "--most", "0").code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(shell.run("progress", project).out()
                        + shell.run("progress", project).err())
                .contains("nothing was given to anybody");
    }

    private void refused(String why, Object... words) {
        Object[] all = new Object[words.length + 2];
        all[0] = "assign";
        all[1] = project;
        System.arraycopy(words, 0, all, 2, words.length);
        Answer answer = shell.run(all);
        assertThat(answer.code()).as(answer.out()).isEqualTo(ExitCode.REFUSED);
        assertThat(answer.err()).contains(why);
    }

    private int given(String annotator) {
        return StreamSupport.stream(
                        shell.run("progress", project, "--json")
                                .json()
                                .get("annotators")
                                .spliterator(),
                        false)
                .filter(each -> each.get("annotator").asString().equals(annotator))
                .mapToInt(each -> each.get("assigned").asInt())
                .sum();
    }
}
