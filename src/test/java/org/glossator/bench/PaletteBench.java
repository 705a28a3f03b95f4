package org.glossator.bench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.glossator.ui.palette.PaletteEntry;
import org.glossator.ui.palette.PaletteEntry.Badge;
import org.glossator.ui.palette.PaletteModel;

/// What opening the palette and each letter typed there cost with 10 000 documents; medians of 15 runs after 10 to
/// warm up.
public final class PaletteBench {

    private PaletteBench() {}

    public static void main(String[] arguments) {
        List<PaletteEntry> documents =
                IntStream.range(0, 10_000).mapToObj(PaletteBench::document).toList();
        PaletteModel model = new PaletteModel(List.of(documents::stream));
        System.out.printf("open %.2f ms%n", median(model::open));
        for (String typed : List.of("s", "st", "joint st", "js", "bsy", "2018", "بیانیه", "zzz")) {
            double milliseconds = median(() -> {
                model.typedProperty().set("");
                model.typedProperty().set(typed);
            });
            System.out.printf(
                    "“%s” %.2f ms, %,d found%n",
                    typed, milliseconds, model.names().count());
        }
    }

    private static double median(Runnable work) {
        long[] nanoseconds = new long[25];
        for (int i = 0; i < nanoseconds.length; i++) {
            long start = System.nanoTime();
            work.run();
            nanoseconds[i] = System.nanoTime() - start;
        }
        long[] warm = Arrays.copyOfRange(nanoseconds, 10, nanoseconds.length);
        Arrays.sort(warm);
        return warm[warm.length / 2] / 1e6;
    }

    private static PaletteEntry document(int number) {
        String name = switch (number % 3) {
            case 0 -> "Joint statement of Iran, Russia and Turkey, round " + number;
            case 1 -> "Baghaei on Syria, " + (2010 + number % 15) + "-" + number;
            default -> "بیانیه وزارت امور خارجه شماره " + number;
        };
        return PaletteEntry.of("document:" + number, name, Badge.of("Document"), () -> {});
    }
}
