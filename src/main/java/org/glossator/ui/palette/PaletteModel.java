package org.glossator.ui.palette;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The palette without its looks: what is typed, and what fits it. FX thread only.
public final class PaletteModel {

    private final List<PaletteEntries> sources;
    private final Recent recent = new Recent();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<PaletteRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private PaletteIndex index = new PaletteIndex(List.of(), recent);

    /// @param sources who brings entries, the ones to be read first first
    public PaletteModel(List<PaletteEntries> sources) {
        this.sources = List.copyOf(sources);
        typed.subscribe(this::find);
    }

    /// Asks for all entries anew, with nothing typed.
    public void open() {
        index = new PaletteIndex(
                sources.stream().flatMap(PaletteEntries::entries).toList(), recent);
        typed.set("");
        find();
    }

    /// Forgets the entries, which may hold on to what is shown.
    public void close() {
        index = new PaletteIndex(List.of(), recent);
        find();
    }

    /// What is typed.
    public StringProperty typedProperty() {
        return typed;
    }

    /// What fits, the best first.
    ReadOnlyObjectProperty<List<PaletteRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// The names of what fits, the best first.
    public Stream<String> names() {
        return rows.get().stream().map(row -> row.entry().name());
    }

    /// Does what `row` is about, and remembers it.
    void run(PaletteRow row) {
        recent.used(row.entry().id());
        row.entry().action().run();
    }

    private void find() {
        rows.set(index.find(typed.get()));
    }
}
