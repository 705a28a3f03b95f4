package org.glossator.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import org.glossator.ui.FxKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever hears the screen is told of everything that can take the keyboard: what it is called and what it is.
class AccessibleNamesTest {

    @TempDir
    private Path folder;

    @Test
    void everything_that_takes_the_keyboard_has_a_name_and_a_role() {
        List<String> nameless = new ArrayList<>();
        try (WindowUnderTest window = WindowUnderTest.annotating(folder, 1200, 800)) {
            new Walk(window, folder, (place, scene) -> look(nameless, place, scene)).everywhere();
        }
        assertThat(nameless).isEmpty();
    }

    private static void look(List<String> nameless, String where, Scene scene) {
        FxKit.run(() -> Seen.in(scene)
                .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .filter(node -> !isNamed(node) || isPlain(node.getAccessibleRole()))
                .map(node -> where + ": " + node)
                .forEach(nameless::add));
    }

    private static boolean isPlain(AccessibleRole role) {
        return role == null || role == AccessibleRole.NODE || role == AccessibleRole.PARENT;
    }

    private static boolean isNamed(Node node) {
        boolean written = node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank();
        // What a text area is called is its words; what it is, is told beside them.
        boolean described =
                node.getAccessibleRole() == AccessibleRole.TEXT_AREA && node.getAccessibleRoleDescription() != null;
        return written
                || described
                || (node.getAccessibleText() != null
                        && !node.getAccessibleText().isBlank())
                || node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) != null;
    }
}
