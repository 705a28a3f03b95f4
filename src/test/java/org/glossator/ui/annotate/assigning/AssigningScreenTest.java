package org.glossator.ui.annotate.assigning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.glossator.annotation.Assignment;
import org.glossator.project.Project;
import org.glossator.schema.LabelName;
import org.glossator.ui.FxKit;
import org.glossator.ui.annotate.AnnotateWindow;
import org.glossator.ui.annotate.Workplace;
import org.glossator.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssigningScreenTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void documents_are_shared_as_the_sheet_says_beforehand_in_one_step(Theme theme) throws Exception {
        try (Workplace workplace = tenDocuments();
                AnnotateWindow window = AnnotateWindow.over(workplace, theme, 1100, 800)) {
            window.run("assigning.share");
            write(window, "#share-others", "Ava, Bo, Cyrus");
            write(window, "#share-overlap", "2");
            assertThat(rows(window)).contains("Ava", "Bo", "Cyrus");
            assertThat(said(window, "#share-common")).startsWith("Documents in common: Ava and Bo: ");
            write(window, "#share-most", "4");
            assertThat(said(window, "#share-left"))
                    .isEqualTo("4 documents are given to nobody: too few annotators have room for them.");
            picture(window, "assigning-share-" + theme.name().toLowerCase(Locale.ROOT));
            press(window, "#share");

            Project project = workplace.project();
            assertThat(project.state().assignments())
                    .hasSize(12)
                    .allSatisfy((_, assignment) -> assertThat(assignment).isEqualTo(Assignment.BLIND));
            assertThat(window.notice()).isEqualTo("Gave 6 documents to 3 annotators, to be annotated blind.");
            assertThat(window.name("annotate.undo"))
                    .isEqualTo("Undo: share 6 documents among 3 annotators, to be annotated blind");

            window.run("assigning.progress");
            assertThat(rows(window)).contains("Ava", "Bo", "Cyrus", "4");
            picture(window, "assigning-progress-" + theme.name().toLowerCase(Locale.ROOT));
            FxKit.run(sheet(window)::close);
            window.type(KeyCode.Z, KeyCode.CONTROL);
            assertThat(project.state().assignments()).isEmpty();
        }
    }

    @Test
    void what_cannot_be_done_is_said_and_cannot_be_pressed() {
        try (Workplace workplace = tenDocuments();
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            window.run("assigning.share");
            assertThat(said(window, "#share-left")).isEqualTo("Name at least one annotator to give documents to.");
            write(window, "#share-others", "Ava");
            write(window, "#share-overlap", "2");
            assertThat(said(window, "#share-left")).startsWith("Each document is to go to 2 annotators");
            write(window, "#share-overlap", "none");
            assertThat(said(window, "#share-left")).isEqualTo("A number of documents or marks is at least 1.");
            assertThat(FxKit.call(find(window, "#share")::isDisabled)).isTrue();
            FxKit.run(sheet(window)::close);
        }
    }

    @Test
    void a_quota_asks_in_which_layer_marks_are_counted() {
        try (Workplace workplace = Workplace.sample(folder);
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            window.run("assigning.share");
            FxKit.run(() -> {
                ComboBox<?> label = (ComboBox<?>) find(window, "#share-label");
                label.getSelectionModel().select(label.getItems().indexOf(new LabelName("Event")));
            });
            write(window, "#share-quota", "3");
            assertThat(said(window, "#share-left"))
                    .isEqualTo("Say in which layer the marks of the quota are to be counted.");
            FxKit.run(() -> {
                ((ComboBox<?>) find(window, "#share-counted-in"))
                        .getSelectionModel()
                        .select(1);
                ((CheckBox) find(window, "#share-blind")).setSelected(false);
            });
            window.settle();
            press(window, "#share");
            assertThat(workplace.project().state().assignments().values()).contains(Assignment.OPEN);
        }
    }

    private Workplace tenDocuments() {
        return Workplace.in(
                folder,
                IntStream.rangeClosed(1, 10)
                        .mapToObj(i -> "Statement. ".repeat(i))
                        .toArray(String[]::new));
    }

    private static Stage sheet(AnnotateWindow window) {
        return FxKit.call(() -> Window.getWindows().stream()
                .filter(each -> each instanceof Stage over
                        && over.getOwner() == window.window().stage())
                .map(Stage.class::cast)
                .findFirst()
                .orElseThrow());
    }

    private static Node find(AnnotateWindow window, String selector) {
        Parent root = sheet(window).getScene().getRoot();
        return FxKit.call(() -> root.lookup(selector));
    }

    private static void write(AnnotateWindow window, String selector, String words) {
        FxKit.run(() -> ((TextField) find(window, selector)).setText(words));
        window.settle();
    }

    private static void press(AnnotateWindow window, String selector) {
        FxKit.run(() -> ((Button) find(window, selector)).fire());
        window.settle();
    }

    private static String said(AnnotateWindow window, String selector) {
        return FxKit.call(() -> ((Label) find(window, selector)).getText());
    }

    private static List<String> rows(AnnotateWindow window) {
        return FxKit.call(() -> sheet(window).getScene().getRoot().lookupAll(".numbers .label").stream()
                .map(node -> ((Label) node).getText())
                .toList());
    }

    private static void picture(AnnotateWindow window, String name) {
        window.settle();
        FxKit.run(() -> {
            var image = sheet(window).getScene().snapshot(null);
            var file = Path.of("target", "pictures", name + ".png");
            try {
                ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
            } catch (IOException unwritable) {
                throw new AssertionError(unwritable);
            }
        });
    }
}
