package org.glossator.ui.look;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.util.StringConverter;
import org.glossator.message.Message;
import org.glossator.settings.Appearance;
import org.jspecify.annotations.Nullable;

/// What colours are called.
public final class AppearanceNames extends StringConverter<Appearance> {

    @Override
    public String toString(@Nullable Appearance appearance) {
        return appearance == null
                ? ""
                : Message.of("look.appearance-"
                                + appearance.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .sentence();
    }

    @Override
    public @Nullable Appearance fromString(String name) {
        return Stream.of(Appearance.values())
                .filter(each -> toString(each).equals(name))
                .findFirst()
                .orElse(null);
    }
}
