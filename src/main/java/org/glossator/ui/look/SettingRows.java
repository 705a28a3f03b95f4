package org.glossator.ui.look;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.glossator.message.Message;
import org.glossator.settings.Settings;
import org.glossator.ui.Preferences;
import org.glossator.ui.theme.Scale;

/// Settings to be changed, a row each: what it is called, and a control that follows the setting and changes it at
/// once. FX thread only.
public final class SettingRows extends GridPane {

    private static final double WIDEST_CONTROL = 280;
    private static final int STEP = 10;

    private final Preferences preferences;
    private final String words;
    private final List<Subscription> following = new ArrayList<>();
    private boolean showing;

    /// What becomes of the settings when a control says `value`.
    @FunctionalInterface
    public interface Change<T> {
        Settings of(Settings settings, T value);
    }

    /// How a control shows a value.
    @FunctionalInterface
    public interface Show<C, T> {
        void show(C control, T value);
    }

    /// Where a slider stands, and what that is called.
    public record Position(int value, Message words) {

        /// A number of percent.
        public static Position percent(int value) {
            return new Position(value, Message.of("look.percent", value));
        }
    }

    /// @param words how the keys of the rows' names begin, with the dot: `look.`
    public SettingRows(Preferences preferences, String words) {
        super(16, 12);
        this.preferences = preferences;
        this.words = words;
    }

    /// One of several.
    public <T> void choice(
            String id, List<T> choices, StringConverter<T> names, Function<Settings, T> now, Change<T> change) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(choices);
        box.setConverter(names);
        Scale.grow(box, WIDEST_CONTROL, box.maxWidthProperty());
        row(id, box, box);
        follow(box, now, ComboBox::setValue);
        box.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                change(change, chosen);
            }
        });
    }

    /// A number in steps of ten. While it is drawn nothing changes yet if `calmly`, for what would move the slider
    /// itself.
    public void slider(
            String id, Slider slider, boolean calmly, Function<Settings, Position> now, Change<Integer> change) {
        Label value = new Label();
        value.setMinWidth(Region.USE_PREF_SIZE);
        slider.setBlockIncrement(STEP);
        slider.setMajorTickUnit(STEP);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        Scale.grow(slider, 240, slider.prefWidthProperty());
        HBox both = new HBox(10, slider, value);
        both.setAlignment(Pos.CENTER_LEFT);
        row(id, slider, both);
        follow(slider, now, (each, position) -> {
            each.setValue(position.value());
            value.setText(position.words().sentence());
        });
        Runnable chosen = () -> {
            if (!calmly || !slider.isValueChanging()) {
                change(change, (int) (Math.round(slider.getValue() / STEP) * STEP));
            }
        };
        slider.valueProperty().subscribe((_, _) -> chosen.run());
        slider.valueChangingProperty().subscribe((_, _) -> chosen.run());
    }

    /// A number to be counted up and down or written.
    public void number(String id, int least, int most, Function<Settings, Integer> now, Change<Integer> change) {
        Spinner<Integer> spinner = new Spinner<>(least, most, least);
        spinner.setEditable(true);
        Scale.grow(spinner, 90, spinner.prefWidthProperty());
        spinner.getEditor().setAccessibleText(name(id));
        row(id, spinner, spinner);
        follow(spinner, now, (each, number) -> each.getValueFactory().setValue(number));
        spinner.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                change(change, chosen);
            }
        });
    }

    /// Yes or no, the name before it.
    public void check(String id, Function<Settings, Boolean> now, Change<Boolean> change) {
        CheckBox box = new CheckBox();
        row(id, box, box);
        keep(box, now, change);
    }

    /// Yes or no, over the whole width, for names that are sentences.
    public void statement(String id, Function<Settings, Boolean> now, Change<Boolean> change) {
        CheckBox box = new CheckBox(name(id));
        box.setWrapText(true);
        box.setId(controlId(id));
        whole(box);
        keep(box, now, change);
    }

    /// Any control, shown within `shown`.
    public void row(String id, Control control, Node shown) {
        Label name = new Label(name(id));
        name.setLabelFor(control);
        name.setMinWidth(Region.USE_PREF_SIZE);
        control.setId(controlId(id));
        control.setAccessibleText(name.getText());
        addRow(getRowCount(), name, shown);
    }

    /// Anything, over the whole width.
    public void whole(Node node) {
        add(node, 0, getRowCount(), 2, 1);
    }

    /// Lets `control` show what `now` tells of the settings, from now on.
    public <C, T> void follow(C control, Function<Settings, T> now, Show<C, T> show) {
        following.add(preferences.settingsProperty().subscribe(settings -> {
            boolean before = showing;
            showing = true;
            show.show(control, now.apply(settings));
            showing = before;
        }));
    }

    /// Changes the settings as a person wants it. What a control says because the settings changed is no wish.
    public <T> void change(Change<T> change, T value) {
        if (!showing) {
            preferences.update(settings -> change.of(settings, value));
        }
    }

    /// Follows nothing any more.
    public void close() {
        following.forEach(Subscription::unsubscribe);
        following.clear();
    }

    private void keep(CheckBox box, Function<Settings, Boolean> now, Change<Boolean> change) {
        follow(box, now, CheckBox::setSelected);
        box.selectedProperty().subscribe(on -> change(change, on));
    }

    private String name(String id) {
        return Message.of(words + id).sentence();
    }

    private String controlId(String id) {
        return words.replace('.', '-') + id;
    }
}
