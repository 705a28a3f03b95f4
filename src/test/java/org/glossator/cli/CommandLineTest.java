package org.glossator.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandLineTest {

    private final Shell shell = new Shell();

    @TempDir
    private Path folder = Path.of("");

    private Path project() {
        Path project = folder.resolve("p.gloss");
        assertThat(shell.run("new", project).code()).isZero();
        return project;
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void a_statement_goes_in_and_comes_out_as_one_line_of_jsonl() throws IOException {
        Path project = project();
        Path statement = file("بیانیه وزارت 1.txt", "Iran \uD83D\uDE00 and Turkey.\r\n");
        Path out = folder.resolve("out.jsonl");

        assertThat(shell.run("import", project, statement).code()).isZero();
        assertThat(shell.run("export", project, out, "--format", "jsonl").code())
                .isZero();

        JsonNode line = JsonMapper.shared().readTree(Files.readString(out));
        assertThat(line.get("name").asString()).isEqualTo("بیانیه وزارت 1");
        assertThat(line.get("text").asString()).isEqualTo("Iran \uD83D\uDE00 and Turkey.\r\n");
    }

    @Test
    void the_sample_holds_three_layers_over_the_owners_statement_and_22_statements_more() throws IOException {
        Path project = folder.resolve("sample.gloss");
        Path out = folder.resolve("sample.jsonl");

        assertThat(shell.run("new", project, "--sample", "--json")
                        .json()
                        .get("documents")
                        .asInt())
                .isEqualTo(23);
        shell.run("export", project, out, "--format", "jsonl");

        JsonNode first = JsonMapper.shared().readTree(Files.readAllLines(out).getFirst());
        assertThat(first.get("annotations")
                        .valueStream()
                        .filter(each -> each.get("layer").asString().equals("gold")))
                .hasSize(47);
        assertThat(first.get("layers").propertyNames()).containsExactly("gold", "annotator-a", "annotator-b");
        String text = first.get("text").asString();
        assertThat(first.get("annotations").valueStream()).allSatisfy(each -> {
            int start = text.offsetByCodePoints(0, each.get("start").asInt());
            int end = text.offsetByCodePoints(0, each.get("end").asInt());
            assertThat(text.substring(start, end)).isEqualTo(each.get("quote").asString());
        });
    }

    @Test
    void a_layer_and_a_label_can_be_chosen_for_export() throws IOException {
        Path project = folder.resolve("sample.gloss");
        Path out = folder.resolve("chosen.jsonl");
        shell.run("new", project, "--sample");

        shell.run("export", project, out, "--format", "jsonl", "--layer", "gold", "--label", "Agreement");

        JsonNode first = JsonMapper.shared().readTree(Files.readAllLines(out).getFirst());
        assertThat(first.get("annotations").valueStream())
                .hasSize(4)
                .allSatisfy(each -> assertThat(each.get("label").asString()).isEqualTo("Agreement"));
    }

    @Test
    void only_documents_that_are_done_are_exported_when_those_are_asked_for() throws IOException {
        Path project = folder.resolve("sample.gloss");
        Path out = folder.resolve("done.jsonl");
        shell.run("new", project, "--sample");

        shell.run("export", project, out, "--format", "jsonl", "--documents", "done");

        assertThat(out).isEmptyFile();
    }

    @Test
    void importing_the_same_file_twice_adds_nothing_and_says_so() throws IOException {
        Path project = project();
        Path statement = file("s.txt", "Iran and Turkey.");
        shell.run("import", project, statement);

        var again = shell.run("import", project, statement);

        assertThat(again.code()).as(again.err()).isEqualTo(ExitCode.FINDING);
        assertThat(again.err()).contains("“s” is in this project already");
        assertThat(again.out()).contains("0 documents");
    }

    @Test
    void a_dry_run_reports_and_changes_nothing() throws IOException {
        Path project = project();
        Path statement = file("s.txt", "Iran and Turkey.");
        Path out = folder.resolve("out.jsonl");

        assertThat(shell.run("import", project, statement, "--dry-run").out()).contains("Would import 1 document");
        assertThat(shell.run("export", project, out, "--format", "jsonl", "--dry-run")
                        .out())
                .contains("Would write 0 documents");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_charset_can_be_said() throws IOException {
        Path project = project();
        Path statement = folder.resolve("s.txt");
        Files.write(statement, "Иран".getBytes("windows-1251"));
        Path out = folder.resolve("out.jsonl");

        shell.run("import", project, statement, "--charset", "windows-1251");
        shell.run("export", project, out, "--format", "jsonl");

        assertThat(Files.readString(out)).contains("Иран");
    }

    @Test
    void a_file_that_is_not_in_the_charset_said_is_refused_with_its_name() throws IOException {
        Path statement = folder.resolve("s.txt");
        Files.write(statement, new byte[] {'a', (byte) 0xFF, 'b'});

        var refusal = shell.run("import", project(), statement, "--charset", "UTF-8");

        assertThat(refusal.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(refusal.err()).contains("s.txt").contains("UTF-8");
    }

    @Test
    void bad_files_are_refused_in_a_sentence_and_the_project_stays_as_it_was() throws IOException {
        Path project = project();
        Path binary = Files.write(folder.resolve("b.txt"), new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 3, 0});
        Path nul = Files.write(folder.resolve("n.txt"), "Iran and\0 Turkey agreed on many things.".getBytes(UTF_8));
        Path empty = file("e.txt", "");

        for (Path bad : new Path[] {binary, nul, empty, folder.resolve("missing.txt")}) {
            var refusal = shell.run("import", project, bad);
            assertThat(refusal.code()).as("%s", bad).isEqualTo(ExitCode.REFUSED);
            assertThat(refusal.err()).contains(bad.getFileName().toString());
        }
        assertThat(shell.run("import", project, file("g.txt", "Good."), "--json")
                        .json()
                        .get("documents")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void text_in_utf_16_is_found_out() throws IOException {
        Path project = project();
        Path statement = Files.write(folder.resolve("u.txt"), "\uFEFFIran and Turkey".getBytes(UTF_16LE));

        assertThat(shell.run("import", project, statement).code()).isZero();
    }

    @Test
    void a_project_that_is_missing_or_not_ours_is_refused() throws IOException {
        assertThat(shell.run("check", folder.resolve("none.gloss")).code()).isEqualTo(ExitCode.REFUSED);
        var notOurs = shell.run("check", file("x.gloss", "This is no database at all, only text."));
        assertThat(notOurs.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(notOurs.err()).contains("x.gloss");
    }

    @Test
    void a_file_that_exists_is_never_overwritten() {
        Path project = project();

        var refusal = shell.run("new", project);

        assertThat(refusal.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(refusal.err()).contains("p.gloss");
    }

    @Test
    void a_sound_project_passes_its_check() throws IOException {
        Path project = project();
        shell.run("import", project, file("s.txt", "Iran and Turkey."));

        var check = shell.run("check", project);

        assertThat(check.out()).contains("all is well");
        assertThat(check.code()).isZero();
    }

    @Test
    void the_check_names_what_an_annotator_of_the_sample_said_beyond_the_schema() {
        Path project = folder.resolve("sample.gloss");
        shell.run("new", project, "--sample");

        var check = shell.run("check", project, "--json");

        assertThat(check.code()).isEqualTo(ExitCode.FINDING);
        assertThat(check.json().get("findings").valueStream())
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.asString()).contains("annotator-a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": \"s\", \"labels\": [{\"name\": \"A\"}, {\"name\": \"A\"}]}",
                "{\"name\": \"s\", \"labels\": [{\"name\": \"A\", \"color\": \"reddish\"}]}",
                "{\"name\": \"s\", \"labels\": [{\"color\": \"#123456\"}]}",
                "{\"name\": \"s\", \"labels\": ["
            })
    void a_schema_that_cannot_be_understood_is_refused_and_no_project_is_made(String json) throws IOException {
        Path project = folder.resolve("p.gloss");

        var refusal = shell.run("new", project, "--schema", file("schema.json", json));

        assertThat(refusal.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(refusal.err()).contains("schema.json");
        assertThat(project).doesNotExist();
    }

    @Test
    void labels_that_the_schema_lacks_are_added_to_it_and_named() throws IOException {
        Path project = folder.resolve("p.gloss");
        shell.run("new", project, "--schema", "empty");
        Path jsonl = file("d.jsonl", """
            {"id":"1","name":"d","text":"Iran","annotations":[{"id":"a","layer":"ann","label":"State","start":0,"end":4,"quote":"Iran"}]}
            """);

        var answer = shell.run("import", project, jsonl);

        assertThat(answer.err()).contains("State");
        assertThat(answer.out()).contains("1 annotation");
        assertThat(shell.run("check", project).code()).isZero();
    }

    @Test
    void into_which_layer_and_under_which_names_something_comes_is_said() throws IOException {
        Path project = project();
        Path jsonl = file("d.jsonl", """
            {"name":"d","text":"Iran met","annotations":[{"layer":"a","label":"Land","start":0,"end":4,"quote":"Iran"},{"layer":"b","label":"Verb","start":5,"end":8,"quote":"met"}]}
            """);
        Path map = file("names.tsv", "kind\tfrom\tto\nlabel\tLand\tActor\n");
        Object[] words = {"import", project, jsonl, "--layer", "mine", "--map", map, "--unknown", "refuse", "--json"};

        var answer = shell.run(words);

        assertThat(answer.json().get("annotations").asInt()).as(answer.err()).isEqualTo(1);
        assertThat(answer.json().get("read").get("annotations").asInt()).isEqualTo(2);
        assertThat(answer.json().get("findings").get(0).get("reason").asString())
                .contains("“met” (Verb) at 5 was left out");
        assertThat(shell.run("import", project, jsonl, "--unknown", "maybe").code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(shell.run("import", project, jsonl, "--schema", "data").code())
                .isEqualTo(ExitCode.USAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "import", "export", "check", "formats"})
    void every_command_explains_itself(String command) {
        var help = shell.run(command, "--help");

        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("Usage: glossator " + command).contains("--json");
        assertThat(help.out()).doesNotContain("null").containsPattern("--json\\s+\\p{Lu}");
    }

    @Test
    void what_cannot_be_understood_is_answered_with_the_usage() {
        assertThat(shell.run("exprot").code()).isEqualTo(ExitCode.USAGE);
        assertThat(shell.run("new").code()).isEqualTo(ExitCode.USAGE);
        assertThat(shell.run("export", project(), folder.resolve("o"), "--format", "nonsense")
                        .code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(shell.run().code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void what_offsets_count_is_said_where_the_format_leaves_it_open() throws Exception {
        Path project = project();
        Path open = file("open.jsonl", "{\"text\": \"😀阿斯塔纳进程\", \"label\": [[3, 5, \"Place\"]]}");
        assertThat(shell.run("import", project, open).code()).isEqualTo(ExitCode.REFUSED);
        assertThat(shell.run("import", project, open, "--offsets", "graphs").code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(shell.run("import", project, file("t.txt", "Words."), "--offsets", "utf-16")
                        .code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(shell.run("import", project, open, "--offsets", "utf-16").out())
                .contains("1 document");
    }

    @Test
    void the_formats_are_listed_for_people_and_machines() {
        assertThat(shell.run("formats").out()).contains("jsonl").contains("text");
        assertThat(shell.run("formats", "--json").json().get("formats").valueStream())
                .anySatisfy(format -> assertThat(format.get("id").asString()).isEqualTo("jsonl"));
    }

    @Test
    void the_version_is_told() {
        assertThat(shell.run("--version").out()).matches("Glossator \\d+\\.\\d+\\.\\d+.*\\s*");
    }
}
