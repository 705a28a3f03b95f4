package org.glossator.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.glossator.settings.Appearance;
import org.glossator.ui.FxKit;
import org.glossator.ui.command.CommandRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HelpWindowTest {

    private static final String TITLE = "Glossator help";

    @TempDir
    private Path folder;

    @Test
    void it_opens_at_the_page_for_where_one_is_and_work_goes_on_beside_it() {
        try (WindowUnderTest window = WindowUnderTest.annotating(folder, 1024, 700)) {
            ask(window);
            assertThat(title(help())).isEqualTo("First steps");
            FxKit.run(window.stage::requestFocus);
            window.files.choose(folder.resolve("Astana.gloss"));
            window.run("file.sample");
            ask(window);
            assertThat(title(help())).isEqualTo("The annotator’s day");
            window.run("documents.review");
            ask(window);
            assertThat(title(help())).isEqualTo("The reviewer’s day");
            window.run("documents.export");
            ask(window);
            assertThat(title(help())).isEqualTo("The trainer’s day");
        }
    }

    @Test
    void a_sheet_is_helped_with_while_it_stands_open() {
        try (WindowUnderTest window = new WindowUnderTest(folder, 1024, 700)) {
            window.run("help.edit-keys");
            window.type(KeyCode.F1);
            window.await(() -> open().isPresent());
            assertThat(title(help())).isEqualTo("Commands and keys");
            assertThat(words(help())).contains("Back to the page before", "On the Review screen");
        }
    }

    @Test
    void words_are_sought_and_escape_first_gives_up_the_search_and_then_the_help() {
        try (WindowUnderTest window = new WindowUnderTest(folder, 1024, 700)) {
            ask(window);
            window.type(KeyCode.F, KeyCode.CONTROL);
            window.write("JOURNAL");
            assertThat(hits(help())).isNotEmpty();
            window.type(KeyCode.DOWN);
            assertThat(sought(help())).isPositive();
            window.type(KeyCode.ESCAPE);
            assertThat(hits(help())).isEmpty();
            assertThat(sought(help())).isZero();
            window.type(KeyCode.LEFT, KeyCode.ALT);
            assertThat(title(help())).isEqualTo("First steps");
            window.type(KeyCode.ESCAPE);
            assertThat(open()).isEmpty();
        }
    }

    @Test
    void keys_are_told_as_the_person_has_set_them() {
        try (WindowUnderTest window = new WindowUnderTest(folder, 1024, 700)) {
            CommandRegistry registry = window.window.surroundings().commands();
            FxKit.call(() -> {
                registry.rebind(registry.get("file.begin"), List.of(KeyCombination.valueOf("F12")));
                return null;
            });
            ask(window);
            assertThat(words(help())).anyMatch(words -> words.startsWith("Begin with the sample: F12."));
        }
    }

    @Test
    void every_page_is_drawn_and_a_link_leads_on() {
        try (WindowUnderTest window = WindowUnderTest.annotating(folder, 1024, 700)) {
            ask(window);
            ListView<?> contents = contents(window);
            int lines = FxKit.call(() -> contents.getItems().size());
            assertThat(lines).isGreaterThan(12);
            for (int i = 0; i < lines; i++) {
                int page = i;
                FxKit.run(() -> contents.getSelectionModel().select(page));
                FxKit.pulse();
                assertThat(words(help())).hasSizeGreaterThan(3).noneMatch(words -> words.contains("{"));
            }
            FxKit.run(() -> contents.getSelectionModel().select(1));
            Hyperlink link = (Hyperlink) find(help(), ".markdown-link");
            FxKit.run(link::fire);
            assertThat(title(help())).isNotEqualTo("First steps");
        }
    }

    @Test
    void it_tells_what_it_is_and_copies_that() {
        try (WindowUnderTest window = new WindowUnderTest(folder, 1024, 700)) {
            window.run("help.about");
            window.await(() -> Window.getWindows().size() > 1);
            window.press("Copy");
            assertThat(FxKit.call(() -> Clipboard.getSystemClipboard().getString()))
                    .startsWith("Glossator\nVersion: ")
                    .contains("Java: " + System.getProperty("java.version"), "Log: " + folder.resolve("glossator.log"));
            window.picture(window.sheet(), "about");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Appearance.class,
            names = {"LIGHT", "DARK", "HIGH_CONTRAST"})
    void pictures(Appearance appearance) {
        String name = appearance.name().toLowerCase(Locale.ROOT);
        try (WindowUnderTest window = new WindowUnderTest(folder, 1024, 700)) {
            FxKit.run(() -> window.window.surroundings().preferences().updateLook(look -> look.in(appearance)));
            ask(window);
            window.picture(help(), "help-window-" + name);
            ListView<?> contents = contents(window);
            for (int page : List.of(3, 10, 13, 15)) {
                FxKit.run(() -> contents.getSelectionModel().select(page));
                window.picture(help(), "help-window-" + page + "-" + name);
            }
            FxKit.run(() -> ((TextField) find(help(), "#help-search")).setText("undo"));
            window.type(KeyCode.DOWN);
            window.picture(help(), "help-window-search-" + name);
            assertThat(sought(help())).isPositive();
        }
    }

    private static void ask(WindowUnderTest window) {
        window.run("help.open");
        window.await(() -> open().isPresent());
        window.settle();
    }

    private static Optional<Stage> open() {
        return Window.getWindows().stream()
                .filter(each -> each instanceof Stage stage && TITLE.equals(stage.getTitle()))
                .map(Stage.class::cast)
                .findFirst();
    }

    private static Stage help() {
        return FxKit.call(() -> open().orElseThrow());
    }

    private static String title(Stage help) {
        return words(help).getFirst();
    }

    /// The paragraphs of the page.
    private static List<String> words(Stage help) {
        return FxKit.call(() -> page(help).lookupAll(".markdown-flow").stream()
                .map(TextFlow.class::cast)
                .map(TextFlow::getAccessibleText)
                .toList());
    }

    /// How many paragraphs have words that are sought.
    private static long sought(Stage help) {
        FxKit.pulse();
        return FxKit.call(() -> page(help).lookupAll(".markdown-sought").stream()
                .filter(node -> !node.getLayoutBounds().isEmpty())
                .count());
    }

    /// The list of all pages, which a narrow screen does not show by itself.
    private static ListView<?> contents(WindowUnderTest window) {
        if (find(help(), "#help-contents") == null) {
            window.type(KeyCode.F7);
        }
        return (ListView<?>) find(help(), "#help-contents");
    }

    private static List<?> hits(Stage help) {
        return FxKit.call(() -> List.copyOf(((ListView<?>) find(help, "#help-hits")).getItems()));
    }

    private static Parent page(Stage help) {
        return (Parent) ((ScrollPane) find(help, "#help-page")).getContent();
    }

    private static Node find(Stage help, String selector) {
        return FxKit.call(() -> help.getScene().getRoot().lookup(selector));
    }
}
