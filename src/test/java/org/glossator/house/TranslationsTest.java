package org.glossator.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.glossator.message.Languages;
import org.junit.jupiter.api.Test;

/// Every language that comes with the program says all that English says, with the same arguments, in all its plurals.
class TranslationsTest {

    private static final Path MESSAGES = Path.of("resources/messages");
    private static final Path USAGE = Path.of("resources/cli");
    /// Not of any program: beside the English words stand a sound translation and one with every kind of mistake.
    private static final Path MADE_UP = Path.of("src/test/resources/languages");

    @Test
    void every_translation_says_all_that_english_says_and_with_the_same_arguments() throws IOException {
        List<String> flaws = new ArrayList<>();
        for (Locale language : Languages.ofThisProgram().all()) {
            if (!language.equals(Locale.ENGLISH)) {
                flaws.addAll(new Translation(MESSAGES, language, true).flaws());
                flaws.addAll(new Translation(USAGE, language, false).flaws());
            }
        }
        assertThat(String.join("\n", flaws)).isEmpty();
    }

    @Test
    void english_patterns_can_be_read_and_have_all_plurals_of_english() throws IOException {
        List<String> flaws = new ArrayList<>();
        for (WordList list : WordList.english(MESSAGES)) {
            list.words()
                    .forEach((key, pattern) -> Translation.patternFlaws(pattern, Locale.ENGLISH)
                            .forEach(flaw -> flaws.add(key + " " + flaw)));
        }
        assertThat(String.join("\n", flaws)).isEmpty();
    }

    @Test
    void the_languages_that_are_listed_are_those_of_which_there_are_files_and_english_is_the_first()
            throws IOException {
        List<Locale> listed = Languages.ofThisProgram().all();
        assertThat(listed.getFirst()).isEqualTo(Locale.ENGLISH);
        Set<String> there = new TreeSet<>(Set.of("en"));
        for (Path folder : List.of(MESSAGES, USAGE)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.matches("[a-z]+_.*[.]properties"))
                        .map(name -> name.substring(name.indexOf('_') + 1, name.indexOf('.')))
                        .forEach(there::add);
            }
        }
        assertThat(listed).extracting(Locale::toString).containsExactlyInAnyOrderElementsOf(there);
    }

    @Test
    void a_sound_translation_has_no_flaws() throws IOException {
        assertThat(new Translation(MADE_UP, Locale.GERMAN, true).flaws()).isEmpty();
    }

    @Test
    void each_kind_of_mistake_is_found() throws IOException {
        assertThat(new Translation(MADE_UP, Locale.of("pl"), true).flaws())
                .containsExactly(
                        "thing_pl.properties: thing.same stands there twice",
                        "thing_pl.properties: is not “key=words” on one line: no key",
                        "thing_pl.properties: thing.same speaks of {1}, which is not told",
                        "thing_pl.properties: thing.same does not tell {0}",
                        "thing_pl.properties: thing.counted lacks the plural form “few”",
                        "thing_pl.properties: thing.counted lacks the plural form “many”",
                        "thing_pl.properties: thing.counted has the plural form “two”, which this language never uses",
                        "thing_pl.properties: thing.chosen chooses {0} among [NIEBIESKI, RED, other] and not [BLUE,"
                                + " RED, other]",
                        "thing_pl.properties: thing.share takes {0} as PLAIN, which is [NUMBER]",
                        "thing_pl.properties: thing.share takes {1} as NUMBER, which is [PLAIN]",
                        "thing_pl.properties: thing.open ends with “…” in one language only",
                        "thing_pl.properties: thing.option keeps [--wszystko] and not [--all]",
                        "thing_pl.properties: thing.option has an apostrophe that vanishes: write ’ or ''",
                        "thing_pl.properties: thing.verb cannot be read: Bad plural pattern syntax: [at pattern index"
                                + " 11] \" other {#}\"",
                        "thing_pl.properties: lacks thing.missing=There",
                        "thing_pl.properties: thing.more is not said in English");
    }

    @Test
    void a_language_without_a_file_is_told_of() throws IOException {
        assertThat(new Translation(MADE_UP, Locale.of("fi"), true).flaws())
                .containsExactly("thing_fi.properties is missing");
    }
}
