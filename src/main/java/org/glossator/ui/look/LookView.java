package org.glossator.ui.look;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.glossator.message.Message;
import org.glossator.settings.Appearance;
import org.glossator.settings.Look;
import org.glossator.settings.Reading;
import org.glossator.ui.Preferences;
import org.glossator.ui.text.Fonts;
import org.glossator.ui.theme.Scale;

/// Everything about how texts are read, in one place. Each change counts at once, in the window behind and in the
/// sample; nothing has to be confirmed.
final class LookView extends VBox {

    /// The end of the slider at which lines are as long as the window lets them be.
    private static final int BOUNDLESS = Reading.WIDEST + 10;

    private static final double WIDEST_CONTROL = 280;

    private final Preferences preferences;
    private final GridPane grid = new GridPane(16, 12);
    private final Sample sample;
    private final List<Subscription> following = new ArrayList<>();
    private boolean showing;

    LookView(Preferences preferences) {
        this.preferences = preferences;
        this.sample = new Sample(TextLook.of(preferences));
        getStyleClass().addAll("sheet-content", "look");
        choice("colours", List.of(Appearance.values()), new AppearanceNames(), Look::appearance, Look::in);
        choice(
                "font",
                Stream.concat(Stream.of(""), Fonts.families().stream()).toList(),
                new FamilyNames(),
                look -> look.reading().font(),
                (look, family) -> look.reading(now -> now.setIn(family)));
        slider("zoom", new Slider(Look.SMALLEST, 200, 100), percent(Look::zoomPercent), Look::zoomed);
        slider("spacing", new Slider(100, 300, 150), percent(Look::lineSpacingPercent), Look::spaced);
        slider(
                "width",
                new Slider(Reading.NARROWEST, BOUNDLESS, BOUNDLESS),
                LookView::width,
                (look, letters) -> look.reading(now -> now.inLinesOf(letters < BOUNDLESS ? letters : 0)));
        check("tags", look -> look.reading().tags(), (look, on) -> look.reading(now -> now.withTags(on)));
        check("focus", look -> look.reading().focus(), (look, on) -> look.reading(now -> now.withFocus(on)));
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

    private <T> void choice(
            String id, List<T> choices, StringConverter<T> names, Function<Look, T> now, Change<T> change) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(choices);
        box.setConverter(names);
        Scale.grow(box, WIDEST_CONTROL, box.maxWidthProperty());
        row(id, box, box);
        follow(box, now, ComboBox::setValue);
        box.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                change(look -> change.of(look, chosen));
            }
        });
    }

    private void slider(String id, Slider slider, Function<Look, Position> now, Change<Integer> change) {
        Label value = new Label();
        value.setMinWidth(Region.USE_PREF_SIZE);
        slider.setBlockIncrement(10);
        slider.setMajorTickUnit(10);
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
        slider.valueProperty()
                .subscribe(chosen ->
                        change(look -> change.of(look, (int) (Math.round(chosen.doubleValue() / 10) * 10))));
    }

    private static Function<Look, Position> percent(ToIntFunction<Look> now) {
        return look -> new Position(now.applyAsInt(look), Message.of("look.percent", now.applyAsInt(look)));
    }

    private static Position width(Look look) {
        int letters = look.reading().charactersPerLine();
        return letters == 0
                ? new Position(BOUNDLESS, Message.of("look.width-window"))
                : new Position(letters, Message.of("look.width-letters", letters));
    }

    private void check(String id, Function<Look, Boolean> now, Change<Boolean> change) {
        CheckBox box = new CheckBox();
        row(id, box, box);
        follow(box, now, CheckBox::setSelected);
        box.selectedProperty().subscribe(on -> change(look -> change.of(look, on)));
    }

    private void row(String id, Control control, Node shown) {
        Label name = new Label(Message.of("look." + id).sentence());
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

    /// Where a slider stands, and what that is called.
    private record Position(int value, Message words) {}

    @FunctionalInterface
    private interface Change<T> {
        Look of(Look look, T value);
    }

    @FunctionalInterface
    private interface Show<C, T> {
        void show(C control, T value);
    }
}
