package org.glossator.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/// A window under test, with a person before it: presses keys, drags the mouse, and takes pictures. Every act waits
/// until its effect is drawn. Made by [FxKit#show]; used from the test's thread.
public final class FxWindow implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "pictures");

    private final Stage stage;
    private final Robot robot;

    private FxWindow(Stage stage, Robot robot) {
        this.stage = stage;
        this.robot = robot;
    }

    static FxWindow open(Parent content, double width, double height) {
        Stage stage = new Stage();
        stage.setScene(content.getScene() != null ? content.getScene() : new Scene(content, width, height));
        stage.show();
        stage.requestFocus();
        return new FxWindow(stage, FxKit.robot());
    }

    public Stage stage() {
        return stage;
    }

    public Scene scene() {
        return stage.getScene();
    }

    /// Presses and releases a key while `held` are down, as `type(KeyCode.RIGHT, KeyCode.SHIFT)`.
    public void type(KeyCode key, KeyCode... held) {
        FxKit.run(() -> {
            for (KeyCode modifier : held) {
                robot.keyPress(modifier);
            }
            robot.keyType(key);
            for (int i = held.length - 1; i >= 0; i--) {
                robot.keyRelease(held[i]);
            }
        });
        FxKit.pulse();
    }

    /// Clicks `times` at a point of `node`.
    public void click(Node node, Point2D at, int times) {
        move(node, at);
        for (int i = 0; i < times; i++) {
            FxKit.run(() -> robot.mouseClick(MouseButton.PRIMARY));
        }
        FxKit.pulse();
    }

    /// Drags from one point of `node` to another, by way of the middle.
    public void drag(Node node, Point2D from, Point2D to) {
        move(node, from);
        FxKit.run(() -> robot.mousePress(MouseButton.PRIMARY));
        move(node, from.midpoint(to));
        move(node, to);
        FxKit.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
        FxKit.pulse();
    }

    /// Moves the mouse to a point of `node`; the robot knows whole pixels only.
    public void move(Node node, Point2D to) {
        FxKit.run(() -> robot.mouseMove(node.localToScreen(to)));
        FxKit.pulse();
    }

    /// Writes what is shown to `target/pictures/<name>.png`.
    public Path picture(String name) {
        FxKit.pulse();
        Path file = PICTURES.resolve(name + ".png");
        var image = FxKit.call(() -> SwingFXUtils.fromFXImage(scene().snapshot(null), null));
        try {
            Files.createDirectories(PICTURES);
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException unwritable) {
            throw new AssertionError("Cannot write " + file, unwritable);
        }
        return file;
    }

    @Override
    public void close() {
        FxKit.run(stage::close);
    }
}
