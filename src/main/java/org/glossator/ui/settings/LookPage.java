package org.glossator.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Slider;
import org.glossator.message.Message;
import org.glossator.settings.Appearance;
import org.glossator.settings.Controls;
import org.glossator.settings.Motion;
import org.glossator.settings.Settings;
import org.glossator.ui.command.CommandId;
import org.glossator.ui.look.AppearanceNames;
import org.glossator.ui.look.SettingRows.Position;

/// How the window looks.
final class LookPage {

    private LookPage() {}

    /// @param leave leaves the settings for a command
    static Page of(SettingsModel model, Consumer<CommandId> leave) {
        Page page = Page.of(model, Message.of("preferences.page-look"));
        page.rows()
                .choice(
                        "colours",
                        List.of(Appearance.values()),
                        new AppearanceNames(),
                        settings -> settings.look().appearance(),
                        (settings, colours) -> settings.withLook(settings.look().in(colours)));
        page.rows()
                .slider(
                        "scale",
                        new Slider(Controls.SMALLEST, Controls.LARGEST, Controls.SMALLEST),
                        true,
                        settings -> Position.percent(settings.look().controls().scalePercent()),
                        (settings, percent) -> controls(settings, now -> now.scaled(percent)));
        page.rows()
                .choice(
                        "motion",
                        List.of(Motion.values()),
                        new MotionNames(),
                        settings -> settings.look().controls().motion(),
                        (settings, motion) -> controls(settings, now -> now.moving(motion)));
        page.hint(Message.of("preferences.motion-hint"));
        page.buttons(Page.button(
                "preferences-texts",
                Message.of("look.command-sheet").sentence(),
                () -> leave.accept(CommandId.of("reading.look"))));
        page.hint(Message.of("preferences.texts-hint"));
        return page;
    }

    private static Settings controls(Settings settings, UnaryOperator<Controls> change) {
        return settings.withLook(settings.look().controls(change));
    }
}
