package org.glossator.kit;

import java.util.List;
import java.util.random.RandomGenerator;
import org.glossator.text.Graphemes;
import org.glossator.text.Span;

/// Texts of all that is awkward in texts: characters beyond the Basic Multilingual Plane, joined emoji, flags,
/// combining marks, every kind of line end, tabs, invisible signs, right-to-left and unspaced scripts.
public final class RandomTexts {

    private static final List<String> PIECES = List.of(
            "the Astana agreements",
            "Syria’s",
            "state-of-the-art",
            "U.S.",
            "1,300",
            "a",
            "b",
            "I",
            "don't",
            " ",
            " ",
            " ",
            "  ",
            "\n",
            "\r\n",
            "\r",
            "\n\n",
            "\r\r\n",
            "\t",
            "\f",
            "\u2028",
            "\u2029",
            "\u0085",
            "\u00A0",
            "\u200B",
            "\u200C",
            "\u200D",
            "\u00AD",
            "\uFEFF",
            ".",
            ",",
            "(",
            "”",
            "—",
            "\\",
            "\"",
            "'",
            "{0}",
            "\u0001",
            "\u001F",
            "\u007F",
            "\uFFFD",
            "\uFFFF",
            "é",
            "e\u0301",
            "a\u0308\u0323\u0304",
            "\u0301",
            "ﬁ",
            "ß",
            "İ",
            "😀",
            "🇮🇷",
            "🇮🇷🇹🇷",
            "👩‍👩‍👧‍👦",
            "👍🏽",
            "🏴󠁧󠁢󠁳󠁣󠁴󠁿",
            "𝔊𝔩𝔬𝔰𝔰",
            "𐎠𐎡",
            "می‌خواهد",
            "ایران و ترکیه",
            "آستانه",
            "العربية",
            "وَقْف",
            "עברית",
            "\u202B",
            "\u202C",
            "\u200F",
            "阿斯塔纳进程",
            "协议",
            "アスタナ",
            "한국어",
            "각",
            "ไทยแลนด์",
            "नमस्ते",
            "क्षि",
            "தமிழ்",
            "Ω",
            "Здравствуйте");

    private RandomTexts() {}

    /// A text of up to `pieces` pieces, perhaps empty.
    public static String upTo(int pieces, RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(pieces + 1); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    /// A text of up to `pieces` pieces and at least one.
    public static String nonEmpty(int pieces, RandomGenerator random) {
        return PIECES.get(random.nextInt(PIECES.size())) + upTo(pieces - 1, random);
    }

    /// A short text that is neither empty nor blank, for names.
    public static String name(RandomGenerator random) {
        return "N" + random.nextInt(1_000_000) + " " + upTo(4, random);
    }

    /// A span of `text`, not empty, that cuts no surrogate pair; `text` must not be empty.
    public static Span span(String text, RandomGenerator random) {
        int characters = text.codePointCount(0, text.length());
        int first = random.nextInt(characters);
        int longest = random.nextInt(4) == 0 ? characters - first : Math.min(12, characters - first);
        int start = text.offsetByCodePoints(0, first);
        return new Span(start, text.offsetByCodePoints(start, 1 + random.nextInt(longest)));
    }

    /// A span of whole grapheme clusters of `text`, not empty; `text` must not be empty.
    public static Span clusters(String text, RandomGenerator random) {
        return Graphemes.snap(text, span(text, random));
    }
}
