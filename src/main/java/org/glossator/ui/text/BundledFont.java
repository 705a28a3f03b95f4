package org.glossator.ui.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import javafx.scene.text.Font;

/// A family of fonts that comes with the program.
public final class BundledFont {

    /// What the screens are set in.
    public static final BundledFont INTER = new BundledFont(
            "Inter",
            "Inter-Regular.otf",
            "Inter-Italic.otf",
            "Inter-Medium.otf",
            "Inter-SemiBold.otf",
            "Inter-Bold.otf");

    /// For right-to-left words, for which Inter has no letters.
    public static final BundledFont DEJAVU_SANS =
            new BundledFont("DejaVu Sans", "DejaVuSans.ttf", "DejaVuSans-Bold.ttf");

    private final String family;
    private final List<String> files;
    private boolean loaded;

    private BundledFont(String family, String... files) {
        this.family = family;
        this.files = List.of(files);
    }

    /// The name that style sheets know it by once it is loaded.
    public String family() {
        return family;
    }

    /// Loads it into JavaFX, once; whoever asks meanwhile waits. On any thread.
    public synchronized void load() {
        if (!loaded) {
            for (String file : files) {
                Font.loadFont(
                        new ByteArrayInputStream(read(file)), Font.getDefault().getSize());
            }
            loaded = true;
        }
    }

    /// The characters it has a letter for.
    BitSet characters() {
        return CharacterMap.of(read(files.getFirst()));
    }

    private static byte[] read(String name) {
        try (InputStream file = BundledFont.class.getResourceAsStream("/glossator/fonts/" + name)) {
            if (file == null) {
                throw new IllegalStateException("The program was packed without " + name);
            }
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
