package org.glossator.ui.annotate.model;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// Which relations are drawn over the text: those of the selected mark, or on demand all of them.
public final class ShownRelations {

    private final BooleanProperty arcsShown = new SimpleBooleanProperty(this, "arcsShown");

    /// Whether all relations of the document are drawn.
    public BooleanProperty arcsShownProperty() {
        return arcsShown;
    }
}
