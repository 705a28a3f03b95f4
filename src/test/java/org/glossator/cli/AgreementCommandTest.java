package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.glossator.format.FormatException;
import org.glossator.format.csv.CsvReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Agreement as it is asked for in a shell.
class AgreementCommandTest {

    private static final double F1 = 62.0 / 85;

    private final Shell shell = new Shell();

    @TempDir
    private Path folder = Path.of("");

    private Path sample() {
        Path project = folder.resolve("sample.gloss");
        assertThat(shell.run("new", project, "--sample").code()).isZero();
        return project;
    }

    private Shell.Answer agreement(Object... words) {
        Object[] all = new Object[words.length + 1];
        all[0] = "agreement";
        System.arraycopy(words, 0, all, 1, words.length);
        return shell.run(all);
    }

    @Test
    void the_table_lines_up_and_says_how_it_was_measured() {
        Shell.Answer answer = agreement(sample(), "--layers", "annotator-a,annotator-b");
        assertThat(answer.code()).isEqualTo(ExitCode.FINE);
        List<String> lines = answer.out().lines().toList();
        assertThat(lines.get(0)).matches("marks +precision +recall +f1 +items +kappa +alpha +items");
        assertThat(lines.get(1)).matches("all +0\\.738 +0\\.721 +0\\.729 +85 +0\\.\\d{3} +0\\.\\d{3} +52");
        assertThat(lines.subList(0, 2))
                .extracting(String::length)
                .containsOnly(lines.getFirst().length());
        assertThat(answer.out())
                .contains("marks over exactly the same words are one item")
                .contains("22 documents were left out")
                .contains("No interval: There is only 1 document");
    }

    @Test
    void machines_and_files_are_told_the_same_figures() throws IOException, FormatException {
        Path project = sample();
        Path page = folder.resolve("report.html");
        Path table = folder.resolve("report.csv");
        Path json = folder.resolve("report.json");
        for (Path each : List.of(page, table, json)) {
            assertThat(agreement(
                                    project,
                                    "--layers",
                                    "annotator-a,annotator-b",
                                    "--by",
                                    "label,document,pair,time",
                                    "--report",
                                    each)
                            .code())
                    .isZero();
        }
        JsonNode told = JsonMapper.shared().readTree(Files.readString(json));
        assertThat(told.get("tables")
                        .get(0)
                        .get("rows")
                        .get(0)
                        .get("figures")
                        .get("f1")
                        .get("value")
                        .asDouble())
                .isCloseTo(F1, within(1e-15));
        assertThat(told.get("options").get("seed").asInt()).isOne();
        assertThat(csv(table, "all", "f1")).isCloseTo(F1, within(1e-15));
        Document read = Jsoup.parse(Files.readString(page));
        assertThat(read.select("tr:has(th:matchesOwn(^all$)) .figure").eachText())
                .contains("0.729");
        assertThat(read.select(".facts").text())
                .contains(
                        "annotator-a (43 marks), annotator-b (42 marks)",
                        "1 document measured, 22 left out",
                        "Glossator");
        assertThat(read.select("svg.bars rect.bar")).hasSizeGreaterThan(4);
        assertThat(read.select(".matrix td.agree").eachText()).contains("18");
    }

    private static double csv(Path table, String by, String measure) throws FormatException {
        try (CsvReader reader = CsvReader.open(table)) {
            for (var line = reader.next(); line.isPresent(); line = reader.next()) {
                List<String> fields = line.get();
                assertThat(fields).hasSize(12);
                if (fields.get(3).equals(by) && fields.get(6).equals(measure)) {
                    return Double.parseDouble(fields.get(7));
                }
            }
        }
        throw new AssertionError("No line for " + by + " and " + measure);
    }

    @Test
    void a_page_needs_nothing_beside_it() throws IOException {
        Path page = folder.resolve("report.html");
        agreement(sample(), "--layers", "annotator-a,annotator-b,gold", "--on", "spans,relations", "--report", page);
        assertThat(Files.readString(page))
                .doesNotContainPattern(Pattern.compile("src=|href=|@import|url\\(|<script|https?://"));
    }

    @Test
    void names_never_become_markup() throws IOException {
        Path lines =
                Files.writeString(folder.resolve("in.jsonl"), """
                    {"id":"%s","name":"<i>one</i>","text":"Iran met Iraq.","annotations":[\
                    {"layer":"A & \\"co\\"","label":"<b>bold</b>","start":0,"end":4},\
                    {"layer":"<script>","label":"<b>bold</b>","start":0,"end":4}]}
                    """.formatted("0ca4b468-1f46-57ab-9646-be2e8cc01aad"));
        Path project = folder.resolve("own.gloss");
        shell.run("new", project);
        assertThat(shell.run("import", project, lines, "--schema", "data").err())
                .doesNotContain("refused");
        Path page = folder.resolve("report.html");
        Shell.Answer answer =
                agreement(project, "--layers", "A & \"co\",<script>", "--by", "label,document,pair", "--report", page);
        assertThat(answer.err()).isEmpty();
        Document read = Jsoup.parse(Files.readString(page));
        assertThat(read.select("script, b, i")).isEmpty();
        assertThat(read.select("th").eachText()).contains("<b>bold</b>", "<i>one</i>", "A & \"co\" – <script>");
    }

