package org.glossator.ui.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.glossator.project.Subscription;
import org.glossator.settings.SettingsFile;
import org.glossator.text.Span;
import org.glossator.ui.ChosenFiles;
import org.glossator.ui.FxKit;
import org.glossator.ui.FxWindow;
import org.glossator.ui.Preferences;
import org.glossator.ui.annotate.label.LabelChip;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.glossator.ui.command.CommandKeys;
import org.glossator.ui.command.CommandRegistry;
import org.glossator.ui.command.KeyMap;
import org.glossator.ui.dialog.Dialogue;
import org.glossator.ui.dialog.Notices;
import org.glossator.ui.dialog.Sheets;
import org.glossator.ui.text.AnnotatedTextView;
import org.glossator.ui.text.Fonts;
import org.glossator.ui.theme.Theme;
import org.glossator.ui.theme.ThemeSwitch;
import org.glossator.ui.window.BackgroundWork;
import org.glossator.ui.window.Surroundings;

/// The Annotate screen in a window, with a person before it. Every act waits until all is stored and drawn.
public final class AnnotateWindow implements AutoCloseable {

    private final Workplace workplace;
    private final FxWindow window;
    private final ChosenFiles files = new ChosenFiles();
    private final SettingsFile settings;
    private final Surroundings surroundings;
    private final StackPane frame;
    private final double width;
    private final double height;
    private final CommandRegistry registry;
    private final Subscription keys;
    private final Subscription dressed;
    private AnnotateScreen screen;
    private Subscription commands;

    private AnnotateWindow(Workplace workplace, Theme theme, double width, double height) {
        this.workplace = workplace;
        settings = SettingsFile.in(workplace.file().resolveSibling("settings"));
        settings.update(now -> now.withHabits(now.habits().withFirstSteps(false)));
        Fonts.bundled();
        registry = FxKit.call(() -> new CommandRegistry(new KeyMap()));
        this.width = width;
        this.height = height;
        frame = FxKit.call(StackPane::new);
        frame.setAlignment(Pos.TOP_LEFT);
        window = FxKit.show(() -> frame, Math.min(width, 1000), Math.min(height, 960));
        ThemeSwitch themes = FxKit.call(() -> new ThemeSwitch(theme));
        dressed = FxKit.call(() -> themes.dress(window.scene()));
        surroundings = FxKit.call(() -> surroundings(themes));
        keys = FxKit.call(() -> CommandKeys.of(window.scene(), registry));
        screen = FxKit.call(this::screen);
        commands = FxKit.call(this::show);
        settle();
    }

    private AnnotateScreen screen() {
        return new AnnotateScreen(workplace.project(), "Astana.gloss", surroundings);
    }

    private Subscription show() {
        Subscription added = registry.add(screen.commands());
        Region root = (Region) screen.root();
        root.setMinSize(width, height);
        root.setPrefSize(width, height);
        root.setMaxSize(width, height);
        frame.getChildren().setAll(root);
        screen.shown();
        return added;
    }

    /// Closes the screen, and shows another over the same project in its place.
    void showAnew() {
        FxKit.run(() -> {
            commands.close();
            screen.close();
            screen = screen();
            commands = show();
        });
        settle();
    }

    /// The screen that is shown now.
    AnnotateScreen shown() {
        return screen;
    }

    private Surroundings surroundings(ThemeSwitch themes) {
        Sheets sheets = new Sheets(window.stage(), themes);
        Dialogue dialogue = new Dialogue(sheets, files, new Notices());
        BackgroundWork work = new BackgroundWork(dialogue, bug -> {
            throw new AssertionError(bug);
        });
        return new Surroundings(new Preferences(settings), registry, dialogue, sheets, work);
    }

    public static AnnotateWindow over(Workplace workplace) {
        return new AnnotateWindow(workplace, Theme.LIGHT, 1000, 760);
    }

    public static AnnotateWindow over(Workplace workplace, Theme theme, double width, double height) {
        return new AnnotateWindow(workplace, theme, width, height);
    }

    public AnnotateModel model() {
        return screen.model();
    }

    SideEdges edges() {
        return screen.view().edges();
    }

    public AnnotatedTextView text() {
        return screen.view().text();
    }

    public Node find(String selector) {
        Node found = FxKit.call(() -> screen.root().lookup(selector));
        if (found == null) {
            throw new AssertionError("Nothing on the screen is " + selector);
        }
        return found;
    }

    /// The files that the person chooses.
    public ChosenFiles files() {
        return files;
    }

    public Surroundings surroundings() {
        return surroundings;
    }

    public FxWindow window() {
        return window;
    }

    /// The one sheet that stands over the window.
    Stage sheet() {
        List<Window> sheets = FxKit.call(() -> Window.getWindows().stream()
                .filter(each -> each instanceof Stage over && over.getOwner() == window.stage())
                .toList());
        assertThat(sheets).hasSize(1);
        return (Stage) sheets.getFirst();
    }

    /// Runs a command by its id, as a menu would.
    public void run(String id) {
        FxKit.run(() -> registry.run(id));
        settle();
    }

    public void type(KeyCode key, KeyCode... held) {
        window.type(key, held);
        settle();
    }

