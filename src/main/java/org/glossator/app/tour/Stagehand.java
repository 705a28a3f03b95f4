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
        picture(() -> Shot.of(scene), file);
    }

    /// Saves what a part of a window looks like once it has come to rest.
    ///
    /// @param shot what part, asked on the FX thread
    void picture(Supplier<Shot> shot, Path file) {
        settle();
        BufferedImage picture = call(() -> drawn(shot.get()));
        try {
            ImageIO.write(Palette.of(picture), "png", file.toFile());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static BufferedImage drawn(Shot shot) {
        PixelReader pixels = shot.scene().snapshot(null).getPixelReader();
        int left = (int) shot.area().getMinX();
        int top = (int) shot.area().getMinY();
        BufferedImage picture = new BufferedImage(
                (int) shot.area().getWidth(), (int) shot.area().getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, pixels.getArgb(left + x, top + y));
            }
        }
        return picture;
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