    @Test
    void lenient_figures_are_asked_for_by_a_word() {
        Path project = sample();
        JsonNode strict = agreement(project, "--layers", "annotator-a,annotator-b", "--json")
                .json();
        JsonNode lenient = agreement(project, "--layers", "annotator-a,annotator-b", "--lenient", "--json")
                .json();
        assertThat(f1(strict)).isCloseTo(F1, within(1e-15));
        assertThat(f1(lenient)).isGreaterThan(F1);
        assertThat(lenient.get("options").get("matching").asString()).isEqualTo("lenient");
    }

    private static double f1(JsonNode told) {
        return told.get("tables")
                .get(0)
                .get("rows")
                .get(0)
                .get("figures")
                .get("f1")
                .get("value")
                .asDouble();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "annotator-a,annotator-b | --measure | beta",
                "annotator-a,annotator-b | --on | paragraphs",
                "annotator-a,annotator-b | --by | mood",
                "annotator-a,annotator-b | --samples | -1"
            })
    void what_is_no_choice_is_a_misuse(String layers, String option, String value) {
        assertThat(agreement(folder.resolve("none.gloss"), "--layers", layers, option, value)
                        .code())
                .isEqualTo(ExitCode.USAGE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "annotator-a,annotator-c | --by | label | There is no layer “annotator-c”; there are",
                "annotator-a | --by | label | Agreement takes two layers at least",
                "annotator-a,annotator-b | --document | No such | There is no document called “No such”.",
                "annotator-a,annotator-b | --document | Terrorist Attacks in Iraq | there is nothing to compare",
                "annotator-a,annotator-b | --label | Colour | The schema has no label “Colour”; it has",
                "annotator-a,annotator-b | --report | report.doc | write .html, .csv or .json"
            })
    void what_cannot_be_measured_is_refused_with_what_to_do(
            String layers, String option, String value, String sentence) {
        Shell.Answer answer = agreement(sample(), "--layers", layers, option, value);
        assertThat(answer.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(answer.err()).contains(sentence);
    }

    @Test
    void the_page_states_what_was_chosen_as_people_read_it_and_folds_what_was_left_out() throws IOException {
        Path page = folder.resolve("report.html");
        Path json = folder.resolve("report.json");
        Path project = sample();
        for (Path each : List.of(page, json)) {
            Shell.Answer answer = agreement(
                    project,
                    "--layers",
                    "annotator-a,annotator-b",
                    "--measure",
                    "f1,alpha,alpha-u",
                    "--on",
                    "spans,attributes",
                    "--scale",
                    "ordinal",
                    "--samples",
                    "20",
                    "--seed",
                    "7",
                    "--report",
                    each);
            assertThat(answer.code()).isZero();
        }
        Document read = Jsoup.parse(Files.readString(page));
        assertThat(read.select(".facts").text())
                .contains("marks, attributes of marks", "in order (ordinal)", "by 20 draws of documents, seed 7")
                .containsPattern("Measured \\d{1,2} [A-Z][a-z]+ \\d{4}, \\d\\d:\\d\\d \\S+");
        assertThat(read.select("th:has(sub)").eachText()).contains("αU");
        assertThat(read.text()).doesNotContain("ᵤ", "α_U");
        assertThat(read.select("details:not([open]) > ul > li")).hasSize(22);
        JsonNode told = JsonMapper.shared().readTree(Files.readString(json));
        assertThat(told.get("measured").asString()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
        assertThat(told.get("options").get("scale").asString()).isEqualTo("ordinal");
        assertThat(told.get("options").get("measures").toString()).isEqualTo("[\"f1\",\"alpha\",\"alpha-u\"]");
    }

    @Test
    void labels_of_documents_that_nobody_told_are_refused_with_what_to_do() {
        Shell.Answer answer = agreement(sample(), "--layers", "annotator-a,annotator-b", "--on", "document-labels");
        assertThat(answer.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(answer.err()).contains("“annotator-a” and “annotator-b” told a label", "compare marks instead");
    }

    @Test
    void a_report_in_no_folder_is_refused_before_anything_is_measured_and_leaves_nothing() throws IOException {
        Path project = sample();
        Shell.Answer answer = agreement(
                project, "--layers", "annotator-a,annotator-b", "--report", folder.resolve("nowhere/report.html"));
        assertThat(answer.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(answer.err()).contains("there is no such folder");
        assertThat(answer.out()).isEmpty();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(project);
        }
    }
}
