package org.glossator.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.glossator.ui.text.AnnotatedTextView;

/// Which words of a scene cannot be read as they are laid out. A label or field whose least width is set to
/// nothing may be shortened: names, quotes and paths, which are told whole elsewhere; so may what a choice
/// shows, as its list does not.
record ShownWords(Scene scene) {

    private static final double TOLERANCE = 1.5;

    /// What is wrong, a line each. FX thread only.
    List<String> flaws() {
        List<String> flaws = new ArrayList<>();
        below(scene.getRoot()).forEach(node -> {
            switch (node) {
                case Labeled labeled when isCut(labeled) -> flaws.add("is cut: " + named(labeled, labeled.getText()));
                case TextInputControl field
                when isCut(field) -> flaws.add("is cut: " + named(field, field.getPromptText()));
                case Text text
                when !text.getText().isBlank() && isOutside(text) ->
                    flaws.add("lies outside: " + named(text, text.getText()));
                default -> {}
            }
        });
        return flaws;
    }

    /// What is seen of `node` and beneath it, but for the document's own text.
    static Stream<Node> below(Node node) {
        if (!node.isVisible() || node instanceof AnnotatedTextView) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(ShownWords::below))
                : Stream.of(node);
    }

    private static boolean isCut(Labeled labeled) {
        return labeled.getMinWidth() != 0
                && !(labeled.getParent() instanceof ComboBoxBase<?> || labeled.getParent() instanceof MenuButton)
                && labeled.getText() != null
                && labeled.lookup(".text") instanceof Text shown
                && shown.isVisible()
                && shown.getText().endsWith(labeled.getEllipsisString())
                && !labeled.getText().endsWith(labeled.getEllipsisString());
    }

    private static boolean isCut(TextInputControl field) {
        if (field.getMinWidth() == 0
                || field instanceof TextArea
                || field.getPromptText() == null
                || !field.getText().isEmpty()) {
            return false;
        }
        Text prompt = new Text(field.getPromptText());
        prompt.setFont(field.getFont());
        return prompt.getLayoutBounds().getWidth()
                > field.getWidth() - field.snappedLeftInset() - field.snappedRightInset() + TOLERANCE;
    }

    /// Whether words stick out of what clips them at the sides, or out of the window. What can be scrolled to is seen.
    private boolean isOutside(Text text) {
        Bounds words = text.localToScene(text.getLayoutBounds());
        for (Parent above = text.getParent(); above != null; above = above.getParent()) {
            if (above instanceof TextInputControl
                    || above instanceof ScrollPane frame && frame.getHbarPolicy() != ScrollBarPolicy.NEVER) {
                return false;
            }
            if (above instanceof ScrollPane || above.getStyleClass().contains("clipped-container")) {
                return sticksOut(words, above.localToScene(above.getLayoutBounds()));
            }
        }
        return words.getMinX() < -TOLERANCE
                || words.getMaxX() > scene.getWidth() + TOLERANCE
                || words.getMinY() < -TOLERANCE
                || words.getMaxY() > scene.getHeight() + TOLERANCE;
    }

    private static boolean sticksOut(Bounds words, Bounds clip) {
        return words.getMinX() < clip.getMinX() - TOLERANCE || words.getMaxX() > clip.getMaxX() + TOLERANCE;
    }

    private static String named(Node node, String words) {
        StringBuilder named = new StringBuilder(words.replace('\n', ' '));
        named.append(" — ").append(node.getClass().getSimpleName());
        for (Node each = node; each != null; each = each.getParent()) {
            String id = each.getId() == null ? "" : "#" + each.getId();
            named.append(id.isEmpty() ? "" : " in " + id);
            each.getStyleClass().stream()
                    .filter(style -> !style.equals("text"))
                    .limit(2)
                    .forEach(style -> named.append('.').append(style));
            if (!id.isEmpty() || named.length() > 200) {
                break;
            }
        }
        return named.toString();
    }
}
