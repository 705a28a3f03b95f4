package org.glossator.ui.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.glossator.annotation.Annotation;
import org.glossator.text.Span;
import org.glossator.ui.FxKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextPaneTest {

    private static final String TEXT = "The Iranian diplomat warned of the terrorist groups in Syria.";

    @TempDir
    Path folder;

    @Test
    void a_dragged_edge_is_one_edit_and_the_mark_keeps_its_identity() {
        try (Workplace workplace = Workplace.in(folder, TEXT);
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            window.mark("Iranian diplomat", KeyCode.DIGIT1);
            Annotation before = window.model().selection().annotation().orElseThrow();

            window.window().drag(window.text(), at(window, 4, true), at(window, 1, true));
            window.settle();

            assertThat(workplace.stored(workplace.document(1))).containsExactly("Actor: The Iranian diplomat");
            assertThat(window.model().selection().annotation().orElseThrow().id())
                    .isEqualTo(before.id());
            window.type(KeyCode.Z, KeyCode.CONTROL);
            assertThat(workplace.stored(workplace.document(1))).containsExactly("Actor: Iranian diplomat");
        }
    }

    @Test
    void the_marks_of_another_layer_cannot_be_dragged() {
        try (Workplace workplace = Workplace.in(folder)) {
            workplace.addForeign("1", TEXT, "annotator-b", "Iranian diplomat", "Actor");
            try (AnnotateWindow window = AnnotateWindow.over(workplace)) {
                FxKit.run(() -> window.model().showNextLayer());
                window.go("Iranian");
                assertThat(window.model().selection().annotation()).isPresent();

                boolean handles =
                        FxKit.call(() -> window.text().handlesShownProperty().get());
                assertThat(handles).isFalse();
            }
        }
    }

    /// The left edge of a character, and a little into it.
    private static Point2D at(AnnotateWindow window, int offset, boolean left) {
        return FxKit.call(() -> {
            var box = window.text()
                    .screenToLocal(window.text()
                            .boundsOnScreen(new Span(offset, offset + 1))
                            .orElseThrow());
            return new Point2D(left ? box.getMinX() + 0.6 : box.getMaxX() - 0.6, box.getCenterY());
        });
    }
}
