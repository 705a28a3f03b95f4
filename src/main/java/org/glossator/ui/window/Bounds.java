package org.glossator.ui.window;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.glossator.settings.WindowPlace;

/// Where the window stands: as it was left, if that is still on a screen.
final class Bounds {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 820;

    private final Stage stage;
    private Rectangle2D normal = Rectangle2D.EMPTY;

    Bounds(Stage stage) {
        this.stage = stage;
        stage.setMinWidth(820);
        stage.setMinHeight(560);
        stage.maximizedProperty().subscribe(this::note);
        stage.xProperty().subscribe(this::note);
        stage.yProperty().subscribe(this::note);
        stage.widthProperty().subscribe(this::note);
        stage.heightProperty().subscribe(this::note);
    }

    /// A scene about as large as it is going to be, which is laid out at once; else JavaFX would first find out how
    /// large it might like to be.
    static Scene scene(Parent root, Optional<WindowPlace> place) {
        return new Scene(
                root,
                place.map(WindowPlace::width).orElse(WIDTH),
                place.map(WindowPlace::height).orElse(HEIGHT));
    }

    void restore(Optional<WindowPlace> place) {
        place.filter(Bounds::isOnScreen)
                .ifPresentOrElse(
                        there -> {
                            stage.setX(there.x());
                            stage.setY(there.y());
                            stage.setWidth(there.width());
                            stage.setHeight(there.height());
                            stage.setMaximized(there.maximised());
                        },
                        () -> {
                            Rectangle2D screen = Screen.getPrimary().getVisualBounds();
                            stage.setWidth(Math.min(WIDTH, screen.getWidth()));
                            stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
                        });
    }

    /// Where it stands now; empty if it was never shown.
    Optional<WindowPlace> place() {
        return normal.getWidth() > 0 && normal.getHeight() > 0
                ? Optional.of(new WindowPlace(
                        normal.getMinX(), normal.getMinY(), normal.getWidth(), normal.getHeight(), stage.isMaximized()))
                : Optional.empty();
    }

    private void note() {
        if (stage.isShowing() && !stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified()) {
            normal = new Rectangle2D(
                    stage.getX(), stage.getY(), Math.max(0, stage.getWidth()), Math.max(0, stage.getHeight()));
        }
    }

    /// Whether enough of it is on a screen to be taken hold of.
    private static boolean isOnScreen(WindowPlace place) {
        return !Screen.getScreensForRectangle(place.x() + 40, place.y() + 10, place.width() - 80, 20)
                .isEmpty();
    }
}
