package org.glossator.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCombination;
import org.glossator.message.Message;
import org.glossator.settings.SettingsFile;
import org.glossator.ui.FxKit;
import org.glossator.ui.Preferences;
import org.glossator.ui.command.Category;
import org.glossator.ui.command.Command;
import org.glossator.ui.command.CommandRegistry;
import org.glossator.ui.command.Gesture;
import org.glossator.ui.command.KeyMap;
import org.glossator.ui.command.KeyText;
import org.glossator.ui.command.Keystrokes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysModelTest {

    @TempDir
    private Path folder;

    private SettingsFile settings;
    private Preferences preferences;
    private CommandRegistry registry;
    private KeysModel model;
    private Command undo;
    private Command note;

    @BeforeAll
    static void startTheToolkitThatKnowsWhatShortcutMeans() {
        FxKit.pulse();
    }

    @BeforeEach
    void begin() {
        settings = SettingsFile.in(folder.resolve("settings"));
        preferences = new Preferences(settings);
        registry = new CommandRegistry(new KeyMap());
        undo = command("edit.undo", Category.EDIT, "ui.menu.edit", "Shortcut+Z");
        note = command("mark.note", Category.MARK, "ui.menu.mark", "N");
        registry.add(List.of(note, undo));
        model = new KeysModel(registry, preferences);
    }

    @AfterEach
    void end() {
        settings.close();
    }

    @Test
    void commands_are_listed_by_category_with_their_keys() {
        assertThat(model.rows()).extracting(KeyRow::command).containsExactly(undo, note);
        model.soughtProperty().set("ctrl+z");
        assertThat(model.rows()).extracting(KeyRow::command).containsExactly(undo);
        model.soughtProperty().set("mar");
        assertThat(model.rows()).extracting(KeyRow::command).containsExactly(note);
    }

    @Test
    void a_key_more_counts_at_once_and_is_kept() {
        model.add(note, key("F7"));
        assertThat(shown(note)).isEqualTo("N, F7");
        assertThat(said()).isEqualTo("F7 now does “Mark”.");
        settings.close();
        KeyMap next = new KeyMap();
        next.choose(SettingsFile.in(folder.resolve("settings")).settings().keys());
        assertThat(KeyText.all(next.keys(note))).isEqualTo("N, F7");
    }

    @Test
    void a_key_that_does_something_else_is_refused_and_the_other_named() {
        model.add(note, key("Ctrl+Z"));
        assertThat(said()).startsWith("Ctrl+Z already does “Edit”.");
        assertThat(model.saidProperty().get().orElseThrow().refused()).isTrue();
        assertThat(shown(note)).isEqualTo("N");
    }

    @Test
    void a_key_that_a_part_of_the_screen_hears_itself_is_refused() {
        registry.describe(List.of(Gesture.keys(Message.of("ui.menu.go"), Message.of("ui.menu.view"), "Down")));
        model.add(note, key("Down"));
        assertThat(said()).startsWith("↓ already does this by itself: View.");
        assertThat(shown(note)).isEqualTo("N");
    }

    @Test
    void keys_are_taken_away_and_come_back() {
        model.remove(undo, key("Ctrl+Z"));
        assertThat(shown(undo)).isEmpty();
        model.add(note, key("Ctrl+Z"));
        model.restore(undo);
        assertThat(said()).startsWith("Ctrl+Z already does “Mark”.");
        model.restoreAll();
        assertThat(shown(undo)).isEqualTo("Ctrl+Z");
        assertThat(shown(note)).isEqualTo("N");
        assertThat(preferences.settings().keys()).isEmpty();
    }

    @Test
    void a_key_map_goes_to_another_computer() {
        model.add(note, key("F7"));
        model.remove(undo, key("Ctrl+Z"));
        Path file = folder.resolve("keys.json");
        model.exportTo(file);
        model.restoreAll();
        model.importFrom(file);
        assertThat(shown(note)).isEqualTo("N, F7");
        assertThat(shown(undo)).isEmpty();
        assertThat(said()).isEqualTo("The keys of 2 commands were taken from keys.json.");
        assertThat(preferences.settings().keys()).containsKeys("mark.note", "edit.undo");
    }

    @Test
    void unknown_commands_are_kept_and_named() throws IOException {
        model.importFrom(file("{\"keys\": {\"review.accept\": [\"F8\"], \"mark.note\": [\"F7\"]}}"));
        assertThat(said())
                .isEqualTo("The keys of 1 command were taken from map.json. One more is unknown here now and kept"
                        + " for later: review.accept.");
        assertThat(preferences.settings().keys()).containsEntry("review.accept", List.of("F8"));
        assertThat(shown(note)).isEqualTo("F7");
        Path again = folder.resolve("again.json");
        model.exportTo(again);
        assertThat(Files.readString(again)).contains("review.accept");
    }

    @Test
    void a_command_that_the_file_does_not_name_gives_way() throws IOException {
        model.importFrom(file("{\"keys\": {\"mark.note\": [\"Ctrl+Z\"]}}"));
        assertThat(shown(note)).isEqualTo("Ctrl+Z");
        assertThat(shown(undo)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"keys\": {\"mark.note\": [\"F7\"], \"edit.undo\": [\"F7\"]}} | gives F7 both to “Mark” and to"
                        + " “Edit”",
                "{\"keys\": {\"mark.note\": [\"F7\"} | map.json, line 1, column 29: this is not well-formed JSON",
                "{\"keys\": {\"mark.note\": [\"Ctrl+Zz\"]}} | line 1: “Ctrl+Zz”, given to “mark.note”, is not a key",
                "{\"keys\": {\"mark.note\": \"F7\"}} | line 1: the keys of “mark.note” must be a list",
                "{\"keys\": {\"Mark the note\": []}} | line 1: “Mark the note” cannot be the name of a command",
                "{\"keys\": {\"mark.note\": [], \"mark.note\": []}} | line 1: “mark.note” stands there twice",
                "{\"key\": {}} | line 1: a key map needs the field “keys”",
                "[] | line 1: a key map needs the field “keys”",
            })
    void a_broken_file_is_refused_and_changes_nothing(String json, String sentence) throws IOException {
        model.importFrom(file(json));
        assertThat(said()).contains(sentence).endsWith("Nothing has changed.");
        assertThat(shown(note)).isEqualTo("N");
        assertThat(preferences.settings().keys()).isEmpty();
    }

    @Test
    void a_file_that_is_gone_is_named() {
        model.importFrom(folder.resolve("gone.json"));
        assertThat(said()).startsWith("gone.json cannot be read.");
    }

    @Test
    void the_guide_tells_commands_and_gestures_and_is_searched_by_name_and_key() {
        registry.describe(List.of(
                Gesture.keys(Message.of("ui.menu.go"), Message.of("ui.menu.view"), "Down"),
                Gesture.mouse(Message.of("ui.menu.go"), Message.of("ui.menu.file"), Message.of("ui.menu.help"))));
        KeyGuide guide = KeyGuide.of(registry);
        assertThat(guide.sections()).extracting(KeyGuide.Section::title).containsExactly("Go", "Edit", "Mark");
        assertThat(KeyPage.markdown(guide))
                .contains("## Go\n\n| What | Keys |\n|---|---|\n| View | ↓ |\n| File | Help |\n", "| Edit | Ctrl+Z |");
        assertThat(KeyPage.html(guide)).contains("<td class=\"keys\">Ctrl+Z</td>");
        assertThat(guide.narrowed("ctrl+z").sections())
                .extracting(KeyGuide.Section::title)
                .containsExactly("Edit");
        assertThat(guide.narrowed("zzz").sections()).isEmpty();
    }

    private Path file(String json) throws IOException {
        return Files.writeString(folder.resolve("map.json"), json);
    }

    private String said() {
        return model.saidProperty().get().orElseThrow().message().sentence();
    }

    private String shown(Command command) {
        return KeyText.all(registry.keyMap().keys(command));
    }

    private static KeyCombination key(String name) {
        return Keystrokes.named(name).orElseThrow();
    }

    private static Command command(String id, Category category, String name, String... keys) {
        return Command.of(id, category, Message.of(name)).keys(keys).does(() -> {});
    }
}
