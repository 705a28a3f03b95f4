package org.glossator.ui.text;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Text;

/// How wide the words on arcs are, each measured once.
final class LabelWidths {

    private static final int MOST = 2_000;

    private record Label(String words, double size) {}

    private final Map<Label, Double> known = new HashMap<>();
    private final Text probe = new Text();

    /// The width in pixels of words in letters of `size`.
    double of(String words, double size) {
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(new Label(words, size), label -> {
            probe.setFont(Fonts.bundled().labelFont(words, size));
            probe.setText(words);
            return probe.getLayoutBounds().getWidth();
        });
    }

    /// `words`, or as many of their first letters as there is room for, with an ellipsis.
    String fitting(String words, double size, double room) {
        if (of(words, size) <= room) {
            return words;
        }
        int[] letters = words.codePoints().toArray();
        for (int count = letters.length - 1; count > 1; count--) {
            String shorter = new String(letters, 0, count).strip() + "…";
            if (of(shorter, size) <= room) {
                return shorter;
            }
        }
        return letters.length == 0 ? "" : new String(letters, 0, 1);
    }
}
