package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.glossator.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Datasets as they are asked for in a shell.
class ExportCommandTest {

    private final Shell shell = new Shell();

    @TempDir
    private Path folder = Path.of("");

    private Path sample() {
        Path project = folder.resolve("sample.gloss");
        assertThat(shell.run("new", project, "--sample").code()).isZero();
        return project;
    }

    @Test
    void splits_are_told_and_lie_in_the_folder() throws IOException {
        Path out = folder.resolve("out");
        Shell.Answer answer =
                shell.run("export", sample(), out, "--format", "jsonl", "--split", "train=8,test=2", "--stratify");

        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("train: 18 documents (78% of 80% wanted)", "test: 5 documents");
        assertThat(answer.err()).contains("“test” has no annotation of: ");
        assertThat(Files.readAllLines(out.resolve("train.jsonl"))).hasSize(18);
        assertThat(out.resolve("manifest.json")).exists();
    }

    @Test
    void a_dry_run_of_folds_tells_machines_everything_and_writes_nothing() {
        Path out = folder.resolve("out");
        Shell.Answer answer = shell.run(
                "export", sample(), out, "--format", "jsonl", "--folds", "3", "--seed", "5", "--dry-run", "--json");

        JsonNode told = answer.json();
        assertThat(told.get("written").asBoolean()).isFalse();
        assertThat(told.get("splits")
                        .valueStream()
                        .map(split -> split.get("name").asString()))
                .containsExactly("fold1", "fold2", "fold3");
        assertThat(told.get("splits").valueStream())
                .allSatisfy(split -> assertThat(split.get("documents").asInt()).isBetween(7, 8));
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--split | train=80,train=20",
                "--split | Train=80",
                "--split | train=0,dev=1",
                "--split | train",
                "--split | ../x=1,y=1",
                "--folds | 1",
                "--folds | 101",
                "--folds | many"
            })
    void what_is_no_split_is_a_misuse(String option, String value) {
        Path out = folder.resolve("out");
        Shell.Answer answer = shell.run("export", sample(), out, "--format", "jsonl", option, value);
        assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
        assertThat(out).doesNotExist();
    }

    @Test
    void a_folder_of_something_else_is_never_replaced() throws IOException {
        Path out = Files.createDirectory(folder.resolve("thesis"));
        Files.writeString(out.resolve("chapter.txt"), "years of work");
        Shell.Answer answer = shell.run("export", sample(), out, "--format", "jsonl", "--dataset");
        assertThat(answer.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(out.resolve("chapter.txt")).hasContent("years of work");
    }

    @Test
    void work_that_is_to_stop_is_cancelled_where_it_tells_its_progress() {
        Interruption interruption = new Interruption();
        StringWriter err = new StringWriter();
        Progress progress =
                new Console(new PrintWriter(new StringWriter()), new PrintWriter(err), false, interruption).progress();
        progress.report(1, 2);
        CountDownLatch done = new CountDownLatch(1);
        done.countDown();
        interruption.stop(done);
        assertThatThrownBy(() -> progress.report(2, 2)).isInstanceOf(CancellationException.class);
    }
}