    /// Writes letters, digits and blanks into what has the keyboard.
    public void write(String words) {
        for (char each : words.toCharArray()) {
            window.type(each == ' ' ? KeyCode.SPACE : KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(each))));
        }
        settle();
    }

    /// Selects the first of `words` in the text, with the keyboard in the text.
    public void select(String words) {
        FxKit.run(() -> {
            int start = screen.model().page().document().orElseThrow().text().indexOf(words);
            text().requestFocus();
            text().select(new Span(start, start + words.length()));
        });
        settle();
    }

    /// Selects words and presses a key.
    public void mark(String words, KeyCode key) {
        select(words);
        type(key);
    }

    /// Selects the mark whose words begin so.
    public void go(String words) {
        FxKit.run(() -> {
            String text = model().page().document().orElseThrow().text();
            model().page().annotations().inOrder().stream()
                    .filter(mark -> mark.quote(text).startsWith(words))
                    .findFirst()
                    .ifPresent(mark -> model().selection().select(mark.id()));
        });
        settle();
    }

    /// What stands beyond the edges of the screen.
    public List<Node> overflowing() {
        return FxKit.call(() -> {
            Bounds all = screen.root().getLayoutBounds();
            return screen.root().lookupAll(".label, .button, .text-input, .combo-box").stream()
                    .filter(AnnotateWindow::isSeen)
                    .filter(node -> {
                        Bounds here = screen.root().sceneToLocal(node.localToScene(node.getLayoutBounds()));
                        return here.getMinX() < -1 || here.getMaxX() > all.getMaxX() + 1;
                    })
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

    /// Clicks `times` at the character at `offset` of the text.
    public void clickText(int offset, int times) {
        Point2D at = FxKit.call(() -> {
            var place = text().boundsOnScreen(new Span(offset, offset + 1)).orElseThrow();
            return text().screenToLocal(place.getCenterX(), place.getCenterY());
        });
        window.click(text(), at, times);
        settle();
    }

    /// Drags over the first of `words` in the text with the mouse.
    public void drag(String words) {
        Point2D[] ends = FxKit.call(() -> {
            int start = model().page().document().orElseThrow().text().indexOf(words);
            Span last = new Span(start + words.length() - 1, start + words.length());
            Bounds from = text().boundsOnScreen(new Span(start, start + 1)).orElseThrow();
            Bounds to = text().boundsOnScreen(last).orElseThrow();
            return new Point2D[] {
                text().screenToLocal(from.getMinX() + 1, from.getCenterY()),
                text().screenToLocal(to.getMaxX() - 1, to.getCenterY())
            };
        });
        window.drag(text(), ends[0], ends[1]);
        settle();
    }

    /// Whether something on the screen is so.
    public boolean has(String selector) {
        return FxKit.call(() -> screen.root().lookup(selector) != null);
    }

    public void click(Node node) {
        window.click(node, new Point2D(12, 10), 1);
        settle();
    }

    public LabelChip chip(String label) {
        return FxKit.call(() -> screen.root().lookupAll(".label-chip").stream()
                .filter(node -> node instanceof LabelChip chip && chip.name().equals(label))
                .map(LabelChip.class::cast)
                .findFirst()
                .orElseThrow());
    }

    /// The control of an attribute that is a choice.
    @SuppressWarnings("unchecked") // the inspector's choices are of words
    public ComboBox<String> choice(String attribute) {
        return (ComboBox<String>) find("#attribute-" + attribute);
    }

    /// What is told of the selected mark.
    public String attributes() {
        return FxKit.call(() ->
                model().selection().annotation().orElseThrow().attributes().toString());
    }

    /// The relations in the inspector, in words.
    public List<String> picked() {
        return FxKit.call(() -> screen.root().lookupAll(".relation-open").stream()
                .map(Node::getAccessibleText)
                .toList());
    }

    /// The name of a command.
    public String name(String id) {
        return FxKit.call(() -> registry.get(id).name().getValue());
    }

    /// The id of what has the keyboard.
    public String focused() {
        return FxKit.call(() -> String.valueOf(window.scene().getFocusOwner().getId()));
    }

    /// The last thing said in the status line; empty if nothing is.
    public String notice() {
        return FxKit.call(() -> screen.model()
                .notices()
                .latest()
                .map(notice -> notice.message().sentence())
                .orElse(""));
    }

    /// Waits until what was handed in is stored, told and drawn.
    public void settle() {
        for (int i = 0; i < 3; i++) {
            workplace.await();
            FxKit.pulse();
        }
    }

    /// Writes a picture of the whole screen, also of what does not fit into the window.
    public void picture(String name) {
        settle();
        FxKit.run(() -> {
            var image = screen.root().snapshot(null, null);
            var file = Path.of("target", "pictures", name + ".png");
            try {
                Files.createDirectories(file.getParent());
                ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
            } catch (IOException unwritable) {
                throw new AssertionError(unwritable);
            }
        });
    }

    /// Takes the screen away, the window staying.
    void closeScreen() {
        screen.close();
    }

    @Override
    public void close() {
        FxKit.run(() -> {
            closeScreen();
            commands.close();
            keys.close();
            dressed.close();
        });
        window.close();
        settings.close(); // writes what is not written yet, before the folder goes
    }
}
