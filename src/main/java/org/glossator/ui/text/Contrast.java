package org.glossator.ui.text;

import java.util.Locale;
import java.util.stream.IntStream;
import org.glossator.schema.Colour;

/// How well colours are told apart, as [WCAG 2.2](https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio) counts it, and
/// what to do where that is not enough.
public final class Contrast {

    /// What small text needs to be read (success criterion 1.4.3).
    public static final double READABLE = 4.5;

    private static final int STEPS = 256;

    private Contrast() {}

    /// The contrast ratio of two colours, from 1 to 21.
    public static double ratio(Colour one, Colour other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /// `colour` if it can be read on `background`, else the nearest that can among its mixtures with white or black,
    /// whichever stands out more there; so the hue stays.
    public static Colour readable(Colour colour, Colour background) {
        int pole = ratio(Rgb.WHITE, background) >= ratio(Rgb.BLACK, background) ? 255 : 0;
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step ->
                        Rgb.of(colour).mixed(pole, (double) step / STEPS).colour())
                .filter(mixture -> ratio(mixture, background) >= READABLE)
                .findFirst()
                .orElse(new Rgb(pole, pole, pole).colour());
    }

    private static double luminance(Colour colour) {
        Rgb rgb = Rgb.of(colour);
        return 0.2126 * linear(rgb.red()) + 0.7152 * linear(rgb.green()) + 0.0722 * linear(rgb.blue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private record Rgb(int red, int green, int blue) {

        static final Colour WHITE = new Rgb(255, 255, 255).colour();
        static final Colour BLACK = new Rgb(0, 0, 0).colour();

        static Rgb of(Colour colour) {
            int rgb = Integer.parseInt(colour.hex().substring(1), 16);
            return new Rgb(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
        }

        Rgb mixed(int pole, double share) {
            return new Rgb(mixed(red, pole, share), mixed(green, pole, share), mixed(blue, pole, share));
        }

        private static int mixed(int channel, int pole, double share) {
            return (int) Math.round(channel + (pole - channel) * share);
        }

        Colour colour() {
            return new Colour(String.format(Locale.ROOT, "#%02X%02X%02X", red, green, blue));
        }
    }
}
