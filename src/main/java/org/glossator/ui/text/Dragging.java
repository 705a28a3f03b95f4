package org.glossator.ui.text;

import java.util.function.Consumer;
import org.glossator.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/// What the mouse does with an edge of the emphasised mark.
///
/// @param accents where the grabbed edge and the mark as it would stand are kept
/// @param draw draws the marks anew
/// @param moved told when the edge has been let go elsewhere
record Dragging(Accents accents, Runnable draw, Consumer<EdgeMove> moved) implements EdgeMouse.Listener {

    @Override
    public void grabbed(Handle handle) {
        accents.grabbedEdge.set(handle);
    }

    @Override
    public void drafted(@Nullable Annotation draft) {
        accents.draft(draft);
        draw.run();
    }

    @Override
    public void moved(EdgeMove move) {
        moved.accept(move);
    }
}
