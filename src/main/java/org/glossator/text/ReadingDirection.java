package org.glossator.text;

/// In which direction a paragraph reads, by its first character that has a direction (Unicode Standard Annex 9,
/// rules P2 and P3).
public final class ReadingDirection {

    private ReadingDirection() {}

    /// Whether `paragraph` reads from the right.
    public static boolean isRightToLeft(String paragraph) {
        return paragraph
                .codePoints()
                .map(Character::getDirectionality)
                .filter(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .mapToObj(direction -> direction != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                .findFirst()
                .orElse(false);
    }

    /// Whether the paragraph of `text` in which `offset` stands reads from the right.
    public static boolean isRightToLeft(String text, int offset) {
        int start = offset;
        while (start > 0 && !endsParagraph(text.charAt(start - 1))) {
            start--;
        }
        int end = offset;
        while (end < text.length() && !endsParagraph(text.charAt(end))) {
            end++;
        }
        return isRightToLeft(text.substring(start, end));
    }

    private static boolean endsParagraph(char sign) {
        return switch (sign) {
            case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }
}
