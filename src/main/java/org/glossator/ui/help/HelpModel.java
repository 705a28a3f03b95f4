package org.glossator.ui.help;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What is read in the help, where one has been, and what is sought. FX thread only.
final class HelpModel {

    private final HelpBook book;
    private final ReadOnlyObjectWrapper<Place> place;
    private final Deque<Place> behind = new ArrayDeque<>();
    private final Deque<Place> ahead = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(this, "canGoBack");
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper(this, "canGoForward");
    private final StringProperty sought = new SimpleStringProperty(this, "sought", "");
    private final ReadOnlyObjectWrapper<List<HelpIndex.Hit>> hits = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable HelpIndex index;
    private @Nullable Place asked;

    HelpModel(HelpBook book) {
        this.book = book;
        Contents contents = book.contents();
        place = new ReadOnlyObjectWrapper<>(
                this, "place", new Place(contents.entries().getFirst().page(), ""));
        sought.subscribe(words -> hits.set(index().search(words)));
    }

    HelpBook book() {
        return book;
    }

    /// Where one is.
    ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    /// The words that are sought; empty if none are.
    StringProperty soughtProperty() {
        return sought;
    }

    /// Where they stand.
    ReadOnlyObjectProperty<List<HelpIndex.Hit>> hitsProperty() {
        return hits.getReadOnlyProperty();
    }

    /// Goes where it tells of what a person is about. Whoever asks about the same as last time is left where they were.
    void ask(Place about) {
        index = null; // keys and screens may have changed since
        if (!about.equals(asked)) {
            asked = about;
            open(about);
        }
    }

    /// Goes to a place.
    void open(Place next) {
        if (!next.equals(place.get())) {
            behind.push(place.get());
            ahead.clear();
            go(next);
        }
    }

    /// Goes to where one was before.
    void back() {
        if (!behind.isEmpty()) {
            ahead.push(place.get());
            go(behind.pop());
        }
    }

    /// Goes to where one was before going back.
    void forward() {
        if (!ahead.isEmpty()) {
            behind.push(place.get());
            go(ahead.pop());
        }
    }

    private void go(Place next) {
        place.set(next);
        canGoBack.set(!behind.isEmpty());
        canGoForward.set(!ahead.isEmpty());
    }

    private HelpIndex index() {
        HelpIndex now = Objects.requireNonNullElseGet(index, () -> new HelpIndex(book));
        index = now;
        return now;
    }
}
