package org.glossator.ui.look;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.glossator.message.Message;
import org.glossator.settings.Appearance;
import org.glossator.settings.Look;
import org.glossator.ui.Preferences;

/// Everything about how texts are read, in one place. Each change counts at once, in the window behind and in the
/// sample; nothing has to be confirmed.
final class LookView extends VBox {

    private final Preferences preferences;
    private final GridPane grid = new GridPane(16, 12);
    private final Sample sample;
    private final List<Subscription> following = new ArrayList<>();
    private boolean showing;

    LookView(Preferences preferences) {
        this.preferences = preferences;
        this.sample = new Sample(preferences);
        getStyleClass().addAll("sheet-content", "look");
        ComboBox<Appearance> colours = new ComboBox<>();
        colours.getItems().setAll(Appearance.values());
        colours.setConverter(new AppearanceNames());
        row("look.colours", "colours", colours);
        follow(colours, Look::appearance, ComboBox::setValue);
        colours.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                change(look -> look.in(chosen));
            }
        });
        slider("look.zoom", "zoom", new Slider(Look.SMALLEST, 200, 100), Look::zoomPercent, Look::zoomed);
        slider("look.spacing", "spacing", new Slider(100, 300, 150), Look::lineSpacingPercent, Look::spaced);
        check("look.tags", "tags", look -> look.reading().tags(), (look, on) -> look.reading(now -> now.withTags(on)));
        getChildren().setAll(grid, sample);
    }

    /// Everything as everyone begins with it, the colours kept.
    void restore() {
        preferences.updateLook(look -> Look.INITIAL.in(look.appearance()));
    }

    void close() {
        following.forEach(Subscription::unsubscribe);
        sample.close();
    }

    private void slider(String words, String id, Slider slider, ToIntFunction<Look> now, Change<Integer> change) {
        Label value = new Label();
        value.setMinWidth(48);
        slider.setBlockIncrement(10);
        slider.setMajorTickUnit(10);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setPrefWidth(240);
        HBox both = new HBox(10, slider, value);
        both.setAlignment(Pos.CENTER_LEFT);
        row(words, id, slider, both);
        follow(slider, now::applyAsInt, (each, percent) -> {
            each.setValue(percent);
            value.setText(Message.of("look.percent", percent).sentence());
        });
        slider.valueProperty()
                .subscribe(chosen ->
                        change(look -> change.of(look, (int) (Math.round(chosen.doubleValue() / 10) * 10))));
    }

    private void check(String words, String id, Function<Look, Boolean> now, Change<Boolean> change) {
        CheckBox box = new CheckBox();
        row(words, id, box);
        follow(box, now, CheckBox::setSelected);
        box.selectedProperty().subscribe(on -> change(look -> change.of(look, on)));
    }

    private void row(String words, String id, Control control) {
        row(words, id, control, control);
    }

    private void row(String words, String id, Control control, Node shown) {
        Label name = new Label(Message.of(words).sentence());
        name.setLabelFor(control);
        name.setMinWidth(Region.USE_PREF_SIZE);
        control.setId("look-" + id);
        control.setAccessibleText(name.getText());
        grid.addRow(grid.getRowCount(), name, shown);
    }

    private <C, T> void follow(C control, Function<Look, T> now, Show<C, T> show) {
        following.add(preferences.settingsProperty().subscribe(settings -> {
            showing = true;
            show.show(control, now.apply(settings.look()));
            showing = false;
        }));
    }

    /// What a control says because the settings changed is no wish.
    private void change(UnaryOperator<Look> change) {
        if (!showing) {
            preferences.updateLook(change);
        }
    }

    @FunctionalInterface
    private interface Change<T> {
        Look of(Look look, T value);
    }

    @FunctionalInterface
    private interface Show<C, T> {
        void show(C control, T value);
    }
}
