package org.glossator.ui.text;

import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.glossator.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/// Moving an edge of the emphasised mark with the mouse: the mark is shown as it would be while the mouse is down, by
/// whole words or with Alt to the character; Esc gives up. Near the upper and lower end of the view the text scrolls.
final class EdgeMouse {

    /// How near to an edge the mouse grips it, in pixels.
    private static final double REACH = 4.5;
    private static final double SCROLL_ZONE = 14;
    private static final double SCROLL_SPEED = 0.35;

    /// About two lines.
    private static final double JUMP = 80;

    private final ReadingArea area;
    private final Listener listener;
    private final Scroll scroll = new Scroll();
    private final EventHandler<KeyEvent> keys = this::keyed;
    private @Nullable Drag drag;
    /// Where Esc is heard while an edge is dragged: before the window's commands hear it.
    private @Nullable Window listening;
    /// Whether the mouse went down on an edge, so that its release is no click on the text.
    private boolean pressedOnEdge;

    private record Drag(Annotation before, Handle handle, EdgeRange range, int offset) {

        Drag at(int other) {
            return new Drag(before, handle, range, other);
        }

        EdgeMove move() {
            return new EdgeMove(
                    before.id(), handle, handle.edge().moved(before.spans().get(handle.fragment()), offset));
        }

        boolean changes() {
            return offset != handle.edge().of(before.spans().get(handle.fragment()));
        }
    }

    /// Who is told what the mouse does.
    interface Listener {

        /// The handle has been grabbed.
        void grabbed(Handle handle);

        /// The mark would stand so; null where the drag is over without a move.
        void drafted(@Nullable Annotation draft);

        /// The edge has been moved.
        void moved(EdgeMove move);
    }

    private EdgeMouse(ReadingArea area, Listener listener) {
        this.area = area;
        this.listener = listener;
    }

    static void install(ReadingArea area, Listener listener) {
        EdgeMouse mouse = new EdgeMouse(area, listener);
        area.addEventFilter(MouseEvent.MOUSE_MOVED, mouse::hovered);
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, mouse::pressed);
        area.addEventFilter(MouseEvent.MOUSE_DRAGGED, mouse::dragged);
        area.addEventFilter(MouseEvent.MOUSE_RELEASED, mouse::released);
        area.addEventFilter(MouseEvent.MOUSE_CLICKED, mouse::clicked);
        area.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                mouse.end();
            }
        });
    }

    private void hovered(MouseEvent move) {
        Cursor cursor = gripAt(move).isPresent() ? Cursor.H_RESIZE : Cursor.TEXT;
        if (!cursor.equals(area.getCursor())) {
            area.setCursor(cursor);
        }
    }

    private Optional<Grip> gripAt(MouseEvent event) {
        return area.gripAt(event.getX(), event.getY(), REACH);
    }

    private void pressed(MouseEvent press) {
        pressedOnEdge = false;
        if (press.getButton() != MouseButton.PRIMARY || press.isShiftDown() || press.getClickCount() > 1) {
            return;
        }
        Optional<Grip> grip = gripAt(press);
        Optional<Annotation> mark = area.emphasised();
        if (grip.isPresent() && mark.isPresent()) {
            pressedOnEdge = true;
            Handle handle = grip.get().handle();
            int now = handle.edge().of(mark.get().spans().get(handle.fragment()));
            drag = new Drag(mark.get(), handle, EdgeRange.of(area.text().raw(), mark.get(), handle), now);
            area.requestFocus();
            listening = area.getScene().getWindow();
            listening.addEventFilter(KeyEvent.KEY_PRESSED, keys);
            listener.grabbed(handle);
            press.consume();
        }
    }

    private void dragged(MouseEvent move) {
        if (drag != null) {
            scroll.follow(move);
            moveTo(drag, move.getX(), move.getY(), move.isAltDown());
        }
        if (pressedOnEdge) {
            move.consume();
        }
    }

    private void moveTo(Drag now, double x, double y, boolean exact) {
        int wanted = area.offsetAt(x, Math.clamp(y, 1, Math.max(1, area.getHeight() - 1)));
        int offset = exact ? now.range().exact(wanted) : now.range().word(wanted);
        if (offset != now.offset()) {
            Drag next = now.at(offset);
            drag = next;
            listener.drafted(next.before().over(next.move().spans(next.before())));
        }
    }

    private void released(MouseEvent release) {
        if (drag != null) {
            Drag last = drag;
            end();
            if (last.changes()) {
                listener.moved(last.move());
            } else {
                listener.drafted(null);
            }
        }
        if (pressedOnEdge) {
            release.consume();
        }
    }

    private void clicked(MouseEvent click) {
        if (pressedOnEdge) {
            click.consume();
        }
    }

    private void keyed(KeyEvent key) {
        if (drag != null && key.getCode() == KeyCode.ESCAPE) {
            end();
            listener.drafted(null);
            key.consume();
        }
    }

    private void end() {
        drag = null;
        scroll.stop();
        if (listening != null) {
            listening.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
            listening = null;
        }
    }

    /// Scrolls as long as the mouse is held near an end of the view, the faster the further out: gliding, or by whole
    /// jumps where nothing is to move that need not.
    private final class Scroll extends AnimationTimer {

        private double x;
        private double y;
        private boolean exact;
        private boolean running;
        /// How far the text lags behind, in pixels.
        private double owed;

        void follow(MouseEvent move) {
            x = move.getX();
            y = move.getY();
            exact = move.isAltDown();
            if (beyond() != 0 && !running) {
                running = true;
                start();
            }
        }

        private double beyond() {
            return Math.min(0, y - SCROLL_ZONE) + Math.max(0, y - area.getHeight() + SCROLL_ZONE);
        }

        @Override
        public void handle(long now) {
            if (drag == null || beyond() == 0) {
                stop();
                return;
            }
            owed += beyond() * SCROLL_SPEED;
            if (Math.abs(owed) >= JUMP || !area.getScene().getPreferences().isReducedMotion()) {
                area.scrollYBy(owed);
                owed = 0;
                moveTo(drag, x, y, exact);
            }
        }

        @Override
        public void stop() {
            running = false;
            owed = 0;
            super.stop();
        }
    }
}
