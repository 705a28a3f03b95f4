package org.glossator.ui.review;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// One choice of several, each by a name.
final class NamedChoice<T> extends ComboBox<T> {

    NamedChoice(Function<T, String> words) {
        setVisibleRowCount(14);
        setMaxWidth(Double.MAX_VALUE);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String typed) {
                throw new IllegalStateException("Nothing is typed here");
            }
        });
    }
}
