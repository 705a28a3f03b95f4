package org.glossator.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.glossator.cli.CommandLineProgram;
import org.glossator.cli.Console;
import org.glossator.format.ExporterMaker;
import org.glossator.format.jsonl.JsonlImporter;
import org.glossator.project.Annotator;
import org.glossator.store.SqliteProjectFiles;
import org.glossator.workflow.UseCases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What other programs read is the same to the byte whatever language and digits a person uses: comma for point (de),
/// other digits (fa, ar-EG), other capitals (tr), other words (en-XA).
class MachineLanguageTest {

    private static final List<List<String>> QUESTIONS = List.of(
            List.of("formats", "--json"),
            List.of("check", "PROJECT", "--json"),
            List.of("compare", "PROJECT", "--layers", "annotator-a,annotator-b", "--json"),
            List.of("agreement", "PROJECT", "--layers", "annotator-a,annotator-b", "--samples", "20", "--json"),
            List.of("agreement", "PROJECT", "--layers", "annotator-a,annotator-b", "--report", "OUT.csv"),
            List.of("agreement", "PROJECT", "--layers", "annotator-a,annotator-b", "--report", "OUT.html"),
            List.of("progress", "PROJECT", "--json"),
            List.of("assign", "PROJECT", "--to", "a,b", "--dry-run", "--json"),
            List.of("export", "PROJECT", "OUT", "--format", "jsonl", "--folds", "3", "--dataset", "--json"),
            List.of("export", "PROJECT", "OUT", "--format", "conll-2003", "--dry-run", "--json"));

    private static final UseCases USE_CASES = UseCases.over(
            new SqliteProjectFiles(),
            Wiring.useCases().formats(),
            new JsonlImporter(),
            Clock.fixed(Instant.parse("2026-11-26T14:00:00Z"), ZoneOffset.UTC));

    /// When agreement was measured, which is later each time.
    private static final Pattern MOMENT = Pattern.compile("T\\d\\d:\\d\\d:[\\d.]+Z|, \\d\\d:\\d\\d(?= UTC|Z)");

    @TempDir
    private static Path folder;

    private static Map<String, String> english = Map.of();

    @BeforeAll
    static void ask_in_english() {
        assertThat(answer(List.of("new", "PROJECT", "--sample"), folder)).isNotEmpty();
        english = everything(Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "fa-IR", "ar-EG-u-nu-arab", "tr-TR", "en-XA"})
    void answers_reports_and_exports_do_not_change_with_the_language(String tag) {
        Map<String, String> other = everything(Locale.forLanguageTag(tag));
        assertThat(other.keySet()).isEqualTo(english.keySet());
        assertThat(other)
                .allSatisfy((what, told) -> assertThat(told.equals(english.get(what)))
                        .as("%s is the same", what)
                        .isTrue());
    }

    @Test
    void all_that_is_asked_has_an_answer() {
        Set<String> answered = new HashSet<>(english.keySet());
        assertThat(answered).hasSizeGreaterThan(40).anyMatch(what -> what.contains("OUT.html"));
        assertThat(english).allSatisfy((what, told) -> {
            if (what.endsWith("--json")) {
                assertThat(told).as(what).startsWith("{");
            }
        });
    }

    /// All that comes out for machines, by what it is.
    private static Map<String, String> everything(Locale language) {
        Locale before = Locale.getDefault();
        Locale.setDefault(language);
        Map<String, String> told = new TreeMap<>();
        try {
            for (List<String> question : QUESTIONS) {
                told.putAll(asked(question));
            }
            for (ExporterMaker maker : USE_CASES.formats().exporters()) {
                told.putAll(asked(List.of(
                        "export", "PROJECT", "OUT", "--format", maker.format().id(), "--json")));
            }
        } finally {
            Locale.setDefault(before);
        }
        return told;
    }

    /// The answer to a question and the files that came with it.
    private static Map<String, String> asked(List<String> question) {
        try {
            Path out = Files.createTempDirectory(folder, "asked");
            Map<String, String> told = new TreeMap<>();
            String said = answer(question, out);
            if (question.contains("--json")) {
                told.put(String.join(" ", question), timeless(said.replace(out.toString(), "")));
            }
            try (Stream<Path> files = Files.walk(out)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    told.put(
                            String.join(" ", question) + " " + out.relativize(file),
                            timeless(Files.readString(file, StandardCharsets.ISO_8859_1)));
                }
            }
            return told;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String timeless(String told) {
        return MOMENT.matcher(told).replaceAll("");
    }

    private static String answer(List<String> question, Path out) {
        StringWriter said = new StringWriter();
        StringWriter refused = new StringWriter();
        Console console = new Console(new PrintWriter(said), new PrintWriter(refused), false);
        String[] words = question.stream()
                .map(word -> word.equals("PROJECT")
                        ? folder.resolve("sample.gloss").toString()
                        : word.startsWith("OUT") ? out.resolve(word).toString() : word)
                .toArray(String[]::new);
        int code = new CommandLineProgram(USE_CASES, new Annotator("tester"), console, Map.of(), Path.of("target"))
                .run(words);
        assertThat(code).as(refused.toString()).isBetween(0, 1);
        return said.toString();
    }
}
