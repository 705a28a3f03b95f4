package org.glossator.ui.exporting;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// One choice of several, in words. What the model says is shown without being taken for a choice.
final class Pick<T> extends ComboBox<T> {

    private boolean following;

    /// @param words what a value is called now
    /// @param chosen takes what the person chooses
    Pick(Function<T, String> words, Consumer<T> chosen) {
        getStyleClass().add("pick");
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
        setVisibleRowCount(14);
        valueProperty().addListener((_, _, value) -> {
            if (!following && value != null) {
                chosen.accept(value);
            }
        });
    }

    /// Offers `values`, of which `value` is chosen.
    void offer(List<T> values, T value) {
        following = true;
        try {
            if (!getItems().equals(values)) {
                getItems().setAll(values);
            }
            setValue(null); // so that its words are asked for anew
            setValue(value);
        } finally {
            following = false;
        }
    }
}
