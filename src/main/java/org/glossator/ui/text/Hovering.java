package org.glossator.ui.text;

import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.input.MouseEvent;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.jspecify.annotations.Nullable;

/// Finds the innermost mark under the mouse while no button is down.
final class Hovering {

    private Hovering() {}

    /// Tells `listener` of the mark under the mouse whenever it has moved; null where there is none.
    static void install(ReadingArea area, Consumer<@Nullable AnnotationId> listener) {
        area.addEventFilter(MouseEvent.MOUSE_MOVED, move -> listener.accept(at(area, move)));
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> listener.accept(null));
        area.addEventFilter(MouseEvent.MOUSE_EXITED_TARGET, exit -> {
            if (exit.getTarget() == area) {
                listener.accept(null);
            }
        });
    }

    private static @Nullable AnnotationId at(ReadingArea area, MouseEvent move) {
        OptionalInt offset = area.characterAt(move.getX(), move.getY());
        return offset.isEmpty()
                ? null
                : area.drawing()
                        .decorations()
                        .innermost(offset.getAsInt())
                        .map(Annotation::id)
                        .orElse(null);
    }
}
