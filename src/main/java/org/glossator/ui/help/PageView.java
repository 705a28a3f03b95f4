package org.glossator.ui.help;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.glossator.ui.markdown.MarkdownPage;
import org.glossator.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/// The page that is read. It stands where it was led to until the person moves it, however pictures that are still
/// being read push it.
final class PageView extends ScrollPane {

    private static final double LETTERS = 14;
    private static final double AIR = 12;

    private final HelpModel model;
    private final Consumer<URI> browser;
    private final ObservableValue<Theme> theme;
    private final VBox paper = new VBox();
    private MarkdownPage page;
    private @Nullable Node target;

    /// @param browser opens addresses on the web
    /// @param zoom the size of its letters, 1 for the usual one
    PageView(HelpModel model, Consumer<URI> browser, ObservableValue<Theme> theme, ObservableValue<Double> zoom) {
        this.model = model;
        this.browser = browser;
        this.theme = theme;
        this.page = page();
        setId("help-page");
        getStyleClass().addAll("plain-scroll", "help-page");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        paper.getStyleClass().add("help-paper");
        paper.getChildren().setAll(page);
        setContent(paper);
        zoom.subscribe(size -> paper.setStyle("-fx-font-size: " + LETTERS * size + "px"));
        paper.heightProperty().subscribe(this::stand);
        viewportBoundsProperty().subscribe(this::stand);
        addEventFilter(ScrollEvent.SCROLL, _ -> target = null);
        addEventFilter(KeyEvent.KEY_PRESSED, _ -> target = null);
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> target = null);
    }

    /// Follows the model until what this returns is unsubscribed.
    Subscription follow() {
        return Subscription.combine(
                model.placeProperty().subscribe(this::go),
                model.soughtProperty().subscribe(_ -> seek()),
                theme.subscribe(_ -> redraw()));
    }

    /// Shows the page as it stands now, where it stood.
    void redraw() {
        double height = getVvalue();
        page = page();
        paper.getChildren().setAll(page);
        seek();
        applyCss();
        layout();
        setVvalue(height);
    }

    private void go(Place place) {
        page = page();
        paper.getChildren().setAll(page);
        setAccessibleText(model.book().page(place.page()).title());
        List<Node> found = seek();
        Optional<Node> heading = page.heading(place.anchor());
        target = heading.orElse(page.getChildren().getFirst());
        if (heading.isEmpty() && !found.isEmpty()) {
            target = found.getFirst();
        }
        applyCss();
        layout();
        stand();
    }

    private List<Node> seek() {
        String sought = model.soughtProperty().get();
        return page.seek(words -> HelpIndex.found(words, sought));
    }

    private void stand() {
        if (target == null) {
            return;
        }
        Bounds within = paper.sceneToLocal(target.localToScene(target.getLayoutBounds()));
        double room = paper.getHeight() - getViewportBounds().getHeight();
        boolean first = page.getChildren().getFirst().equals(target);
        double wanted = first ? 0 : within.getMinY() - AIR;
        setVvalue(room <= 0 ? 0 : Math.clamp(wanted / room, 0, 1));
    }

    private MarkdownPage page() {
        Place place = model.placeProperty().get();
        return new MarkdownPage(
                model.book().page(place.page()).content(),
                new PageReferences(model, browser, theme.getValue().isDark()));
    }
}
