package org.glossator.ui.annotate;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Side;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.glossator.settings.Panes;
import org.glossator.ui.theme.Scale;

/// The panes beside the text: how wide they are, whether they are shown, and their inner edges, which can be dragged.
/// Where the window is narrow they give way, so that there is room to read.
final class SideEdges {

    private static final double GRIP = 6;
    private static final double NARROWEST = 150;
    private static final double ROOM_TO_READ = 380;

    private final Region screen;
    private final Region left;
    private final Region right;
    private final ReadOnlyObjectWrapper<Panes> panes = new ReadOnlyObjectWrapper<>(Panes.INITIAL);
    private Consumer<Panes> keep = _ -> {};

    SideEdges(Region screen, Region left, Region right) {
        this.screen = screen;
        this.left = left;
        this.right = right;
        screen.widthProperty().subscribe(_ -> share());
        Scale.around(screen).subscribe(_ -> share());
        panes.subscribe(_ -> share());
        letDrag(left, Side.RIGHT);
        letDrag(right, Side.LEFT);
    }

    /// How the panes stand.
    ObservableValue<Panes> panes() {
        return panes.getReadOnlyProperty();
    }

    /// Lets the panes stand as they were left; `changed` is told how a person sets them from now on.
    void restore(Panes before, Consumer<Panes> changed) {
        panes.set(before);
        keep = changed;
    }

    /// Sets how the panes stand, as a person wants it.
    void set(Panes wanted) {
        panes.set(wanted);
        keep.accept(wanted);
    }

    boolean isLeftShown() {
        return !panes.get().leftHidden();
    }

    boolean isRightShown() {
        return !panes.get().rightHidden();
    }

    /// How wide the left pane is, or would be if it were shown.
    double leftWidth() {
        return inRoom(wanted(panes.get().left(), 0.1875, 190, 290));
    }

    /// How wide the right pane is, or would be if it were shown.
    double rightWidth() {
        return inRoom(wanted(panes.get().right(), 0.229, 240, 350));
    }

    private double wanted(double chosen, double part, double least, double most) {
        double scale = Scale.around(screen).getValue();
        return chosen > 0
                ? Math.max(NARROWEST * scale, chosen)
                : Math.clamp(screen.getWidth() * part, least * scale, most * scale);
    }

    /// What is wanted, or half of what the text leaves.
    private double inRoom(double wanted) {
        double half = (screen.getWidth() - ROOM_TO_READ) / 2;
        return Math.rint(Math.max(Math.min(NARROWEST, wanted), Math.min(wanted, half)));
    }

    private void share() {
        fix(left, leftWidth(), isLeftShown());
        fix(right, rightWidth(), isRightShown());
    }

    private static void fix(Region pane, double width, boolean shown) {
        pane.setMinWidth(width);
        pane.setPrefWidth(width);
        pane.setMaxWidth(width);
        pane.setVisible(shown);
        pane.setManaged(shown);
    }

    private void letDrag(Region pane, Side edge) {
        pane.addEventFilter(
                MouseEvent.MOUSE_MOVED, event -> pane.setCursor(isAt(pane, edge, event) ? Cursor.H_RESIZE : null));
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (isAt(pane, edge, event)) {
                pane.setUserData(edge);
                event.consume();
            }
        });
        pane.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> {
            if (pane.getUserData() == edge) {
                drag(edge, event);
                event.consume();
            }
        });
        pane.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (pane.getUserData() == edge) {
                pane.setUserData(null);
                drag(edge, event);
                keep.accept(panes.get());
                event.consume();
            }
        });
    }

    private void drag(Side edge, MouseEvent event) {
        double x = screen.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
        double most = screen.getWidth() / 2;
        panes.set(
                edge == Side.RIGHT
                        ? panes.get().withLeft(Math.clamp(x, NARROWEST, Math.max(NARROWEST, most)))
                        : panes.get()
                                .withRight(Math.clamp(screen.getWidth() - x, NARROWEST, Math.max(NARROWEST, most))));
    }

    private static boolean isAt(Region pane, Side edge, MouseEvent event) {
        double x = pane.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
        return edge == Side.RIGHT ? x > pane.getWidth() - GRIP : x < GRIP;
    }
}
