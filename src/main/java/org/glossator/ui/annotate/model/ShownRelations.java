package org.glossator.ui.annotate.model;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.glossator.annotation.Relation;

/// Which relations are drawn over the text: those of the selected mark, or on demand all of them.
public final class ShownRelations {

    private final Page page;
    private final MarkSelection selection;
    private final BooleanProperty all = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<Relation>> shown = new ReadOnlyObjectWrapper<>(List.of());

    ShownRelations(Page page, MarkSelection selection) {
        this.page = page;
        this.selection = selection;
        all.subscribe(_ -> refresh());
        page.markupProperty().subscribe(_ -> refresh());
        selection.selectedProperty().subscribe(_ -> refresh());
    }

    /// Whether all relations of the document are shown.
    public BooleanProperty arcsShownProperty() {
        return all;
    }

    /// The relations that are shown now.
    public ReadOnlyObjectProperty<List<Relation>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    private void refresh() {
        var relations = page.markup().relations();
        List<Relation> fresh = all.get()
                ? relations.inOrder()
                : selection.selected().map(relations::touching).orElse(List.of());
        if (!fresh.equals(shown.get())) {
            shown.set(fresh);
        }
    }
}
