package org.glossator.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.glossator.ui.command.CommandId;
import org.glossator.ui.dialog.Topic;
import org.glossator.ui.markdown.Markdown;
import org.glossator.ui.markdown.References;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The pages of the help, held against each other, their pictures and the program's commands.
class PagesTest {

    private static final Pattern MENTION = Pattern.compile("\\{(key|command):([^}]*)}");
    private static final Pattern WRITTEN_KEY =
            Pattern.compile("(Ctrl|Alt|Shift|Cmd|⌘|⌥|⇧) ?\\+|\\bF([2-9]|1[0-2])\\b|\\b(Esc|Tab|Backspace|Del)\\b");
    private static final Pattern IN_README = Pattern.compile("\\|[^|\n]+\\|[^|\n]+\\|[^|\n]+\\|");

    private final List<Page> pages = Page.all();
    private final Map<String, Page> byName = pages.stream().collect(Collectors.toMap(Page::name, Function.identity()));

    @Test
    void every_link_leads_to_a_page_and_a_heading_that_are_there() {
        for (Page page : pages) {
            for (String link : page.links()) {
                if (References.web(link).isPresent()) {
                    continue;
                }
                Place place = Place.of(link.startsWith("#") ? page.name() + link : link.replace(".md", ""));
                assertThat(byName).as("%s on %s", link, page.name()).containsKey(place.page());
                if (!place.anchor().isEmpty()) {
                    assertThat(byName.get(place.page()).anchors())
                            .as("%s on %s", link, page.name())
                            .contains(place.anchor());
                }
            }
        }
    }

    @Test
    void every_page_stands_in_the_contents_once() {
        List<String> listed = byName.get(HelpPages.CONTENTS).links().stream()
                .map(HelpPages::pageName)
                .toList();
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(byName.keySet().stream()
                        .filter(name -> !name.equals(HelpPages.CONTENTS))
                        .toList());
        assertThat(HelpPages.read(Locale.ENGLISH).names()).containsExactlyElementsOf(listed);
    }

    @Test
    void every_page_begins_with_its_title_and_no_heading_is_called_as_another() {
        for (Page page : pages) {
            assertThat(new HelpPage(page.name(), page.content()).title())
                    .as(page.name())
                    .isNotEqualTo(page.name());
            assertThat(page.anchors()).as(page.name()).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void what_one_can_ask_about_is_told(Topic topic) {
        Place place = Place.of(topic.place());
        assertThat(byName).containsKey(place.page());
        if (!place.anchor().isEmpty()) {
            assertThat(byName.get(place.page()).anchors()).contains(place.anchor());
        }
    }

    @Test
    void every_mention_names_a_command_that_is_there() {
        CommandCatalogue catalogue = CommandCatalogue.read();
        int mentions = 0;
        for (Page page : pages) {
            var mention = MENTION.matcher(page.prose());
            while (mention.find()) {
                assertThat(catalogue.find(CommandId.of(mention.group(2))))
                        .as("%s on %s", mention.group(), page.name())
                        .isPresent();
                mentions++;
            }
        }
        assertThat(mentions).isGreaterThan(60);
    }

    @Test
    void keys_are_mentioned_and_never_written_out() {
        for (Page page : pages) {
            assertThat(WRITTEN_KEY.matcher(page.prose()).results().map(found -> found.group()))
                    .as("keys on %s", page.name())
                    .isEmpty();
        }
    }

    @Test
    void every_picture_is_there_light_and_dark_and_told_in_words() {
        for (Page page : pages) {
            page.pictures().forEach(picture -> {
                assertThat(Markdown.words(picture, _ -> ""))
                        .as(picture.toString())
                        .hasSizeGreaterThan(20);
                Path light = Page.FOLDER.resolve(picture.getDestination()).normalize();
                assertThat(light).exists();
                assertThat(picture.getDestination()).endsWith("-light.png");
                assertThat(Path.of(light.toString().replace("-light.png", "-dark.png")))
                        .exists();
                assertThat(Pictures.address(picture.getDestination(), true))
                        .hasValueSatisfying(found -> assertThat(found).endsWith("-dark.png"));
            });
        }
    }

    @Test
    void a_page_that_a_language_lacks_is_read_in_a_wider_one() {
        Map<String, String> files = Map.of(
                "contents.md", "- [One](one.md)\n- [Two](two.md)\n- [Three](three.md)",
                "one.md", "# One",
                "two.md", "# Two",
                "three.md", "# Three",
                "de/one.md", "# Eins",
                "de/two.md", "# Zwei",
                "de-AT/two.md", "# Zwoa");
        HelpPages german = HelpPages.read(Locale.forLanguageTag("de-AT"), path -> Optional.ofNullable(files.get(path)));
        assertThat(german.words("one")).isEqualTo("# Eins");
        assertThat(german.words("two")).isEqualTo("# Zwoa");
        assertThat(german.words("three")).isEqualTo("# Three");
        HelpPages french = HelpPages.read(Locale.FRENCH, path -> Optional.ofNullable(files.get(path)));
        assertThat(french.words("one")).isEqualTo("# One");
    }

    @Test
    void what_the_program_is_made_of_is_told_as_in_the_readme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String table = readme.substring(readme.indexOf("## Made of"), readme.indexOf("## Benches"));
        List<String> shipped = IN_README
                .matcher(table)
                .results()
                .map(found -> found.group())
                .filter(row -> !row.contains("(tests") && !row.contains("Error Prone"))
                .toList();
        assertThat(Files.readString(byName.get("made-of").file()).lines().filter(line -> line.startsWith("|")))
                .containsExactlyElementsOf(shipped);
    }
}
