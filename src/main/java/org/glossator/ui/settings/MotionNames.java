package org.glossator.ui.settings;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.util.StringConverter;
import org.glossator.message.Message;
import org.glossator.settings.Motion;
import org.jspecify.annotations.Nullable;

/// What ways to move are called.
final class MotionNames extends StringConverter<Motion> {

    @Override
    public String toString(@Nullable Motion motion) {
        return motion == null
                ? ""
                : Message.of("preferences.motion-" + motion.name().toLowerCase(Locale.ROOT))
                        .sentence();
    }

    @Override
    public @Nullable Motion fromString(String name) {
        return Stream.of(Motion.values())
                .filter(each -> toString(each).equals(name))
                .findFirst()
                .orElse(null);
    }
}
