package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.glossator.kit.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatsCommandLineTest {

    private static final String TEXT = "Iran and Turkey’s ministers met.\n";

    private final Shell shell = new Shell();

    @TempDir
    private Path folder = Path.of("");

    private Path brat() throws IOException {
        Path brat = Files.createDirectory(folder.resolve("brat"));
        Files.writeString(brat.resolve("one.txt"), TEXT);
        Files.writeString(
                brat.resolve("one.ann"),
                "T1\tActor 0 4\tIran\nT2\tActor 9 15\tTurkey\nT3\tGroup 9 27\tTurkey’s ministers\n"
                        + "R1\tWith Arg1:T1 Arg2:T2\nA1\tSure T1\n");
        return brat;
    }

    @Test
    void a_folder_of_brat_goes_in_and_comes_out_as_it_was() throws IOException {
        Path brat = brat();
        Path project = folder.resolve("p.gloss");
        Path out = folder.resolve("out");
        shell.run("new", project);
        assertThat(shell.run("import", project, brat).err()).contains("Group, Sure, and With");
        assertThat(shell.run("import", project, brat, "--json")
                        .json()
                        .get("documents")
                        .asInt())
                .isZero();
        var exported = shell.run("export", project, out, "--format", "brat", "--strict");
        assertThat(exported.err()).isEmpty();
        assertThat(exported.code()).isZero();
        assertThat(Files.readString(out.resolve("one.ann"))).isEqualTo(Files.readString(brat.resolve("one.ann")));
        assertThat(Files.readString(out.resolve("one.txt"))).isEqualTo(TEXT);
        assertThat(Files.readString(out.resolve("annotation.conf")))
                .contains(
                        "[entities]\nActor\n\tState\n",
                        "\nGroup\n",
                        "\nWith\tArg1:<ANY>, Arg2:<ANY>\n",
                        "\nSure\tArg:<ANY>\n");
    }

    @Test
    void a_conversion_names_what_it_loses_and_strict_loses_nothing() throws IOException {
        Path brat = brat();
        Path out = folder.resolve("out.conll");
        var strict = shell.run("convert", brat, out, "--to", "conll-2003", "--strict");
        assertThat(strict.code()).isEqualTo(ExitCode.FINDING);
        assertThat(out).doesNotExist();
        var answer = shell.run("convert", brat, out, "--to", "conll-2003");
        assertThat(answer.err().lines())
                .containsExactlyInAnyOrder(
                        "one: Actor “Turkey” is written over “Turkey’s”.",
                        "one: Actor “Turkey” is not written, because Group “Turkey’s ministers” takes its words.",
                        "one: what is told of Actor “Iran” is not written (Sure).",
                        "one: the relation “With” of Actor “Iran” is not written.");
        assertThat(Files.readString(out))
                .isEqualTo("-DOCSTART- -X- -X- O\n\nIran _ O B-Actor\nand _ O O\nTurkey’s _ O B-Group\n"
                        + "ministers _ O I-Group\nmet _ O O\n. _ O O\n\n");
    }

    @Test
    void of_a_kind_ten_losses_are_told_unless_all_are_asked_for() throws IOException {
        Path brat = brat();
        StringBuilder attributes = new StringBuilder("T1\tActor 0 4\tIran\nT2\tActor 9 15\tTurkey\n");
        for (int i = 1; i <= 12; i++) {
            attributes.append("R%d\tWith Arg1:T1 Arg2:T2\n".formatted(i));
        }
        Files.writeString(brat.resolve("one.ann"), attributes.append("A1\tSure T1\n"));
        Path out = folder.resolve("out.conll");
        var few = shell.run("convert", brat, out, "--to", "conll-2003", "--option", "tokens=words");
        assertThat(few.err().lines().filter(line -> line.contains("the relation “With”")))
                .hasSize(10);
        assertThat(few.err()).contains("(Sure)").contains("There are 2 more of these: “--all” lists everything");
        for (String all : List.of("--all", "--dry-run")) {
            assertThat(shell.run("convert", brat, out, "--to", "conll-2003", all)
                            .err()
                            .lines()
                            .filter(line -> line.contains("the relation “With”")))
                    .hasSize(12);
        }
    }

    @Test
    void a_conversion_is_told_what_offsets_count() throws IOException {
        Path open = folder.resolve("open.jsonl");
        Files.writeString(open, "{\"text\": \"😀阿斯塔纳进程\", \"label\": [[3, 5, \"Place\"]]}");
        Path out = folder.resolve("out.jsonl");
        assertThat(shell.run("convert", open, out, "--to", "jsonl").code()).isEqualTo(ExitCode.REFUSED);
        shell.run("convert", open, out, "--to", "jsonl", "--offsets", "utf-16");
        assertThat(Files.readString(out)).contains("\"quote\":\"斯塔\"");
    }

    @Test
    void options_of_a_format_are_offered_and_others_are_a_misuse() throws IOException {
        Path brat = brat();
        Path out = folder.resolve("out.conll");
        shell.run("convert", brat, out, "--to", "conll-2002", "--overlap", "innermost", "--option", "scheme=bilou");
        assertThat(Files.readString(out)).contains("Turkey’s U-Actor\nministers O\n");
        shell.run("convert", brat, out, "--to", "conll-2002", "--align", "strict", "--option", "tokens=blanks");
        assertThat(Files.readString(out))
                .contains("Iran B-Actor\nand O\nTurkey’s B-Group\nministers I-Group\nmet. O\n");
        var failed = shell.run("convert", brat, out, "--to", "conll-2002", "--overlap", "fail");
        assertThat(failed.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(failed.err()).contains("take the same words, so nothing was written.");
        assertThat(Files.readString(out)).contains("met. O");
        var unknown = shell.run("convert", brat, out, "--to", "conll-2002", "--option", "scheme=iob7");
        assertThat(unknown.code()).isEqualTo(ExitCode.USAGE);
        assertThat(unknown.err()).contains("iob2, iob1, bilou, iobes");
        assertThat(shell.run("convert", brat, out, "--to", "jsonl", "--align", "strict")
                        .code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(shell.run("formats").out()).contains("scheme=iob2|iob1|bilou|iobes");
    }

    @Test
    void a_folder_of_somebody_else_is_not_replaced() throws IOException {
        Path brat = brat();
        var before = Folders.content(brat);
        var answer = shell.run("convert", brat, brat, "--to", "brat");
        assertThat(answer.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(answer.err()).contains("neither an empty folder nor an earlier export");
        assertThat(Folders.content(brat)).isEqualTo(before);
    }

    @Test
    void broken_files_are_named_and_the_rest_comes_in() throws IOException {
        Path brat = brat();
        Files.writeString(brat.resolve("two.txt"), "Another text.");
        Files.writeString(brat.resolve("two.ann"), "T1\tActor 0 4\tIran\n");
        Path project = folder.resolve("p.gloss");
        shell.run("new", project);
        var answer = shell.run("import", project, brat, "--format", "brat");
        assertThat(answer.code()).isEqualTo(ExitCode.FINDING);
        assertThat(answer.out()).contains("Imported 1 document with 3 annotations and 1 relation.");
        assertThat(answer.err())
                .contains("two.ann, line 1: 1 mention does not stand where the file says"
                        + " (there / in the text: T1 “Iran” / “Anot”)");
    }
}
