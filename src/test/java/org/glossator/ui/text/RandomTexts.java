package org.glossator.ui.text;

import java.util.List;
import java.util.random.RandomGenerator;

/// Texts of all that is hard to show: every separator, controls, clusters of many units, both directions.
final class RandomTexts {

    private static final List<String> PIECES = List.of(
            "the Astana agreements",
            " ",
            "  ",
            ". ",
            "don’t",
            "\n",
            "\r\n",
            "\r",
            "\n\r",
            "\t",
            "\t\t",
            "\u2028",
            "\u2029",
            "\u0085",
            "\u000B",
            "\f",
            "\u0007",
            "\u001B",
            "\u007F",
            "\u0090",
            "\uFEFF",
            "\u00AD",
            "\u200F",
            "e\u0301",
            "a\u0308\u0323",
            "😀",
            "👩‍👩‍👧‍👦",
            "🇮🇷",
            "👍🏽",
            "مناطق کاهش تنش",
            "می‌شود",
            "שלום",
            "阿斯塔纳",
            "क्षि",
            "ไทย");

    private RandomTexts() {}

    /// A text of `pieces` pieces.
    static String text(RandomGenerator random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
