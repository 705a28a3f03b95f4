package org.glossator.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.glossator.settings.Appearance;
import org.glossator.settings.Backups;
import org.glossator.settings.Controls;
import org.glossator.settings.Habits;
import org.glossator.settings.Look;
import org.glossator.settings.Motion;
import org.glossator.settings.Settings;
import org.glossator.ui.FxKit;
import org.glossator.ui.command.Command;
import org.glossator.ui.command.CommandRegistry;
import org.glossator.ui.command.Keystrokes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsSheetTest {

    private static final int PERSON = 0;
    private static final int LOOK = 1;
    private static final int WORK = 2;
    private static final int BACKUPS = 3;
    private static final int PLACE = 4;

    @TempDir
    private Path folder;

    private WindowUnderTest window;

    @BeforeEach
    void open() {
        window = new WindowUnderTest(folder, 1024, 700);
        window.type(KeyCode.COMMA, KeyCode.CONTROL);
    }

    @AfterEach
    void close() {
        FxKit.run(() -> List.copyOf(Window.getWindows()).stream()
                .filter(each -> each != window.stage)
                .forEach(Window::hide));
        window.close();
    }

    @Test
    void every_choice_counts_at_once() {
        page(PERSON, "settings-person");
        FxKit.run(() -> field("#preferences-name").setText(" Mina "));
        FxKit.run(() -> this.<String>choice("#preferences-language").setValue("en"));
        FxKit.run(() -> check("#preferences-first-steps").setSelected(false));
        page(LOOK, "settings-look");
        FxKit.run(() -> this.<Appearance>choice("#preferences-colours").setValue(Appearance.DARK));
        FxKit.run(() -> ((Slider) control("#preferences-scale")).setValue(150));
        FxKit.run(() -> this.<Motion>choice("#preferences-motion").setValue(Motion.REDUCED));
        page(WORK, "settings-work");
        FxKit.run(() -> check("#preferences-label-box").setSelected(false));
        page(BACKUPS, "settings-backups");
        FxKit.run(() -> check("#preferences-backups-automatic").setSelected(false));
        FxKit.run(() -> number("#preferences-backups-kept").getValueFactory().setValue(3));
        Settings now = settings();
        assertThat(now.annotator()).isEqualTo("Mina");
        assertThat(now.language()).isEqualTo("en");
        assertThat(now.look())
                .isEqualTo(Look.INITIAL.in(Appearance.DARK).controls(_ -> new Controls(150, Motion.REDUCED)));
        assertThat(now.habits())
                .isEqualTo(Habits.INITIAL
                        .withLabelBox(false)
                        .withFirstSteps(false)
                        .withBackups(new Backups(false, 3, null)));
    }

    @Test
    void a_blank_name_is_none_and_says_so() {
        String before = settings().annotator();
        FxKit.run(() -> field("#preferences-name").setText("  "));
        assertThat(settings().annotator()).isEqualTo(before);
        assertThat(((Labeled) control("#preferences-name-hint")).getText()).startsWith("Write a name");
    }

    @Test
    void a_slider_that_is_drawn_scales_the_window_when_it_is_let_go() {
        page(LOOK, "settings-look");
        Slider scale = (Slider) control("#preferences-scale");
        FxKit.run(() -> scale.setValueChanging(true));
        FxKit.run(() -> scale.setValue(180));
        assertThat(settings().look().controls().scalePercent()).isEqualTo(100);
        FxKit.run(() -> scale.setValueChanging(false));
        assertThat(settings().look().controls().scalePercent()).isEqualTo(180);
    }

    @Test
    void backups_go_where_they_are_wanted_and_back_to_the_usual_place() {
        page(BACKUPS, "settings-backups");
        assertThat(field("#preferences-backups-folder").getText())
                .isEqualTo(folder.resolve("backups").toString());
        window.files.choose(folder.resolve("elsewhere"));
        window.press("Another folder…");
        assertThat(field("#preferences-backups-folder").getText())
                .isEqualTo(folder.resolve("elsewhere").toString());
        assertThat(settings().habits().backups().chosenFolder()).contains(folder.resolve("elsewhere"));
        window.press("The usual folder");
        assertThat(settings().habits().backups().chosenFolder()).isEmpty();
        assertThat(((Button) control("#preferences-file-back-up")).isDisabled())
                .as("no project is open")
                .isTrue();
    }

    @Test
    void everything_goes_back_to_the_beginning_and_that_can_be_taken_back() throws Exception {
        CommandRegistry commands = window.window.surroundings().commands();
        Command quit = FxKit.call(() -> commands.get("leave.quit"));
        FxKit.run(() -> field("#preferences-name").setText("Mina"));
        FxKit.call(() -> {
            commands.rebind(quit, List.of(Keystrokes.named("F12").orElseThrow()));
            window.window
                    .surroundings()
                    .preferences()
                    .update(settings -> settings.withKeys(commands.keyMap().written())
                            .withLook(settings.look().zoomed(130))
                            .withLanguage("en"));
            return quit;
        });
        Settings chosen = settings();
        page(PLACE, "settings-place");
        window.press("Everything as in the beginning");
        assertThat(settings()).isEqualTo(chosen.asAtTheBeginning());
        assertThat(settings().annotator()).isEqualTo("Mina");
        assertThat(settings().look()).isEqualTo(Look.INITIAL);
        assertThat(FxKit.call(() -> commands.keyMap().keys(quit))).isEqualTo(quit.defaultKeys());
        window.press("Take that back");
        assertThat(settings()).isEqualTo(chosen);
        assertThat(FxKit.call(() -> commands.keyMap().keys(quit))).isNotEqualTo(quit.defaultKeys());
    }

    @Test
    void where_they_are_kept_can_be_copied() {
        page(PLACE, "settings-place");
        window.press("Copy the path");
        assertThat(FxKit.call(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo(folder.resolve("settings").resolve("settings.json").toString());
    }

    @Test
    void the_keyboard_leads_everywhere_and_escape_away() {
        assertThat(focused()).isInstanceOf(ListView.class);
        window.type(KeyCode.DOWN);
        window.type(KeyCode.DOWN);
        window.type(KeyCode.TAB);
        assertThat(focused()).isSameAs(control("#preferences-label-box"));
        window.type(KeyCode.SPACE);
        assertThat(settings().habits().labelBox()).isFalse();
        window.type(KeyCode.TAB);
        window.type(KeyCode.SPACE);
        assertThat(FxKit.call(() -> window.sheet().getTitle())).isEqualTo("Keys");
        window.type(KeyCode.ESCAPE);
        window.run("settings.open");
        window.type(KeyCode.ESCAPE);
        assertThatThrownBy(window::sheet).hasMessage("No sheet is open");
    }

    private void page(int number, String picture) {
        FxKit.run(() -> ((ListView<?>) control("#preferences-pages"))
                .getSelectionModel()
                .select(number));
        window.picture(window.sheet(), picture);
    }

    private Settings settings() {
        return FxKit.call(() -> window.window.surroundings().preferences().settings());
    }

    private Node focused() {
        return FxKit.call(() -> window.sheet().getScene().getFocusOwner());
    }

    private Node control(String id) {
        return window.sheet().getScene().getRoot().lookup(id);
    }

    private TextField field(String id) {
        return (TextField) control(id);
    }

    private CheckBox check(String id) {
        return (CheckBox) control(id);
    }

    @SuppressWarnings("unchecked") // the sheet's own choices
    private <T> ComboBox<T> choice(String id) {
        return (ComboBox<T>) control(id);
    }

    @SuppressWarnings("unchecked") // numbers
    private Spinner<Integer> number(String id) {
        return (Spinner<Integer>) control(id);
    }
}
