package org.glossator.ui.window;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.glossator.kit.Contrasts;
import org.glossator.ui.FxKit;
import org.kordamp.ikonli.javafx.FontIcon;

/// Measures how well every word and icon of a scene stands out from what is really drawn behind it, by WCAG 2.2
/// (1.4.3 and 1.4.11): 4.5 for words, 3 for large words and icons. What is disabled is exempt.
final class InkContrast {

    private static final double LARGE = 24;
    private static final double LARGE_BOLD = 18.66;
    private static final int STEP = 2;
    private static final PseudoClass DISABLED = PseudoClass.getPseudoClass("disabled");

    private InkContrast() {}

    /// What does not stand out enough, each with where it is.
    static List<String> tooFaint(Scene scene) {
        Map<Text, Double> words = new LinkedHashMap<>();
        FxKit.run(() -> Seen.in(scene)
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text ->
                        !text.getText().isBlank() && !text.opacityProperty().isBound())
                .filter(text -> !isExempt(text) && !Seen.isCovered(text))
                .filter(text -> Seen.of(text).getWidth() > 2 && Seen.of(text).getHeight() > 4)
                .filter(text -> Seen.opacity(text) > 0)
                .forEach(text -> words.put(text, Seen.opacity(text))));
        PixelReader grounds = without(words.keySet(), scene).getPixelReader();
        return FxKit.call(() -> words.entrySet().stream()
                .flatMap(text -> tooFaint(text.getKey(), text.getValue(), grounds))
                .toList());
    }

    private static Stream<String> tooFaint(Text text, double opacity, PixelReader grounds) {
        if (!(text.getFill() instanceof Color fill)) {
            return Stream.empty();
        }
        Color ground = ground(grounds, Seen.of(text));
        Color ink = ground.interpolate(solid(fill), fill.getOpacity() * opacity);
        double contrast = Contrasts.between(ink, ground);
        return contrast >= least(text)
                ? Stream.empty()
                : Stream.of("%.2f of %s on %s: “%s” %s"
                        .formatted(contrast, hex(ink), hex(ground), start(text.getText()), Seen.path(text)));
    }

    private static double least(Text text) {
        Font font = text.getFont();
        boolean bold = font.getStyle().toLowerCase(Locale.ROOT).contains("bold");
        boolean large = font.getSize() >= LARGE || (bold && font.getSize() >= LARGE_BOLD);
        return large || text instanceof FontIcon ? 3 : 4.5;
    }

    /// The scene as it would be without these words. What is scrolled is drawn from a copy, and so only after a pulse.
    private static WritableImage without(Set<Text> words, Scene scene) {
        Map<Text, Double> before = new HashMap<>();
        FxKit.run(() -> words.forEach(text -> {
            before.put(text, text.getOpacity());
            text.setOpacity(0);
        }));
        FxKit.pulse();
        WritableImage drawn = FxKit.call(() -> scene.snapshot(null));
        FxKit.run(() -> words.forEach(text -> text.setOpacity(before.get(text))));
        FxKit.pulse();
        return drawn;
    }

    /// The colour that fills most of `bounds`.
    private static Color ground(PixelReader pixels, Bounds bounds) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (double y = bounds.getMinY() + 1; y < bounds.getMaxY(); y += STEP) {
            for (double x = bounds.getMinX(); x < bounds.getMaxX(); x += STEP) {
                counts.merge(pixels.getArgb((int) x, (int) y), 1, Integer::sum);
            }
        }
        int most = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        return Color.rgb(most >> 16 & 255, most >> 8 & 255, most & 255);
    }

    /// What cannot be used now, and says so by being faint.
    private static boolean isExempt(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.isDisabled() || each.getPseudoClassStates().contains(DISABLED)) {
                return true;
            }
        }
        return false;
    }

    private static Color solid(Color colour) {
        return Color.color(colour.getRed(), colour.getGreen(), colour.getBlue());
    }

    private static String hex(Color colour) {
        return "#%02X%02X%02X"
                .formatted(
                        Math.round(colour.getRed() * 255),
                        Math.round(colour.getGreen() * 255),
                        Math.round(colour.getBlue() * 255));
    }

    private static String start(String words) {
        return words.substring(0, Math.min(30, words.length())).replace("\n", " ");
    }
}
