package org.glossator.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import org.glossator.ui.FxKit;
import org.glossator.ui.command.Command;
import org.glossator.ui.command.CommandRegistry;
import org.glossator.ui.command.KeyText;
import org.glossator.ui.keys.KeyGuide;
import org.glossator.ui.keys.KeyPage;
import org.glossator.ui.palette.CommandEntries;
import org.glossator.ui.palette.PaletteEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// All commands of the window together, with the sample open in it.
class WholeRegistryTest {

    private static final Path MAP = Path.of("resources", "help", "keys.md");

    @TempDir
    private Path folder;

    private WindowUnderTest window;
    private CommandRegistry registry;
    private List<Command> commands;

    @BeforeEach
    void open() {
        window = WindowUnderTest.annotating(folder, 1024, 700);
        window.files.choose(folder.resolve("Astana.gloss"));
        window.run("file.sample");
        registry = window.window.surroundings().commands();
        commands = FxKit.call(() -> List.copyOf(registry.all()));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void every_command_has_an_id_and_a_name_of_its_own() {
        assertThat(commands).hasSizeGreaterThan(60);
        assertThat(commands).extracting(Command::id).doesNotHaveDuplicates();
        assertThat(commands)
                .extracting(command -> command.name().getValue())
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).isNotBlank());
    }

    @Test
    void every_command_stands_in_the_menu_of_its_category_and_in_the_palette() {
        MenuBar bar = (MenuBar) window.find(".menu-bar");
        List<String> inMenus = FxKit.call(() -> bar.getMenus().stream()
                .flatMap(menu -> items(menu).map(item -> menu.getText() + " " + item.getId()))
                .toList());
        assertThat(inMenus)
                .containsAll(commands.stream()
                        .map(command -> command.category().title() + " " + command.id())
                        .toList());
        List<String> inPalette = FxKit.call(() ->
                new CommandEntries(registry).entries().map(PaletteEntry::id).toList());
        assertThat(inPalette)
                .containsAll(commands.stream()
                        .map(command -> "command:" + command.id())
                        .toList());
    }

    @Test
    void no_key_does_two_things() {
        List<String> uses = new ArrayList<>();
        for (Command command : commands) {
            command.defaultKeys().stream().map(KeyText::of).distinct().forEach(uses::add);
        }
        FxKit.run(() -> registry.gestures()
                .forEach(gesture ->
                        gesture.keys().stream().map(KeyText::of).distinct().forEach(uses::add)));
        assertThat(uses).hasSizeGreaterThan(80).doesNotHaveDuplicates();
    }

    @Test
    void the_printed_map_of_keys_is_this_one() throws IOException {
        assumeFalse(
                System.getProperty("os.name").startsWith("Mac"), "keys are printed as Windows and Linux write them");
        String fresh = FxKit.call(() -> KeyPage.markdown(KeyGuide.of(registry)));
        Path made = Path.of("target", "keys.md");
        Files.createDirectories(made.getParent());
        Files.writeString(made, fresh);
        assertThat(Files.exists(MAP) ? Files.readString(MAP) : "")
                .as("%s is outdated: put in its place what stands in %s, which is%n%s", MAP, made, fresh)
                .isEqualTo(fresh);
    }

    private static Stream<MenuItem> items(MenuItem item) {
        if (item instanceof Menu menu) {
            Event.fireEvent(menu, new Event(Menu.ON_SHOWING)); // as it is opened
            return menu.getItems().stream().flatMap(WholeRegistryTest::items);
        }
        return Stream.of(item);
    }
}
