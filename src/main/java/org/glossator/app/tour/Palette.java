package org.glossator.app.tour;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// 256 colours for a picture of a window, which has few and shades of them: half the size of a picture in full colour,
/// and nobody sees the difference.
///
/// Source: P. Heckbert, Color image quantization for frame buffer display, SIGGRAPH 1982 (median cut).
final class Palette {

    private static final int COLOURS = 256;
    private static final int[] CHANNELS = {16, 8, 0};

    private Palette() {}

    /// The same picture in the colours that fit it best.
    static BufferedImage of(BufferedImage picture) {
        Map<Integer, Integer> counts = new HashMap<>();
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        for (int pixel : pixels) {
            counts.merge(pixel & 0xFFFFFF, 1, Integer::sum);
        }
        List<List<Integer>> boxes = boxes(counts);
        Map<Integer, Integer> index = new HashMap<>();
        int[] colours = new int[COLOURS];
        for (int box = 0; box < boxes.size(); box++) {
            colours[box] = commonest(boxes.get(box), counts);
            for (int colour : boxes.get(box)) {
                index.put(colour, box);
            }
        }
        BufferedImage reduced = new BufferedImage(
                width,
                height,
                BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, COLOURS, colours, 0, false, -1, 0));
        WritableRaster raster = reduced.getRaster();
        int[] samples =
                IntStream.of(pixels).map(pixel -> index.get(pixel & 0xFFFFFF)).toArray();
        raster.setSamples(0, 0, width, height, 0, samples);
        return reduced;
    }

    /// Divides all colours until there are as many boxes as colours are wanted: always the box that loses most by
    /// being one colour.
    private static List<List<Integer>> boxes(Map<Integer, Integer> counts) {
        List<List<Integer>> boxes = new ArrayList<>();
        boxes.add(new ArrayList<>(counts.keySet()));
        while (boxes.size() < COLOURS) {
            List<Integer> worst = boxes.stream()
                    .max(Comparator.comparingLong(box -> loss(box, counts)))
                    .orElseThrow();
            if (worst.size() < 2) {
                break;
            }
            boxes.remove(worst);
            int shift = longest(worst);
            worst.sort(Comparator.comparingInt(colour -> colour >> shift & 0xFF));
            int half = middle(worst, counts);
            boxes.add(new ArrayList<>(worst.subList(0, half)));
            boxes.add(new ArrayList<>(worst.subList(half, worst.size())));
        }
        return boxes;
    }

    private static long loss(List<Integer> box, Map<Integer, Integer> counts) {
        int range = range(box, longest(box));
        long pixels = box.stream().mapToLong(counts::get).sum();
        return box.size() < 2 ? 0 : range * (long) range * Math.min(pixels, 5_000);
    }

    private static int longest(List<Integer> box) {
        return IntStream.of(CHANNELS)
                .boxed()
                .max(Comparator.comparingInt(shift -> range(box, shift)))
                .orElseThrow();
    }

    private static int range(List<Integer> box, int shift) {
        var values = box.stream().mapToInt(colour -> colour >> shift & 0xFF).summaryStatistics();
        return values.getMax() - values.getMin();
    }

    /// Where half of the pixels are on either side; at least one colour is.
    private static int middle(List<Integer> sorted, Map<Integer, Integer> counts) {
        long all = sorted.stream().mapToLong(counts::get).sum();
        long seen = 0;
        int at = 0;
        while (at < sorted.size() - 1 && seen < all / 2) {
            seen += counts.getOrDefault(sorted.get(at++), 0);
        }
        return Math.max(1, at);
    }

    private static int commonest(List<Integer> box, Map<Integer, Integer> counts) {
        return box.stream().max(Comparator.comparingInt(counts::get)).orElseThrow();
    }
}
