package org.glossator.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.glossator.text.Span;
import org.glossator.ui.command.CommandRegistry;
import org.glossator.ui.command.KeyMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelpIndexTest {

    private static final Map<String, String> FILES = Map.of(
            "contents.md", "## Group\n- [Day](day.md)\n- [Café](cafe.md)",
            "day.md", "# The day\n\nMark a word.\n\n## Be done {#done}\n\nPress {key:annotate.done}, then rest.",
            "cafe.md",
                    "# At the Café\n\n"
                            + "Naïve Łódź, and the day.\n\n"
                            + "## `code` and **bold**\n\n"
                            + "| a | b |\n"
                            + "|---|---|\n"
                            + "| one | two |");

    private final HelpBook book = new HelpBook(
            HelpPages.read(Locale.ENGLISH, path -> Optional.ofNullable(FILES.get(path))),
            new LiveWords(new CommandRegistry(new KeyMap()), CommandCatalogue.read(), List::of));
    private final HelpIndex index = new HelpIndex(book);

    @Test
    void words_are_found_whatever_their_case_and_accents() {
        assertThat(places("CAFE")).containsExactly("cafe#at-the-café");
        assertThat(places("naive")).containsExactly("cafe#at-the-café");
        assertThat(places("NAÏVE")).containsExactly("cafe#at-the-café");
    }

    @ParameterizedTest
    @CsvSource({
        "Übereinstimmung, uberein",
        "Prüfen, PRÜF",
        "prüfen, Prüf",
        "größer, GRÖSSER",
        "GROẞ, groß",
        "Maße, masse"
    })
    void german_is_found_with_and_without_its_marks(String written, String typed) {
        assertThat(HelpIndex.found("Das " + written, typed)).hasSize(1);
    }

    @Test
    void a_word_finds_those_that_begin_so_and_no_others() {
        assertThat(places("pre")).containsExactly("day#done");
        assertThat(places("ress")).isEmpty();
    }

    @Test
    void all_words_must_stand_in_one_section_and_titles_come_first() {
        assertThat(places("day")).containsExactly("day#the-day", "cafe#at-the-café");
        assertThat(places("rest done")).containsExactly("day#done");
        assertThat(places("rest cafe")).isEmpty();
        assertThat(places(" ")).isEmpty();
    }

    @Test
    void keys_that_the_program_puts_in_and_cells_of_tables_are_found() {
        assertThat(places("ctrl+enter")).containsExactly("day#done");
        assertThat(places("two")).containsExactly("cafe#code-and-bold");
    }

    @Test
    void what_is_found_is_set_off_to_the_letter() {
        assertThat(HelpIndex.found("A Café, cafés", "CAFE")).containsExactly(new Span(2, 6), new Span(8, 12));
    }

    private List<String> places(String typed) {
        return index.search(typed).stream()
                .map(hit -> hit.place().page() + "#" + hit.place().anchor())
                .toList();
    }
}
