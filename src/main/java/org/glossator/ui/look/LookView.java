package org.glossator.ui.look;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.settings.Appearance;
import org.glossator.settings.Look;
import org.glossator.settings.Reading;
import org.glossator.settings.Settings;
import org.glossator.ui.Preferences;
import org.glossator.ui.look.SettingRows.Position;
import org.glossator.ui.text.Fonts;

/// Everything about how texts are read, in one place. Each change counts at once, in the window behind and in the
/// sample; nothing has to be confirmed.
final class LookView extends VBox {

    /// The end of the slider at which lines are as long as the window lets them be.
    private static final int BOUNDLESS = Reading.WIDEST + 10;

    private final Preferences preferences;
    private final SettingRows rows;
    private final Sample sample;

    LookView(Preferences preferences) {
        this.preferences = preferences;
        this.rows = new SettingRows(preferences, "look.");
        this.sample = new Sample(TextLook.of(preferences));
        getStyleClass().addAll("sheet-content", "look");
        rows.choice(
                "colours",
                List.of(Appearance.values()),
                new AppearanceNames(),
                now(Look::appearance),
                (settings, colours) -> settings.withLook(settings.look().in(colours)));
        rows.choice(
                "font",
                Stream.concat(Stream.of(""), Fonts.families().stream()).toList(),
                new FamilyNames(),
                now(look -> look.reading().font()),
                (settings, family) -> reading(settings, now -> now.setIn(family)));
        rows.slider(
                "zoom",
                new Slider(Look.SMALLEST, 200, 100),
                false,
                now(look -> Position.percent(look.zoomPercent())),
                (settings, percent) -> settings.withLook(settings.look().zoomed(percent)));
        rows.slider(
                "spacing",
                new Slider(100, 300, 150),
                false,
                now(look -> Position.percent(look.lineSpacingPercent())),
                (settings, percent) -> settings.withLook(settings.look().spaced(percent)));
        rows.slider(
                "width",
                new Slider(Reading.NARROWEST, BOUNDLESS, BOUNDLESS),
                false,
                now(LookView::width),
                (settings, letters) -> reading(settings, now -> now.inLinesOf(letters < BOUNDLESS ? letters : 0)));
        rows.check(
                "tags",
                now(look -> look.reading().tags()),
                (settings, on) -> reading(settings, now -> now.withTags(on)));
        rows.check(
                "focus",
                now(look -> look.reading().focus()),
                (settings, on) -> reading(settings, now -> now.withFocus(on)));
        getChildren().setAll(rows, sample);
    }

    /// Everything as everyone begins with it, the colours kept.
    void restore() {
        preferences.updateLook(look -> Look.INITIAL.in(look.appearance()).controls(_ -> look.controls()));
    }

    void close() {
        rows.close();
        sample.close();
    }

    private static Position width(Look look) {
        int letters = look.reading().charactersPerLine();
        return letters == 0
                ? new Position(BOUNDLESS, Message.of("look.width-window"))
                : new Position(letters, Message.of("look.width-letters", letters));
    }

    private static <T> Function<Settings, T> now(Function<Look, T> part) {
        return settings -> part.apply(settings.look());
    }

    private static Settings reading(Settings settings, UnaryOperator<Reading> change) {
        return settings.withLook(settings.look().reading(change));
    }
}
