package org.glossator.ui.text;

import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.jspecify.annotations.Nullable;

/// What stands out in a view, as it changes; see [Accent].
final class Accents {

    final ObjectProperty<@Nullable AnnotationId> emphasised = new SimpleObjectProperty<>(this, "emphasised");
    final ObjectProperty<Set<AnnotationId>> chosen = new SimpleObjectProperty<>(this, "chosen", Set.of());
    final ReadOnlyObjectWrapper<@Nullable AnnotationId> hovered = new ReadOnlyObjectWrapper<>(this, "hovered");
    final BooleanProperty handlesShown = new SimpleBooleanProperty(this, "handlesShown", false);
    final ObjectProperty<@Nullable Handle> grabbedEdge = new SimpleObjectProperty<>(this, "grabbedEdge");
    final ObjectProperty<@Nullable Preview> preview = new SimpleObjectProperty<>(this, "preview");

    /// The emphasised mark as it would stand, while one of its edges is dragged and until the move is told.
    private @Nullable Annotation draft;

    /// @param changed done whenever something else stands out
    Accents(Runnable changed) {
        for (ObservableValue<?> each :
                List.of(emphasised, chosen, hovered.getReadOnlyProperty(), handlesShown, grabbedEdge, preview)) {
            each.addListener((_, _, _) -> changed.run());
        }
    }

    Accent now() {
        return new Accent(
                emphasised.get(),
                chosen.get(),
                hovered.get(),
                new Accent.Handles(handlesShown.get(), grabbedEdge.get()),
                preview.get());
    }

    void draft(@Nullable Annotation annotation) {
        draft = annotation;
    }

    boolean isDrafting() {
        return draft != null;
    }

    /// `decorations` with the draft in them.
    Decorations in(Decorations decorations) {
        return draft == null ? decorations : decorations.with(draft);
    }
}
