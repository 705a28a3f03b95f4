package org.glossator.app.tour;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Does things on the FX thread for someone who is not on it, and waits for what they come to.
final class Stagehand {

    private static final long PATIENCE_SECONDS = 60;
    private static final int SETTLING_PULSES = 8;

    private final Scene scene;

    Stagehand(Scene scene) {
        this.scene = scene;
    }

    /// Does something, and gives what it gives.
    static <T> T call(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Platform::runLater)
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    /// Does something.
    static void run(Runnable work) {
        CompletableFuture.runAsync(work, Platform::runLater)
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    /// Waits until something holds, looking at every frame.
    ///
    /// @throws java.util.concurrent.CompletionException if it takes longer than anyone would wait
    void until(BooleanSupplier condition) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        AnimationTimer watch = call(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (condition.getAsBoolean()) {
                    done.complete(null);
                }
            }
        });
        run(watch::start);
        try {
            done.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } finally {
            run(watch::stop);
        }
    }

    /// Saves what the window looks like once it has come to rest.
    void picture(Path file) {
        settle();
        WritableImage image = call(() -> scene.snapshot(null));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        try {
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /// Lets some frames pass, in which layout follows from layout.
    private void settle() {
        int[] pulses = {0};
        until(() -> {
            Platform.requestNextPulse();
            return ++pulses[0] > SETTLING_PULSES;
        });
    }
}
