package org.glossator.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.glossator.ui.command.CommandId;
import org.glossator.ui.dialog.Topic;
import org.glossator.ui.markdown.Markdown;
import org.glossator.ui.markdown.References;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The pages of the help in each language, held against each other, those in English, their pictures and the program's
/// commands.
@ParameterizedClass(name = "{0}")
@MethodSource("folders")
class PagesTest {

    private static final Pattern WRITTEN_KEY =
            Pattern.compile("(Ctrl|Strg|Alt|Shift|Umschalt|Cmd|⌘|⌥|⇧) ?\\+|\\bF([2-9]|1[0-2])\\b"
                    + "|\\b(Esc|Tab|Backspace|Del|Entf)\\b");

    private final Path folder;
    private final List<Page> pages;
    private final Map<String, Page> byName;

    PagesTest(Path folder) {
        this.folder = folder;
        this.pages = Page.all(folder);
        this.byName = pages.stream().collect(Collectors.toMap(Page::name, Function.identity()));
    }

    static List<Path> folders() {
        return Page.folders();
    }

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
        assertThat(HelpPages.read(language()).names()).containsExactlyElementsOf(listed);
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
        for (Page page : pages) {
            for (String mention : page.mentions()) {
                assertThat(catalogue.find(CommandId.of(mention.substring(mention.indexOf(':') + 1))))
                        .as("%s on %s", mention, page.name())
                        .isPresent();
            }
        }
        assertThat(pages.stream().mapToInt(page -> page.mentions().size()).sum())
                .isGreaterThan(60);
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
                Path light =
                        page.file().resolveSibling(picture.getDestination()).normalize();
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
    void what_is_not_words_is_the_same_as_in_english() {
        assertThat(Page.names(folder)).isSubsetOf(Page.names(Page.FOLDER).toList());
        for (Page english : Page.all(Page.FOLDER)) {
            Page page = Objects.requireNonNull(byName.get(english.name()));
            same(page, english, Page::commands);
            same(page, english, Page::code);
            same(page, english, Page::links);
            same(page, english, Page::mentions);
            same(page, english, PagesTest::shown);
            assertThat(page.anchors()).as("headings of %s", page.file()).hasSameSizeAs(english.anchors());
        }
    }

    private Locale language() {
        return folder.equals(Page.FOLDER)
                ? Locale.ENGLISH
                : Locale.forLanguageTag(folder.getFileName().toString());
    }

    private static <T> void same(Page page, Page english, Function<Page, List<T>> what) {
        assertThat(what.apply(page))
                .as(page.file().toString())
                .containsExactlyInAnyOrderElementsOf(what.apply(english));
    }

    private static List<Path> shown(Page page) {
        return page.pictures().stream()
                .map(picture ->
                        page.file().resolveSibling(picture.getDestination()).normalize())
                .toList();
    }
}
