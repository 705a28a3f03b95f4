package org.glossator.ui.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.glossator.project.ProjectFiles;
import org.glossator.schema.Colour;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;
import org.glossator.schema.SchemaItem;
import org.glossator.ui.FxKit;
import org.glossator.ui.annotate.AnnotateWindow;
import org.glossator.ui.annotate.Workplace;
import org.glossator.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaEditorTest {

    @TempDir
    Path folder;

    @Test
    void a_label_is_renamed_deleted_and_brought_back_and_a_misfit_is_gone_to() {
        try (Workplace workplace = Workplace.sample(folder);
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            Stage editor = open(window);
            select(window, editor, "Agreement");
            write(window, editor, "#schema-name", "Event");
            assertThat(texts(editor)).contains("There is already a label “Event”.");
            picture(editor, "schema-refused");
            write(window, editor, "#schema-name", "Accord");
            assertThat(schema(workplace).label(new LabelName("Accord"))).isPresent();
            assertThat(schema(workplace).label(new LabelName("Agreement"))).isEmpty();
            assertThat(((TextField) find(editor, "#schema-name")).getText()).isEqualTo("Accord");

            FxKit.run(() -> ((Button) find(editor, "#schema-remove")).fire());
            window.settle();
            assertThat(((javafx.scene.control.Label) find(editor, "#removal-uses")).getText())
                    .startsWith("Used ")
                    .contains(" in ");
            picture(editor, "schema-removal");
            FxKit.run(() -> {
                @SuppressWarnings("unchecked") // the names of labels
                ComboBox<String> heir = (ComboBox<String>) find(editor, "#fate-heir");
                heir.setValue("Location");
                assertThat(((RadioButton) find(editor, "#fate-become")).isSelected())
                        .isTrue();
                ((Button) find(editor, "#removal-go")).fire();
            });
            window.settle();
            assertThat(schema(workplace).label(new LabelName("Accord"))).isEmpty();
            press(editor, KeyCode.Z);
            window.settle();
            press(editor, KeyCode.Z);
            window.settle();
            assertThat(schema(workplace).label(new LabelName("Agreement"))).isPresent();

            FxKit.run(() -> ((Button) find(editor, "#schema-check")).fire());
            until(window, editor, "#misfits");
            picture(editor, "schema-misfits");
            FxKit.run(() -> find(editor, "#misfits")
                    .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
            window.settle();
            assertThat(FxKit.call(editor::isShowing)).isFalse();
            assertThat(window.model().selection().annotation()).isPresent();
        }
    }

    @Test
    void another_programs_schema_is_read_and_what_is_left_out_is_shown() throws IOException {
        Path conf = folder.resolve("annotation.conf");
        Files.writeString(conf, "[entities]\nShip\n!Thing\n[tools]\nx y\n");
        try (Workplace workplace = Workplace.in(folder);
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            Stage editor = open(window);
            window.files().choose(conf);
            FxKit.run(() -> ((Button) find(editor, "#schema-import")).fire());
            until(window, editor, "#arrival-remarks");
            picture(editor, "schema-arrival");
            FxKit.run(() -> ((Button) find(editor, "#arrival-add")).fire());
            window.settle();
            assertThat(schema(workplace).label(new LabelName("Ship"))).isPresent();
            assertThat(schema(workplace).label(new LabelName("Actor"))).isPresent();
            FxKit.run(editor::close);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void every_form_in_every_theme(Theme theme) {
        try (Workplace workplace = Workplace.sample(folder);
                AnnotateWindow window = AnnotateWindow.over(workplace, theme, 1440, 900)) {
            Stage editor = open(window);
            for (String name : List.of("Actor", "modality", "patient", "topics")) {
                select(window, editor, name);
                picture(editor, "schema-" + name + "-" + theme.name().toLowerCase(Locale.ROOT));
                assertThat(overflowing(editor)).isEmpty();
            }
            FxKit.run(editor::close);
        }
    }

    @Test
    void forty_labels_with_long_names_in_a_small_window_that_can_only_be_read() {
        Schema many = Schema.empty("Many")
                .withLabels(IntStream.rangeClosed(1, 40)
                        .mapToObj(i -> Label.of(
                                "Label number " + i + " with a name that goes on and on and on until it is very long",
                                new Colour(i % 2 == 0 ? "#FFE08A" : "#0072B2")))
                        .toList());
        try (Workplace workplace = Workplace.in(folder, many, Workplace.ASTANA)) {
            workplace.reopen(ProjectFiles.Access.READ_ONLY);
            try (AnnotateWindow window = AnnotateWindow.over(workplace, Theme.LIGHT, 1024, 700)) {
                Stage editor = open(window);
                select(window, editor, many.labels().get(1).name().value());
                picture(editor, "schema-forty");
                assertThat(overflowing(editor)).isEmpty();
                assertThat(find(editor, "#schema-add").isDisabled()).isTrue();
                assertThat(((TextField) find(editor, "#schema-name")).isEditable())
                        .isFalse();
                FxKit.run(editor::close);
            }
        }
    }

    private static Stage open(AnnotateWindow window) {
        window.run("schema.edit");
        return FxKit.call(() -> Window.getWindows().stream()
                .filter(each -> each instanceof Stage stage && "Schema".equals(stage.getTitle()))
                .map(Stage.class::cast)
                .findFirst()
                .orElseThrow());
    }

    private static Schema schema(Workplace workplace) {
        return workplace.project().state().schema();
    }

    private static Node find(Stage editor, String selector) {
        Node found = editor.getScene().getRoot().lookup(selector);
        if (found == null) {
            throw new AssertionError("Nothing in the editor is " + selector);
        }
        return found;
    }

    private static void select(AnnotateWindow window, Stage editor, String name) {
        FxKit.run(() -> {
            @SuppressWarnings("unchecked") // the outline
            TreeView<Entry> outline = (TreeView<Entry>) find(editor, "#schema-outline");
            for (int row = 0; row < outline.getExpandedItemCount(); row++) {
                Entry entry = outline.getTreeItem(row).getValue();
                if (!entry.isHeading() && entry.words().equals(name) && !(entry.item() instanceof SchemaItem.Whole)) {
                    outline.getSelectionModel().select(row);
                    return;
                }
            }
            throw new AssertionError("No row says " + name);
        });
        window.settle();
    }

    private static void write(AnnotateWindow window, Stage editor, String field, String words) {
        FxKit.run(() -> {
            TextField input = (TextField) find(editor, field);
            input.requestFocus();
            input.setText(words);
            input.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        window.settle();
    }

    private static void press(Stage editor, KeyCode key) {
        FxKit.run(() -> {
            Node outline = find(editor, "#schema-outline");
            outline.requestFocus();
            outline.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, true, false, false));
        });
    }

    private static List<String> texts(Stage editor) {
        return FxKit.call(() -> editor.getScene().getRoot().lookupAll(".label").stream()
                .filter(Node::isVisible)
                .filter(javafx.scene.control.Label.class::isInstance)
                .map(node -> ((javafx.scene.control.Label) node).getText())
                .toList());
    }

    /// Waits for what another thread prepares.
    private static void until(AnnotateWindow window, Stage editor, String selector) {
        for (int i = 0; i < 200 && FxKit.call(() -> editor.getScene().getRoot().lookup(selector)) == null; i++) {
            window.settle();
        }
        assertThat(FxKit.call(() -> find(editor, selector).isVisible())).isTrue();
    }

    private static List<Node> overflowing(Stage editor) {
        return FxKit.call(() -> {
            Node root = editor.getScene().getRoot();
            double width = root.getLayoutBounds().getWidth();
            return root.lookupAll(".label, .button, .text-input, .combo-box").stream()
                    .filter(node -> isSeen(node) && node.getLayoutBounds().getWidth() > 0)
                    .filter(node -> root.sceneToLocal(node.localToScene(node.getLayoutBounds()))
                                    .getMaxX()
                            > width + 1)
                    .toList();
        });
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static void picture(Stage editor, String name) {
        FxKit.pulse();
        FxKit.run(() -> {
            var image = editor.getScene().getRoot().snapshot(null, null);
            try {
                Path file =
                        Files.createDirectories(Path.of("target", "pictures")).resolve(name + ".png");
                ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
            } catch (IOException unwritable) {
                throw new AssertionError(unwritable);
            }
        });
    }
}
