package org.glossator.ui.text;

import java.util.List;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A program that wraps right-to-left text at many widths in a fresh JavaFX and ends with the number of widths at
/// which that threw as its exit code; started by [PangoWrapRepairTest], since a layout once mended stays so.
final class WrapProbe {

    static final List<String> TEXTS = List.of(
            "سخنگوی وزارت امور خارجه در واکنش به تحولات سوریه در دو روز گذشته نسبت به فعال شدن گروه‌های تروریستی"
                + " تکفیری هشدار داد و بر اقدام قاطع و هماهنگ برای جلوگیری از گسترش بلای تروریسم در منطقه تاکید کرد.",
            "דובר משרד החוץ הגיב להתפתחויות בסוריה ביומיים האחרונים והזהיר מפני התעוררותן של קבוצות הטרור באזור כולו.");

    private WrapProbe() {}

    public static void main(String[] arguments) {
        Platform.startup(() -> {
            if (List.of(arguments).contains("mended")) {
                PangoWrapRepair.apply();
            }
            int failures = failures();
            System.out.println(failures);
            Runtime.getRuntime().halt(Math.min(failures, 100));
        });
    }

    /// At how many widths wrapping throws; on the FX thread.
    static int failures() {
        Font font = Fonts.bundled().font(Typeface.DEJAVU_SANS, 16);
        return (int) TEXTS.stream()
                .flatMapToInt(text -> IntStream.rangeClosed(2, 60).filter(tens -> throwsAt(text, font, tens * 10)))
                .count();
    }

    private static boolean throwsAt(String words, Font font, double width) {
        try {
            Text text = new Text(words);
            text.setFont(font);
            text.setWrappingWidth(width);
            return text.getLayoutBounds().isEmpty();
        } catch (IndexOutOfBoundsException wrongGlyphs) {
            return true;
        }
    }
}
